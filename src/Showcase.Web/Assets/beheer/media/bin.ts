import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { emptyMediaBin, readMedia, type MediaItem } from "../api/library";
import type { Page } from "../api/types";
import { emptyBin, type Bin } from "../dialogs/empty-bin";
import { button, failed } from "../frame/button";
import { listen } from "../frame/changes";
import { count } from "../frame/dutch";
import { PageElement } from "../frame/element";
import { openMenu } from "../frame/menu";
import { attempt, type Acting } from "../tree/actions";
import { removeForGood, restore } from "./actions";
import { menuOf } from "./item-menu";
import { mediaAddress } from "./places";
import { Selection } from "./selection";
import { row, type Shelf } from "./tile";

const pageSize = 50;

const filesBin: Bin = {
  one: "bestand of map", many: "bestanden en mappen", stays: " Wat een pagina nog gebruikt, blijft staan.",
  size: async () => (await readMedia({ bin: "true", take: 1 })).total, empty: emptyMediaBin, address: mediaAddress.item,
};

/** What was thrown away: its address answers that it is gone, and it can come back. */
@customElement("sc-media-bin")
export class MediaBinElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @state() private page: Page<MediaItem> | undefined;
  @state() private failure = "";
  private readonly selection = new Selection(() => this.requestUpdate());
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = listen(() => void this.load(0));
    void this.load(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override render(): TemplateResult {
    const { page } = this;
    return html`<section class="b-screen" aria-labelledby="bak-kop">
      <h2 class="b-screen__title" id="bak-kop" tabindex="-1">Prullenbak</h2>
      <p>Wat hier staat, is van de site af: het oude adres zegt dat het weg is. U kunt het herstellen of definitief verwijderen.</p>
      ${this.failure ? failed(this.failure, () => void this.load(0)) : nothing}
      ${page === undefined ? (this.failure ? nothing : html`<p class="b-waiting" role="status">…</p>`) : page.total === 0 ? html`<p class="b-empty" role="status">De prullenbak is leeg.</p>` : this.table(page)}
    </section>`;
  }

  private table(page: Page<MediaItem>): TemplateResult {
    const all = page.items.map(({ key }) => key);
    const chosen = page.items.filter(({ key }) => this.selection.has(key));
    const shelf: Shelf = {
      isChosen: (key) => this.selection.has(key),
      choose: (item, isChosen, isRange) => this.selection.choose(item.key, isChosen, isRange, all),
      dragged: () => [],
      into: () => ({}),
      menu: (anchor, item) => openMenu(anchor, `Acties voor ${item.name}`, menuOf(item, this.acting.go)),
      path: (item) => item.path.join(" › "),
    };
    return html`<div class="b-row b-bulk"><label class="b-choice"><input type="checkbox" .checked=${chosen.length === all.length} .indeterminate=${chosen.length > 0 && chosen.length < all.length} @change=${() => this.selection.set(chosen.length === all.length ? [] : all)}><span>Alles kiezen</span></label>
        <span role="status">${chosen.length === 0 ? `${count(page.total)} ${page.total === 1 ? "item" : "items"}` : `${chosen.length} gekozen`}</span>
        ${button("Herstellen", () => void attempt(() => restore(chosen)), { disabled: chosen.length === 0, look: "outline" })}
        ${button("Definitief verwijderen…", () => void attempt(() => removeForGood(chosen)), { disabled: chosen.length === 0, look: "outline", color: "danger" })}
        ${button("Prullenbak legen…", () => void attempt(() => emptyBin(filesBin)), { look: "outline", color: "danger" })}</div>
      <div class="b-table-scroll" role="region" tabindex="0" aria-label="Tabel: prullenbak"><table class="b-table b-table--media"><thead><tr><th scope="col"><span class="b-hidden">Kiezen</span></th><th scope="col">Naam</th><th scope="col">Soort</th><th scope="col">Grootte</th><th scope="col">Staat</th><th scope="col">Gewijzigd</th><th scope="col"><span class="b-hidden">Acties</span></th></tr></thead>
        <tbody>${repeat(page.items, ({ key }) => key, (item) => row(item, shelf))}</tbody></table></div>
      ${page.items.length < page.total ? button("Meer laten zien", () => void this.load(page.items.length)) : nothing}`;
  }

  private async load(skip: number): Promise<void> {
    try {
      const page = await readMedia({ bin: "true", skip, take: pageSize });
      this.failure = "";
      this.page = { total: page.total, items: skip === 0 ? page.items : [...(this.page?.items ?? []), ...page.items] };
      this.selection.keep(this.page.items.map(({ key }) => key));
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }
}
