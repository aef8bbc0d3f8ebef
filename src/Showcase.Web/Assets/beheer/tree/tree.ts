import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { listen } from "../frame/changes";
import { failed } from "../frame/button";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { openMenu } from "../frame/menu";
import { addressOf } from "../frame/router";
import { problem } from "../frame/toasts";
import { actionsOf, attempt, move, type Acting } from "./actions";
import { Branches, top, type Row } from "./branches";
import { dropPlace, type DropPlace } from "./drop";
import { stateMark } from "./state-mark";
import { stepOf } from "./tree-keys";

/** The pages of the site as a tree. One stop for the Tab key; inside it arrows, Home, End, letters, Enter, and “.” for the menu. */
@customElement("sc-tree")
export class TreeElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property() selected: string | undefined;
  @state() private focused: string | undefined;
  @state() private failure = "";
  @state() private drop: (DropPlace & { over: string }) | undefined;
  private dragged: string | undefined;
  private readonly branches = new Branches(() => this.requestUpdate());
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
    this.stop = listen(({ keys = [], parents = [] }) => {
      const gone = keys.map((key) => this.branches.parentOf(key));
      void this.branches.refresh([...parents, ...gone]).catch(problem);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("selected") && this.selected !== undefined) {
      const { selected } = this;
      void this.branches.reveal(selected).then(() => this.showSelected(selected), () => undefined);
    }
  }

  override render(): TemplateResult {
    const rows = this.branches.rows();
    if (this.failure) return failed(this.failure, () => void this.begin());
    const stop = rows.some((row) => row.item.key === this.focused) ? this.focused : rows[0]?.item.key;
    return html`<div class="b-tree" role="tree" aria-label="Pagina’s" aria-busy=${rows.length === 0 ? "true" : nothing} @keydown=${this.onKey}>
      ${repeat(rows, (row) => row.item.key, (row) => this.rowView(row, row.item.key === stop))}
    </div>`;
  }

  private rowView(row: Row, isStop: boolean): TemplateResult {
    const { item, level, isOpen } = row;
    const isLast = row.position === this.branches.siblings(item.key).length;
    const parent = this.branches.parentOf(item.key);
    const drop = this.drop?.over === item.key ? `b-tree__row--${this.drop.place}` : "";
    return html`<div class="b-tree__row b-tree__row--level-${Math.min(level, 8)} ${drop} ${item.key === this.selected ? "b-tree__row--selected" : ""}" role="treeitem" data-key=${item.key} tabindex=${isStop ? "0" : "-1"}
      aria-level=${level} aria-posinset=${row.position} aria-setsize=${row.size} aria-expanded=${item.hasChildren ? String(isOpen) : nothing} aria-selected=${String(item.key === this.selected)}
      aria-label=${`${item.name}${stateMark(item).words}`} draggable=${item.mayWrite ? "true" : nothing}
      @focus=${() => { this.focused = item.key; }} @dragstart=${(event: DragEvent) => this.dragStart(event, item.key)} @dragover=${(event: DragEvent) => this.dragOver(event, row)} @dragleave=${() => { this.drop = undefined; }} @drop=${(event: DragEvent) => this.dropped(event)} @dragend=${() => { this.dragged = this.drop = undefined; }}>
      <span class="b-tree__toggle ${isOpen ? "b-tree__toggle--open" : ""}" @click=${() => void this.toggle(row)}>${item.hasChildren ? icon("chevron") : nothing}</span>
      <a class="b-tree__name b-tree__name--${item.state}" href=${addressOf.document(item.key)} tabindex="-1" draggable="false">${icon(item.icon)}<span>${item.name}</span></a>
      ${stateMark(item).mark}
      <button class="b-tree__more" type="button" tabindex="-1" aria-haspopup="menu" aria-label=${`Acties voor ${item.name}`} @click=${(event: Event) => this.menu(event.currentTarget as HTMLElement, row)}>${icon("more")}</button>
    </div>
    ${isLast && this.branches.hasMore(parent) ? html`<div class="b-tree__row b-tree__row--level-${Math.min(level, 8)}" role="none"><button class="b-link" type="button" @click=${() => void this.branches.load(parent, true).catch(problem)}>Meer laten zien</button></div>` : nothing}`;
  }

  private async begin(): Promise<void> {
    this.failure = "";
    try {
      await this.branches.load(top);
      const [first, second] = this.branches.rows();
      if (first && !second) await this.branches.expand(first.item.key);
      const { selected } = this;
      if (selected === undefined) return;
      await this.branches.reveal(selected);
      await this.showSelected(selected);
    } catch (error) {
      if (this.branches.rows().length > 0) problem(error);
      else this.failure = (error as Error).message;
    }
  }

  // Only the list beside it moves: the page someone works on stays where it is.
  private async showSelected(selected: string): Promise<void> {
    if (this.selected !== selected) return;
    this.focused = selected;
    await this.updateComplete;
    const [row, side] = [this.querySelector(`[data-key="${selected}"]`)?.getBoundingClientRect(), this.closest(".b-side")];
    if (row === undefined || side === null || row.height === 0) return;
    const { top: above, bottom: below, height } = side.getBoundingClientRect();
    if (row.top < above || row.bottom > Math.min(below, innerHeight)) side.scrollTop += row.top - above - height / 3;
  }

  private async toggle({ item, isOpen }: Row): Promise<void> {
    if (isOpen) this.branches.collapse(item.key);
    else await this.branches.expand(item.key).catch(problem);
  }

  private menu(anchor: HTMLElement, { item }: Row): void {
    openMenu(anchor, `Acties voor ${item.name}`, actionsOf(item, this.acting));
  }

  private onKey = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches("[role=treeitem]")) return;
    const rows = this.branches.rows();
    const at = rows.findIndex((row) => row.item.key === (event.target as HTMLElement).dataset["key"]);
    const step = stepOf(event, rows, at);
    if (step === undefined) return;
    event.preventDefault();
    const row = rows[at]!;
    switch (step.kind) {
      case "go": return this.focusRow(rows[step.to]!.item.key);
      case "open": return void this.branches.expand(row.item.key).catch(problem);
      case "close": return this.branches.collapse(row.item.key);
      case "choose": return this.acting.go(addressOf.document(row.item.key));
      case "menu": return this.menu(event.target as HTMLElement, row);
      case "move": return void attempt(() => this.moveBy(row, step.by));
    }
  };

  private focusRow(key: string): void {
    this.focused = key;
    this.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  private async moveBy({ item }: Row, by: -1 | 1): Promise<void> {
    const siblings = this.branches.siblings(item.key);
    const at = siblings.indexOf(item.key);
    if (!item.mayWrite || siblings[at + by] === undefined) return;
    await move(item, item.parent, by < 0 ? siblings[at - 1]! : (siblings[at + 2] ?? null), siblings[at + 1] ?? null);
    this.focusRow(item.key);
  }

  private dragStart(event: DragEvent, key: string): void {
    this.dragged = key;
    event.dataTransfer!.effectAllowed = "move";
    event.dataTransfer!.setData("text/uri-list", new URL(addressOf.document(key), location.origin).href);
  }

  private dragOver(event: DragEvent, row: Row): void {
    const item = this.dragged === undefined ? undefined : this.branches.items.get(this.dragged);
    if (item === undefined) return;
    const place = dropPlace(event, row, item, this.branches, this.acting.schema);
    this.drop = place && { ...place, over: row.item.key };
    if (place) event.preventDefault();
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    const item = this.dragged === undefined ? undefined : this.branches.items.get(this.dragged);
    const { drop } = this;
    this.drop = this.dragged = undefined;
    if (item === undefined || drop === undefined) return;
    const siblings = this.branches.siblings(item.key);
    void attempt(() => move(item, drop.parent, drop.before, siblings[siblings.indexOf(item.key) + 1] ?? null));
  }
}
