import { html, nothing, type TemplateResult } from "lit";
import { readChildren, readRoot, search } from "../api/reading";
import type { Page, TreeItem } from "../api/types";
import { button, iconButton } from "../frame/button";
import { stateWords } from "../frame/dutch";
import { icon } from "../frame/icons";
import { openDialog } from "./dialog";

export interface Picking {
  title: string;
  action: string;
  /** Where the tree begins; nothing is the top. */
  start?: string | undefined;
  /** Alias of the only content type that may be chosen. */
  type?: string | undefined;
  kind?: "media";
  isMultiple?: boolean;
  /** Why something cannot be chosen. */
  refuse?: (item: TreeItem) => string | undefined;
  /** Shown before the name. */
  picture?: (item: TreeItem) => TemplateResult;
  /** Offers the top of the tree as a choice, with key "". */
  offersTop?: boolean;
}

class Picker {
  chosen: TreeItem[] = [];
  page: Page<TreeItem> = { total: 0, items: [] };
  trail: TreeItem[] = [];
  sought = "";
  isBusy = true;
  private hasBegun = false;
  failure = "";
  private asking: AbortController | undefined;

  constructor(readonly picking: Picking, private readonly draw: () => void) {}

  async open(item?: TreeItem): Promise<void> {
    this.trail = item === undefined ? [] : [...this.trail.slice(0, this.trail.includes(item) ? this.trail.indexOf(item) : undefined), item];
    const key = item?.key ?? this.picking.start;
    const isTop = key === undefined && !this.isFlat;
    await this.load((skip) => this.isFlat ? search({ type: this.picking.type, kind: this.picking.kind, skip, take: 50 }) : key ? readChildren(key, skip) : readRoot(skip));
    // A site has one page at the top, so that begins with what is below it.
    const { items: [only], total } = this.page;
    if (isTop && !this.hasBegun && total === 1 && only?.hasChildren) await this.open(only);
    this.hasBegun = true;
  }

  async find(text: string): Promise<void> {
    this.sought = text;
    if (text.trim() === "") return this.open();
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    await this.load((skip) => search({ q: text.trim(), type: this.picking.type, kind: this.picking.kind, skip, take: 50 }, asking.signal));
  }

  more = async (): Promise<void> => {
    try {
      const next = await this.reader!(this.page.items.length);
      this.page = { total: next.total, items: [...this.page.items, ...next.items] };
      this.failure = "";
    } catch (error) {
      this.failure = (error as Error).message;
    }
    this.draw();
  };

  again = (): Promise<void> => this.load(this.reader!);

  get isFlat(): boolean {
    return this.picking.kind === "media" || this.picking.type !== undefined;
  }

  private reader: ((skip: number) => Promise<Page<TreeItem>>) | undefined;

  private async load(reader: (skip: number) => Promise<Page<TreeItem>>): Promise<void> {
    this.reader = reader;
    this.isBusy = true;
    this.failure = "";
    this.draw();
    try {
      const page = await reader(0);
      if (this.reader !== reader) return;
      this.page = page;
    } catch (error) {
      if (this.reader !== reader || (error as Error).name === "AbortError") return;
      this.failure = (error as Error).message;
    }
    this.isBusy = false;
    this.draw();
  }
}

/** Lets someone choose pages or files: by walking the tree or by typing a part of the name. */
export function pick(picking: Picking): Promise<TreeItem[] | undefined> {
  let picker: Picker | undefined;
  return openDialog<TreeItem[]>(picking.title, "wide", (dialog) => {
    if (picker === undefined) {
      picker = new Picker(picking, dialog.redraw);
      void picker.open();
    }
    const now = picker;
    const choose = (item: TreeItem) => {
      if (!picking.isMultiple) dialog.close([item]);
      else {
        now.chosen = now.chosen.some((one) => one.key === item.key) ? now.chosen.filter((one) => one.key !== item.key) : [...now.chosen, item];
        dialog.redraw();
      }
    };
    return {
      body: html`
        <label class="b-field__label" for="kies-zoek">Zoeken op naam</label>
        <input class="b-input" id="kies-zoek" type="search" autocomplete="off" autofocus @input=${(event: Event) => void now.find((event.target as HTMLInputElement).value)}>
        ${trail(now)}
        <p class="b-hidden" role="status">${now.isBusy ? "" : now.failure || `${now.page.total} gevonden`}</p>
        ${now.failure ? html`<p class="b-field__problem">${now.failure}</p><p>${button("Opnieuw proberen", () => void now.again(), { look: "outline" })}</p>` : nothing}
        ${picking.offersTop && now.trail.length === 0 && now.sought === "" ? html`<p><button class="b-pick__choose" type="button" @click=${() => dialog.close([top])}>${icon("icon-home")}<span>Bovenaan, naast de startpagina</span></button></p>` : nothing}
        ${now.trail.length > 0 && now.sought === "" && !now.isBusy ? html`<ul class="b-pick b-pick--self">${row(now, { ...now.trail.at(-1)!, hasChildren: false }, choose)}</ul>` : nothing}
        <ul class="b-pick ${now.isBusy ? "b-pick--busy" : ""}">${now.page.items.map((item) => row(now, item, choose))}</ul>
        ${!now.isBusy && !now.failure && now.page.items.length === 0 ? html`<p>${now.sought === "" ? "Hier staat niets om te kiezen." : `Niets gevonden voor “${now.sought.trim()}”.`}</p>` : nothing}
        ${now.page.items.length < now.page.total ? button("Meer laten zien", () => void now.more()) : nothing}`,
      buttons: html`${button("Annuleren", () => dialog.close())}${picking.isMultiple ? button(now.chosen.length === 0 ? picking.action : `${picking.action} (${now.chosen.length})`, () => dialog.close(now.chosen), { look: "primary", disabled: now.chosen.length === 0 }) : nothing}`,
    };
  });
}

const top = { key: "", name: "Bovenaan" } as TreeItem;

function trail(picker: Picker): TemplateResult | typeof nothing {
  if (picker.isFlat || picker.sought !== "" || picker.trail.length === 0) return nothing;
  return html`<nav class="b-trail" aria-label="Waar u bent"><button class="b-link" type="button" @click=${() => void picker.open()}>Begin</button>${picker.trail.map((item) => html` › <button class="b-link" type="button" @click=${() => void picker.open(item)}>${item.name}</button>`)}</nav>`;
}

function row(picker: Picker, item: TreeItem, choose: (item: TreeItem) => void): TemplateResult {
  const { picking } = picker;
  const refused = picking.refuse?.(item) ?? (item.state === "trashed" ? "Staat in de prullenbak" : undefined);
  const isChosen = picker.chosen.some((one) => one.key === item.key);
  const path = picker.isFlat || picker.sought !== "" ? item.path?.join(" › ") : undefined;
  const note = refused ?? (item.state === "draft" && picking.kind !== "media" ? stateWords["draft"] : undefined);
  return html`<li class="b-pick__row">
    <button class="b-pick__choose" type="button" ?disabled=${refused !== undefined} aria-pressed=${picking.isMultiple ? String(isChosen) : nothing} @click=${() => choose(item)}>
      ${picking.picture ? picking.picture(item) : icon(item.icon)}<span>${item.name}${path ? html`<small>${path}</small>` : nothing}${note ? html`<small>${note}</small>` : nothing}</span>${isChosen ? icon("check") : nothing}
    </button>
    ${item.hasChildren && !picker.isFlat && picker.sought === "" ? iconButton(`Wat onder ${item.name} staat`, "chevron", () => void picker.open(item)) : nothing}
  </li>`;
}
