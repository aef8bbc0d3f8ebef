import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { readMedia, type MediaItem } from "../api/library";
import type { Page } from "../api/types";
import { button, failed, iconButton } from "../frame/button";
import { listen } from "../frame/changes";
import { count } from "../frame/dutch";
import { PageElement } from "../frame/element";
import { openMenu } from "../frame/menu";
import { attempt, type Acting } from "../tree/actions";
import { move, moveTo, newFolder, restore, trash } from "./actions";
import { breadcrumb } from "./breadcrumb";
import { dragLeave, dragOver, dropped, pastedFiles } from "./drag";
import { menuOf } from "./item-menu";
import { everything, mediaAddress, type Sought } from "./places";
import { Selection } from "./selection";
import { stepInGrid } from "./shelf-keys";
import { row, tile, type Shelf } from "./tile";
import { toolbar, type View } from "./toolbar";
import { uploads } from "./uploads";

const pageSize = 60;
const mostAtOnce = 100;
const viewName = "media:weergave";

/** What stands in a folder, or what was looked for below it: as pictures or as a list. Files dropped or pasted anywhere on it are uploaded into it. */
@customElement("sc-folder")
export class FolderElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  /** Nothing for the top. */
  @property({ attribute: false }) folder: MediaItem | undefined;
  @property({ attribute: false }) sought: Sought = everything;
  @state() private page: Page<MediaItem> | undefined;
  @state() private failure = "";
  @state() private view: View = localStorage.getItem(viewName) === "list" ? "list" : "grid";
  private readonly selection = new Selection(() => this.requestUpdate());
  private asking: AbortController | undefined;
  private stop: (() => void) | undefined;
  private readonly pasted = (event: ClipboardEvent) => this.paste(event);

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = listen(() => void this.load(0, true));
    document.addEventListener("paste", this.pasted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    document.removeEventListener("paste", this.pasted);
  }

  private get key(): string | null {
    return this.folder?.key ?? null;
  }

  private get isFiltered(): boolean {
    return this.sought.q.trim() !== "" || this.sought.kind !== "" || this.sought.isMissingAlt;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = changed.has("folder") && (changed.get("folder") as MediaItem | undefined)?.key !== this.folder?.key;
    if (!isOther && !changed.has("sought")) return;
    this.selection.clear();
    if (isOther) this.page = undefined;
    void this.load(0);
  }

  override render(): TemplateResult {
    const { folder, page } = this;
    const isTrashed = folder?.state === "trashed";
    const target = { files: isTrashed ? undefined : (files: File[]) => this.add(files) };
    return html`<section class="b-screen b-library" aria-labelledby="map-kop" @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}>
      ${breadcrumb(this.folder, (parent) => ({ items: (keys) => this.moveKeys(keys, parent) }))}
      <div class="b-library__head"><h2 class="b-screen__title" id="map-kop" tabindex="-1">${folder?.name ?? "Alle media"}</h2>
        ${isTrashed ? html`<div class="b-row">${button("Herstellen", () => void attempt(() => restore([folder])), { look: "primary" })}</div>` : html`<div class="b-row">
          ${button("Nieuwe map", () => void attempt(() => newFolder(this.key)), { look: "outline", icon: "add" })}
          ${button("Uploaden", () => this.querySelector<HTMLInputElement>("#upload-bestanden")!.click(), { look: "primary", color: "positive", icon: "upload" })}
          <input class="b-hidden" id="upload-bestanden" type="file" multiple tabindex="-1" aria-hidden="true" @change=${(event: Event) => { const input = event.target as HTMLInputElement; this.add([...input.files!]); input.value = ""; }}></div>`}
      </div>
      ${isTrashed ? html`<p>Deze map staat in de prullenbak, met alles wat erin staat.</p>` : nothing}
      ${toolbar(this.sought, this.view, { seek: (sought) => this.seek(sought), show: (view) => this.show(view) })}
      ${this.failure ? failed(this.failure, () => void this.load(0)) : nothing}
      <p class="b-hidden" role="status">${page === undefined ? "" : `${count(page.total)} gevonden`}</p>
      ${page === undefined ? (this.failure ? nothing : html`<p class="b-waiting">…</p>`) : page.total === 0 ? this.empty() : this.shelf(page)}
    </section>`;
  }

  private shelf(page: Page<MediaItem>): TemplateResult {
    const shelf: Shelf = {
      isChosen: (key) => this.selection.has(key),
      choose: (item, isChosen, isRange) => this.selection.choose(item.key, isChosen, isRange, page.items.map(({ key }) => key)),
      dragged: (item) => (this.selection.has(item.key) ? this.selection.keys : [item.key]),
      into: (folder) => ({ items: (keys) => this.moveKeys(keys, folder.key), files: (files) => this.add(files, folder.key) }),
      menu: (anchor, item) => openMenu(anchor, `Acties voor ${item.name}`, menuOf(item, this.acting.go)),
      path: (item) => (this.isFiltered ? item.path.join(" › ") : ""),
    };
    return html`${this.bar(page)}
      ${this.view === "grid"
        ? html`<ul class="b-tiles" @keydown=${(event: KeyboardEvent) => this.onKey(event, shelf, page)}>${repeat(page.items, (item) => item.key, (item) => tile(item, shelf))}</ul>`
        : html`<div class="b-table-scroll" role="region" tabindex="0" aria-label="Tabel: bestanden en mappen"><table class="b-table b-table--media"><thead><tr><th scope="col"><span class="b-hidden">Kiezen</span></th><th scope="col">Naam</th><th scope="col">Soort</th><th scope="col">Grootte</th><th scope="col">Staat</th><th scope="col">Gewijzigd</th><th scope="col"><span class="b-hidden">Acties</span></th></tr></thead>
          <tbody>${repeat(page.items, (item) => item.key, (item) => row(item, shelf))}</tbody></table></div>`}
      ${page.items.length < page.total ? html`<p class="b-row"><span>${count(page.items.length)} van ${count(page.total)}</span>${button("Meer laten zien", () => void this.load(page.items.length))}</p>` : nothing}`;
  }

  private bar(page: Page<MediaItem>): TemplateResult {
    const chosen = page.items.filter((item) => this.selection.has(item.key));
    const isAll = chosen.length === page.items.length;
    return html`<div class="b-row b-bulk ${chosen.length > 0 ? "b-bulk--on" : ""}">
      <label class="b-choice"><input type="checkbox" .checked=${isAll} .indeterminate=${chosen.length > 0 && !isAll} @change=${() => this.selection.set(isAll ? [] : page.items.map(({ key }) => key))}><span>Alles kiezen</span></label>
      <span role="status">${chosen.length === 0 ? count(page.total) + (page.total === 1 ? " item" : " items") : `${chosen.length} gekozen`}</span>
      ${chosen.length === 0 || this.folder?.state === "trashed" ? nothing : html`${button("Verplaatsen…", () => void attempt(() => moveTo(chosen)), { look: "outline" })}
        ${button("Verwijderen…", () => void attempt(() => trash(chosen)), { look: "outline", color: "danger" })}`}
      ${chosen.length === 0 ? nothing : iconButton("Keuze wissen", "remove", () => this.selection.clear())}
    </div>`;
  }

  private empty(): TemplateResult {
    if (this.isFiltered) return html`<div class="b-empty"><p>${this.sought.isMissingAlt && this.sought.q.trim() === "" && this.sought.kind === "" ? "Alle afbeeldingen hebben een tekst voor wie het beeld niet ziet." : "Niets gevonden. Zoek met andere woorden of haal een filter weg."}</p>${button("Alles laten zien", () => this.seek({ ...everything, sort: this.sought.sort }), { look: "outline" })}</div>`;
    return html`<div class="b-empty"><p>${this.key === null ? "Er staat nog niets in de mediabibliotheek." : "Deze map is leeg."}</p><p>Sleep bestanden hierheen, plak een afbeelding met Ctrl+V, of kies “Uploaden”.</p></div>`;
  }

  private onKey(event: KeyboardEvent, shelf: Shelf, page: Page<MediaItem>): void {
    const link = (event.target as Element).closest<HTMLElement>(".b-tile__link");
    const item = page.items.find(({ key }) => key === link?.parentElement!.dataset["key"]);
    if (link === null || item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " ") shelf.choose(item, !shelf.isChosen(item.key), false);
    else if (event.key === "Delete") void attempt(() => trash(this.selection.has(item.key) ? page.items.filter(({ key }) => this.selection.has(key)) : [item]));
    else if (event.key === ".") shelf.menu(link.parentElement!.querySelector<HTMLElement>(".b-tile__more")!, item);
    else if (!stepInGrid(event.key, link, [...this.querySelectorAll<HTMLElement>(".b-tile__link")])) return;
    event.preventDefault();
  }

  private add(files: File[], parent = this.key): void {
    if (files.length > 0) uploads.add(files, parent);
  }

  private paste(event: ClipboardEvent): void {
    const isTyping = (event.target as Element | null)?.closest?.("input, textarea, select, [contenteditable]") != null;
    if (isTyping || event.clipboardData === null || document.querySelector("dialog[open]") !== null || this.folder?.state === "trashed") return;
    const files = pastedFiles(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    this.add(files);
  }

  private moveKeys(keys: string[], parent: string | null): void {
    const items = (this.page?.items ?? []).filter(({ key }) => keys.includes(key));
    void attempt(() => move(items, parent));
  }

  private seek(sought: Sought): void {
    this.tell("tab", mediaAddress.folder(this.key, sought));
    this.sought = sought;
  }

  private show(view: View): void {
    this.view = view;
    localStorage.setItem(viewName, view);
  }

  /** @param isAgain True to ask again for as much as is shown. */
  private async load(skip: number, isAgain = false): Promise<void> {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const { q, kind, isMissingAlt, sort } = this.sought;
    const take = isAgain ? Math.min(mostAtOnce, Math.max(pageSize, this.page?.items.length ?? 0)) : pageSize;
    try {
      const page = await readMedia({ parent: this.key, q: q.trim(), sort, skip, take, ...(kind ? { kind } : {}), ...(isMissingAlt ? { missing: "alt" as const } : {}) }, asking.signal);
      this.failure = "";
      this.page = { total: page.total, items: skip === 0 ? page.items : [...(this.page?.items ?? []), ...page.items] };
      this.selection.keep(this.page.items.map(({ key }) => key));
    } catch (error) {
      if (!asking.signal.aborted) this.failure = (error as Error).message;
    }
  }
}
