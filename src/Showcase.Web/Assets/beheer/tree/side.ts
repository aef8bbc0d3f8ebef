import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { search, type Found } from "../api/reading";
import type { Me } from "../api/types";
import { count } from "../frame/dutch";
import { failed } from "../frame/button";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { openMenu } from "../frame/menu";
import { addressOf, type Place } from "../frame/router";
import { listNames } from "../lists/names";
import { actionsOfTop, type Acting } from "./actions";
import { passage } from "./passage";
import { stateMark } from "./state-mark";
import "./tree";

const pageSize = 30;
const untilReadMilliseconds = 1500;

/** The left side: search, lists of work, the tree and the bin. */
@customElement("sc-side")
export class SideElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) me!: Me;
  @state() private sought = "";
  @state() private found: Found | undefined;
  @state() private failure = "";
  private asking: AbortController | undefined;

  // What was looked for has been found: the tree comes back.
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("place") || changed.get("place") === undefined) return;
    this.asking?.abort();
    this.sought = "";
    this.found = undefined;
  }

  override render(): TemplateResult {
    const selected = this.place.kind === "document" ? this.place.key : undefined;
    return html`
      <div class="b-side__search" role="search">
        <label class="b-hidden" for="zoek-inhoud">Zoeken in de inhoud</label>
        <input class="b-input" id="zoek-inhoud" type="search" placeholder="Zoeken in de inhoud" autocomplete="off" .value=${this.sought} @input=${this.seek} @keydown=${this.onKey}>
        <p class="b-hidden" role="status">${this.failure || (this.found ? `${this.found.total} gevonden${this.found.isReading ? " op naam; de teksten worden nog gelezen" : ""}` : "")}</p>
      </div>
      ${this.sought.trim() !== "" ? this.results() : html`
        <nav aria-label="Werklijsten"><ul class="b-side__lists">${[...listNames].map(([list, { name, icon: image }]) => this.link(addressOf.list(list), name, image, this.place.kind === "list" && this.place.list === list))}
          ${this.link(addressOf.calendar(), "Kalender", "calendar", this.place.kind === "calendar")}</ul></nav>
        <div class="b-side__top"><h2 class="b-side__heading" id="boom-kop">Pagina’s</h2>
          <button class="b-icon-button" type="button" aria-haspopup="menu" aria-label="Acties voor alle pagina’s" title="Acties voor alle pagina’s" @click=${(event: Event) => openMenu(event.currentTarget as HTMLElement, "Acties voor alle pagina’s", actionsOfTop(this.me, this.acting))}>${icon("more")}</button></div>
        <sc-tree .acting=${this.acting} .selected=${selected}></sc-tree>
        <ul class="b-side__lists b-side__lists--end">${this.link(addressOf.bin, "Prullenbak", "delete", this.place.kind === "bin")}</ul>`}`;
  }

  private link(address: string, name: string, image: string, isCurrent: boolean): TemplateResult {
    return html`<li><a class="b-side__link" href=${address} aria-current=${isCurrent ? "page" : nothing}>${icon(image)}<span>${name}</span></a></li>`;
  }

  private results(): TemplateResult {
    if (this.failure) return failed(this.failure, () => void this.find());
    if (this.found === undefined) return html`<p class="b-waiting">Zoeken…</p>`;
    const reading = this.found.isReading ? html`<p class="b-side__note">De teksten worden nog gelezen. Tot dan vindt u alleen pagina’s met deze woorden in hun naam; de rest komt er vanzelf bij.</p>` : nothing;
    if (this.found.total === 0) return this.found.isReading ? html`${reading}<p class="b-waiting">Zoeken…</p>` : html`<p>Niets gevonden.</p>`;
    return html`${reading}<ul class="b-side__found">${this.found.items.map((item) => html`<li><a class="b-side__link" href=${addressOf.document(item.key)}>${icon(item.icon)}<span>${item.name}<span class="b-hidden">${stateMark(item).words}</span><small>${item.path?.join(" › ") ?? ""}</small>${item.passage ? passage(item.passage) : nothing}</span>${stateMark(item).mark}</a></li>`)}</ul>
      ${this.found.total > this.found.items.length ? html`<p class="b-side__note">${count(this.found.items.length)} van ${count(this.found.total)}</p><button class="b-link" type="button" @click=${() => void this.more()}>Meer laten zien</button>` : nothing}`;
  }

  // The focus goes to the first of what came: the button is further down, or gone.
  private async more(): Promise<void> {
    const { found, asking } = this;
    if (found === undefined || asking === undefined) return;
    try {
      const page = await search({ q: this.sought.trim(), text: true, skip: found.items.length, take: pageSize }, asking.signal);
      this.found = { ...page, items: [...found.items, ...page.items] };
      await this.updateComplete;
      this.querySelectorAll<HTMLElement>(".b-side__found a")[found.items.length]?.focus();
    } catch (error) {
      if (!asking.signal.aborted) this.failure = (error as Error).message;
    }
  }

  private seek = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value;
    void this.find();
  };

  private async find(): Promise<void> {
    this.asking?.abort();
    this.found = undefined;
    this.failure = "";
    const q = this.sought.trim();
    if (q === "") return;
    const asking = (this.asking = new AbortController());
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (asking.signal.aborted) return;
    try {
      while (!asking.signal.aborted) {
        this.found = await search({ q, text: true, take: pageSize }, asking.signal);
        if (!this.found.isReading) break;
        await new Promise((resolve) => setTimeout(resolve, untilReadMilliseconds));
      }
    } catch (error) {
      if (!asking.signal.aborted) this.failure = (error as Error).message;
    }
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.querySelector<HTMLElement>(".b-side__found a, [role=treeitem][tabindex='0']")?.focus();
    }
  };
}
