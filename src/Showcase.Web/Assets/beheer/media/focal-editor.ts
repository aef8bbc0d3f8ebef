import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { button } from "../frame/button";
import { PageElement } from "../frame/element";
import { centre, cropBox, focalAt, movedBy, type Crop, type Focal } from "./focal";

const cropWidth = 480;

/** A picture with the point that stays in view: by mouse, finger or arrow keys, and beside it what the site makes of it. */
@customElement("sc-focal")
export class FocalElement extends PageElement {
  @property() src = "";
  @property({ attribute: false }) point: Focal = centre;
  @property({ attribute: false }) crops: Crop[] = [];
  @property({ attribute: false }) isReadOnly = false;
  @property({ attribute: false }) change!: (point: Focal) => void;
  @state() private isFailed = false;
  private isDragging = false;

  private get picture(): HTMLImageElement | null {
    return this.querySelector<HTMLImageElement>(".b-focal__picture");
  }

  override render(): TemplateResult {
    const { left, top } = this.point;
    return html`<div class="b-focal">
      <div class="b-focal__main">
        <div class="b-focal__stage">
          <img class="b-focal__picture" src=${this.src} alt="" draggable="false" @load=${() => this.draw()} @error=${() => { this.isFailed = true; }} @pointerdown=${this.begin} @pointermove=${this.drag} @pointerup=${this.end} @pointercancel=${this.end}>
          ${this.isReadOnly ? nothing : html`<span class="b-focal__point" role="slider" tabindex="0" aria-label="Focuspunt" aria-describedby="focuspunt-uitleg" aria-orientation="horizontal" aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(left * 100)}
            aria-valuetext=${`${Math.round(left * 100)} procent van links, ${Math.round(top * 100)} procent van boven`} @keydown=${this.onKey} @pointerdown=${this.begin} @pointermove=${this.drag} @pointerup=${this.end} @pointercancel=${this.end}></span>`}
        </div>
        ${this.isFailed ? html`<p class="b-field__problem">De afbeelding kan niet worden getoond.</p>` : nothing}
        ${this.isReadOnly ? nothing : html`<p class="b-focal__help" id="focuspunt-uitleg">Het focuspunt blijft in beeld als de site de afbeelding bijsnijdt. Klik op de afbeelding, of verplaats het punt met de pijltoetsen (met Shift grotere stappen).</p>
          ${button("Naar het midden", () => this.change(centre), { look: "outline", disabled: left === 0.5 && top === 0.5 })}`}
      </div>
      <ul class="b-focal__crops" aria-label="Zo snijdt de site de afbeelding bij">${this.crops.map((crop) => html`<li><canvas class="b-focal__crop" width=${cropWidth} height=${Math.round((cropWidth * crop.height) / crop.width)} data-crop=${crop.alias} aria-hidden="true"></canvas><span>${crop.label || crop.alias}</span></li>`)}</ul>
    </div>`;
  }

  protected override updated(): void {
    this.draw();
  }

  private draw(): void {
    const { picture } = this;
    const point = this.querySelector<HTMLElement>(".b-focal__point");
    point?.style.setProperty("left", `${this.point.left * 100}%`);
    point?.style.setProperty("top", `${this.point.top * 100}%`);
    if (picture === null || !picture.complete || picture.naturalWidth === 0) return;
    const { naturalWidth: width, naturalHeight: height } = picture;
    for (const canvas of this.querySelectorAll("canvas")) {
      const box = cropBox(width, height, canvas.width / canvas.height, this.point);
      const paper = canvas.getContext("2d")!;
      paper.clearRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(picture, box.left * width, box.top * height, box.width * width, box.height * height, 0, 0, canvas.width, canvas.height);
    }
  }

  private begin = (event: PointerEvent): void => {
    if (this.isReadOnly || event.button !== 0) return;
    // A finger that drags over the picture scrolls the page; on the point itself it moves the point.
    this.isDragging = event.pointerType !== "touch" || (event.currentTarget as Element).matches(".b-focal__point");
    if (this.isDragging) {
      event.preventDefault();
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.querySelector<HTMLElement>(".b-focal__point")?.focus();
    }
    if (!(event.currentTarget as Element).matches(".b-focal__point") && this.isDragging) this.put(event);
  };

  private drag = (event: PointerEvent): void => {
    if (this.isDragging) this.put(event);
  };

  private end = (event: PointerEvent): void => {
    if (!this.isDragging && event.type === "pointerup" && !this.isReadOnly) this.put(event);
    this.isDragging = false;
  };

  private put({ clientX, clientY }: PointerEvent): void {
    const point = focalAt(clientX, clientY, this.picture!.getBoundingClientRect());
    if (point.left !== this.point.left || point.top !== this.point.top) this.change(point);
  }

  private onKey = (event: KeyboardEvent): void => {
    const moved = event.ctrlKey || event.metaKey || event.altKey ? undefined : movedBy(event.key, event.shiftKey, this.point);
    if (moved === undefined) return;
    event.preventDefault();
    this.change(moved);
  };
}
