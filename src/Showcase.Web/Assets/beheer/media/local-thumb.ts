import type { PropertyValues, TemplateResult } from "lit";
import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { kindIcons, kindOfName } from "./kinds";

const [width, height] = [192, 144];

/** A file that is not on the server yet, drawn on a canvas: the policy of the page needs no addresses of blobs for it. */
@customElement("sc-local-thumb")
export class LocalThumbElement extends PageElement {
  @property({ attribute: false }) file!: File;
  @state() private isDrawn = false;

  override render(): TemplateResult {
    return html`<span class="b-thumb b-thumb--row"><canvas width=${width} height=${height} ?hidden=${!this.isDrawn}></canvas>${this.isDrawn ? "" : icon(kindIcons[kindOfName(this.file.name)])}</span>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("file") && /^image\/(?!svg)/.test(this.file.type)) void this.draw(this.file);
  }

  private async draw(file: File): Promise<void> {
    // What cannot be drawn keeps its sign.
    const picture = await createImageBitmap(file).catch(() => undefined);
    const canvas = this.querySelector("canvas");
    if (picture === undefined || canvas === null || file !== this.file) return;
    const scale = Math.max(width / picture.width, height / picture.height);
    canvas.getContext("2d")!.drawImage(picture, (width - picture.width * scale) / 2, (height - picture.height * scale) / 2, picture.width * scale, picture.height * scale);
    picture.close();
    this.isDrawn = true;
  }
}
