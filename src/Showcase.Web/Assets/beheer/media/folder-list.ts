import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { readMediaItem } from "../api/library";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { openMenu } from "../frame/menu";
import { problem } from "../frame/toasts";
import { attempt, type Acting } from "../tree/actions";
import { stepOf } from "../tree/tree-keys";
import { move } from "./actions";
import { beginDrag, dragLeave, dragOver, dropped, type Target } from "./drag";
import type { FolderRow } from "./folder-tree";
import { folders } from "./folders";
import { menuOf } from "./item-menu";
import { mediaAddress } from "./places";
import { uploads } from "./uploads";

/** The folders as a tree, with the keys of the tree of pages. Files and folders can be let go on it. */
@customElement("sc-folders")
export class FolderListElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  /** Keys from the top down to the folder that is looked into. */
  @property({ attribute: false }) trail: string[] = [];
  @state() private focused: string | undefined;
  @state() private open = new Set<string>();
  private readonly redraw = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    folders.addEventListener("anders", this.redraw);
    void folders.load(null).catch(problem);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    folders.removeEventListener("anders", this.redraw);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("trail")) this.reveal();
  }

  private get selected(): string | undefined {
    return this.trail.at(-1);
  }

  private get rows(): FolderRow[] {
    return folders.tree.rows((key) => this.open.has(key));
  }

  override render(): TemplateResult {
    const { rows } = this;
    const stop = rows.some(({ item }) => item.key === this.focused) ? this.focused : rows[0]?.item.key;
    return rows.length === 0 ? html`<p class="b-side__note">Nog geen mappen.</p>` : html`<div class="b-tree" role="tree" aria-label="Mappen" @keydown=${this.onKey}>${repeat(rows, ({ item }) => item.key, (row) => this.rowView(row, row.item.key === stop))}</div>`;
  }

  private rowView({ item, level, position, size, isOpen }: FolderRow, isStop: boolean): TemplateResult {
    const { key, name, hasChildren } = item;
    const target: Target = { items: (keys) => void attempt(() => this.take(keys, key)), files: (files) => void uploads.add(files, key) };
    return html`<div class="b-tree__row b-tree__row--level-${Math.min(level, 8)} ${key === this.selected ? "b-tree__row--selected" : ""}" role="treeitem" data-key=${key} tabindex=${isStop ? "0" : "-1"} draggable="true"
      aria-level=${level} aria-posinset=${position} aria-setsize=${size} aria-expanded=${hasChildren ? String(isOpen) : nothing} aria-selected=${String(key === this.selected)} aria-label=${name}
      @focus=${() => { this.focused = key; }} @dragstart=${(event: DragEvent) => beginDrag(event, [key])} @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}>
      <span class="b-tree__toggle ${isOpen ? "b-tree__toggle--open" : ""}" @click=${() => this.toggle(key)}>${hasChildren ? icon("chevron") : nothing}</span>
      <a class="b-tree__name" href=${mediaAddress.folder(key)} tabindex="-1" draggable="false">${icon("folder")}<span>${name}</span></a>
      <button class="b-tree__more" type="button" tabindex="-1" aria-haspopup="menu" aria-label=${`Acties voor ${name}`} @click=${(event: Event) => void this.menu(event.currentTarget as HTMLElement, key)}>${icon("more")}</button>
    </div>`;
  }

  private async menu(anchor: HTMLElement, key: string): Promise<void> {
    await attempt(async () => {
      const folder = await readMediaItem(key);
      openMenu(anchor, `Acties voor ${folder.name}`, menuOf(folder, this.acting.go));
    });
  }

  private async take(keys: string[], parent: string): Promise<void> {
    await move(await Promise.all(keys.map((key) => readMediaItem(key))), parent);
  }

  private toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) {
      open.add(key);
      void folders.load(key).catch(problem);
    }
    this.open = open;
  }

  // What is selected must be seen.
  private reveal(): void {
    const above = this.trail.slice(0, -1);
    this.open = new Set([...this.open, ...above]);
    void Promise.all(above.map((key) => folders.load(key))).catch(problem);
    if (this.selected !== undefined) this.focused = this.selected;
  }

  private onKey = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches("[role=treeitem]")) return;
    const { rows } = this;
    const at = rows.findIndex(({ item }) => item.key === (event.target as HTMLElement).dataset["key"]);
    const step = stepOf(event, rows, at);
    if (step === undefined || step.kind === "move") return;
    event.preventDefault();
    const { key } = rows[at]!.item;
    switch (step.kind) {
      case "go": return this.querySelector<HTMLElement>(`[data-key="${rows[step.to]!.item.key}"]`)?.focus();
      case "open": case "close": return this.toggle(key);
      case "choose": return this.acting.go(mediaAddress.folder(key));
      case "menu": return void this.menu(event.target as HTMLElement, key);
    }
  };
}
