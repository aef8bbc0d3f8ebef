import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { search } from "../api/reading";
import type { Page, TreeItem } from "../api/types";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { addressOf, type Place } from "../frame/router";
import { listNames } from "../lists/names";
import type { Acting } from "./actions";
import { stateMark } from "./state-mark";
import "./tree";

/** The left side: search, lists of work, the tree and the bin. */
@customElement("sc-side")
export class SideElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property({ attribute: false }) place!: Place;
  @state() private sought = "";
  @state() private found: Page<TreeItem> | undefined;
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
        <p class="b-hidden" role="status">${this.failure || (this.found ? `${this.found.total} gevonden` : "")}</p>
      </div>
      ${this.sought.trim() !== "" ? this.results() : html`
        <nav aria-label="Werklijsten"><ul class="b-side__lists">${[...listNames].map(([list, { name, icon: image }]) => this.link(addressOf.list(list), name, image, this.place.kind === "list" && this.place.list === list))}
          ${this.link(addressOf.calendar(), "Kalender", "calendar", this.place.kind === "calendar")}</ul></nav>
        <h2 class="b-side__heading" id="boom-kop">Pagina’s</h2>
        <sc-tree .acting=${this.acting} .selected=${selected}></sc-tree>
        <ul class="b-side__lists b-side__lists--end">${this.link(addressOf.bin, "Prullenbak", "delete", this.place.kind === "bin")}</ul>`}`;
  }

  private link(address: string, name: string, image: string, isCurrent: boolean): TemplateResult {
    return html`<li><a class="b-side__link" href=${address} aria-current=${isCurrent ? "page" : nothing}>${icon(image)}<span>${name}</span></a></li>`;
  }

  private results(): TemplateResult {
    if (this.failure) return html`<p class="b-field__problem">${this.failure}</p>`;
    if (this.found === undefined) return html`<p class="b-waiting">Zoeken…</p>`;
    if (this.found.total === 0) return html`<p>Niets gevonden.</p>`;
    return html`<ul class="b-side__found">${this.found.items.map((item) => html`<li><a class="b-side__link" href=${addressOf.document(item.key)}>${icon(item.icon)}<span>${item.name}<span class="b-hidden">${stateMark(item).words}</span><small>${item.path?.join(" › ") ?? ""}</small></span>${stateMark(item).mark}</a></li>`)}</ul>
      ${this.found.total > this.found.items.length ? html`<p>De eerste ${this.found.items.length} van ${this.found.total}. Typ meer om te kiezen.</p>` : nothing}`;
  }

  private seek = async (event: Event): Promise<void> => {
    this.sought = (event.target as HTMLInputElement).value;
    this.asking?.abort();
    this.found = undefined;
    this.failure = "";
    const q = this.sought.trim();
    if (q === "") return;
    const asking = (this.asking = new AbortController());
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (asking.signal.aborted) return;
    try {
      this.found = await search({ q, take: 30 }, asking.signal);
    } catch (error) {
      if (!asking.signal.aborted) this.failure = (error as Error).message;
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.querySelector<HTMLElement>(".b-side__found a, [role=treeitem][tabindex='0']")?.focus();
    }
  };
}
