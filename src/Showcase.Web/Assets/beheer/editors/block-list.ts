import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { ContentType } from "../api/types";
import { PageElement } from "../frame/element";
import { button, iconButton } from "../frame/button";
import { icon } from "../frame/icons";
import { openMenu } from "../frame/menu";
import { toast } from "../frame/toasts";
import { problemOf } from "../workspace/validation";
import { blockLabel } from "./block-label";
import { BlockNames } from "./block-names";
import { BlockList, valueIn, type Block } from "./blocks";
import { described, labelId, type Field } from "./field";
import { fieldView } from "./field-view";
import { codeAliases, isResult, resultBlock } from "./result-block";

interface BlockConfig {
  contentElementTypeKey: string;
  label?: string;
}

/** Blocks of a list: each with the fields of its element type, in an order that one changes by dragging or by keyboard. */
@customElement("sc-block-list")
export class BlockListElement extends PageElement {
  @property({ attribute: false }) field!: Field;
  @state() private open = new Set<string>();
  private readonly names = new BlockNames(() => this.requestUpdate());

  private get configs(): BlockConfig[] {
    return (this.field.property.config["blocks"] as BlockConfig[] | undefined) ?? [];
  }

  override render(): TemplateResult {
    const { field } = this;
    const { blocks } = BlockList.parse(field.value);
    const most = (field.property.config["validationLimit"] as { max?: number | null } | undefined)?.max ?? Infinity;
    return html`<div class="b-group" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
      <ol class="b-blocks">${repeat(blocks, (block) => block.key, (block, at) => this.blockView(block, at, blocks.length))}</ol>
      ${field.isReadOnly || blocks.length >= most ? nothing : button("Toevoegen", (event) => this.add(event), { look: "outline", icon: "add" })}
    </div>`;
  }

  private blockView(block: Block, at: number, total: number): TemplateResult {
    const type = this.field.schema.find(block.contentTypeKey);
    const isOpen = this.open.has(block.key);
    const name = `${type?.name ?? "Blok"} ${at + 1}`;
    const label = type ? blockLabel(this.configs.find((config) => config.contentElementTypeKey === block.contentTypeKey)?.label ?? "", block, type, (property, one) => this.names.of(property, one)) : undefined;
    const id = `${this.field.id}-${block.key}`;
    const isFaulty = type?.properties.some((property) => problemOf(property, valueIn(block, property.alias)) !== undefined) ?? false;
    return html`<li class="b-block" data-key=${block.key} @dragover=${this.over} @drop=${(event: DragEvent) => this.drop(event, at)}>
      <div class="b-block__head" draggable=${this.field.isReadOnly || isOpen ? nothing : "true"} @dragstart=${(event: DragEvent) => { event.dataTransfer!.setData("application/x-blok", `${this.field.id} ${block.key}`); event.stopPropagation(); }}>
        <button class="b-block__toggle" type="button" aria-expanded=${String(isOpen)} aria-controls=${id} @click=${() => this.toggle(block.key)}>
          ${icon("chevron")}<span>${label || name}${label ? html`<small>${name}</small>` : nothing}</span>${isFaulty ? html`<span class="b-block__fault">${icon("alert")}<span class="b-hidden">Nog niet in orde</span></span>` : nothing}
        </button>
        ${this.field.isReadOnly ? nothing : html`<span class="b-block__actions">
          ${iconButton(`${name} omhoog`, "up", () => this.move(block.key, at - 1, 0), { disabled: at === 0 })}
          ${iconButton(`${name} omlaag`, "down", () => this.move(block.key, at + 1, 1), { disabled: at === total - 1 })}
          ${iconButton(`${name} dupliceren`, "copy", () => this.edit((list) => list.copy(block.key, crypto.randomUUID())))}
          ${iconButton(`${name} verwijderen`, "delete", () => this.removeBlock(block.key, name))}
        </span>`}
      </div>
      <div class="b-block__body" id=${id} ?hidden=${!isOpen}>${isOpen && type && isResult(type) ? resultBlock(block, this.field.schema.indicators, this.field.isReadOnly, (values) => this.put(block, type, values)) : nothing}${isOpen && type ? type.properties.filter(({ alias }) => !isResult(type) || !codeAliases.includes(alias)).map((property) => this.fieldOf(block, property, id)) : nothing}</div>
    </li>`;
  }

  private fieldOf(block: Block, property: ContentType["properties"][number], id: string): TemplateResult {
    const { schema, documentKey, isReadOnly, page } = this.field;
    const value = valueIn(block, property.alias);
    return fieldView({
      id: `${id}-${property.alias}`, property, value, schema, documentKey, isReadOnly, page,
      change: (changed) => this.edit((list) => list.set(block.key, property.alias, property.editor, changed)),
    }, problemOf(property, value));
  }

  private put(block: Block, type: ContentType, values: Record<string, string>): void {
    this.edit((list) => {
      for (const { alias, editor } of type.properties) if (values[alias] !== undefined) list.set(block.key, alias, editor, values[alias]);
    });
  }

  private edit(change: (list: BlockList) => void): void {
    const list = BlockList.parse(this.field.value);
    change(list);
    this.field.change(list.write());
  }

  private add(event: Event): void {
    const types = this.configs.map((config) => this.field.schema.find(config.contentElementTypeKey)).filter((type): type is ContentType => type !== undefined);
    if (types.length === 1) this.addOf(types[0]!);
    else openMenu(event.currentTarget as HTMLElement, "Soort blok", types.map((type) => ({ label: type.name, icon: type.icon, run: () => this.addOf(type) })));
  }

  private addOf(type: ContentType): void {
    const key = crypto.randomUUID();
    this.open = new Set([...this.open, key]);
    this.edit((list) => list.add({ contentTypeKey: type.key, key, udi: null, values: [] }));
    void this.focusIn(key, ".b-block__body input, .b-block__body select, .b-block__body textarea");
  }

  private removeBlock(key: string, name: string): void {
    const before = this.field.value;
    this.edit((list) => list.remove(key));
    toast({ text: `${name} is verwijderd.`, action: { label: "Ongedaan maken", run: () => this.field.change(before) } });
    this.querySelector<HTMLElement>(".b-group")?.focus();
  }

  private move(key: string, to: number, pressed: number): void {
    this.edit((list) => list.move(key, to));
    void this.focusIn(key, `.b-block__actions button:nth-of-type(${pressed + 1}):enabled, .b-block__actions button:enabled`);
  }

  private toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  private over = (event: DragEvent): void => {
    if (event.dataTransfer!.types.includes("application/x-blok")) event.preventDefault();
  };

  private drop(event: DragEvent, to: number): void {
    const [list, key] = event.dataTransfer!.getData("application/x-blok").split(" ");
    if (list !== this.field.id || key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.edit((blocks) => blocks.move(key, to));
  }

  private async focusIn(key: string, selector: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.querySelector<HTMLElement>(`[data-key="${key}"]`)?.querySelector<HTMLElement>(selector)?.focus();
  }
}
