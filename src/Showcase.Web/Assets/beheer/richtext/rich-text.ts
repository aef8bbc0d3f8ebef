import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { described, labelId, type Field } from "../editors/field";
import { parseRichText, writeRichText } from "../editors/stored";
import { button } from "../frame/button";
import { PageElement } from "../frame/element";
import type { TextEditor } from "./editor";
import { toolbar } from "./toolbar";

let loaded: typeof import("./editor") | undefined;

/** Brings in the editor, which is large. Texts that are shown afterwards have it at once, and so their height. */
export async function loadEditor(): Promise<void> {
  loaded ??= await import("./editor");
}

/** Formatted text. A text with something the editor has no place for is shown as source, so that nothing is lost by opening it. */
@customElement("sc-rich-text")
export class RichTextElement extends PageElement {
  @property({ attribute: false }) field!: Field;
  @state() private editor: TextEditor | undefined;
  @state() private isSource = false;
  @state() private hasMore = false;
  private shown: string | undefined;
  private isLoading = false;

  override render(): TemplateResult {
    const { field, editor } = this;
    const isTender = field.schema.find("tenderParagraph")?.properties.some((one) => one.alias === field.property.alias && one.alias === "clause") ?? false;
    const source = () => { this.isSource = true; };
    return html`<div class="b-rich ${this.isSource ? "b-rich--source" : ""}">
      ${this.isSource ? this.sourceView() : nothing}
      ${editor && !this.isSource && !field.isReadOnly ? toolbar(editor, { id: field.id, hasResults: true, hasPlaceholders: isTender, showSource: source }) : nothing}
      <div class="b-rich__area" ?hidden=${this.isSource}></div>
    </div>`;
  }

  private sourceView(): TemplateResult {
    const { field } = this;
    return html`
      ${this.hasMore ? html`<p class="b-note" role="note">In deze tekst staat opmaak waar de editor geen knop voor heeft. U ziet daarom de broncode; zo blijft alles staan.</p>` : nothing}
      <textarea class="b-input b-rich__source" id=${`${field.id}-bron`} rows="12" spellcheck="false" aria-label=${`${field.property.name}, broncode`} ?readonly=${field.isReadOnly} .value=${parseRichText(field.value).markup}
        @input=${(event: Event) => this.write((event.target as HTMLTextAreaElement).value)}></textarea>
      ${button(this.hasMore ? "Toch opmaken (wat niet past, vervalt)" : "Terug naar opgemaakte tekst", () => { this.hasMore = false; this.isSource = false; this.shown = undefined; }, { look: "outline" })}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.editor === undefined) {
      if (loaded !== undefined) this.begin(loaded);
      else if (!this.isLoading) void this.load();
      return;
    }
    this.editor.editable = !this.field.isReadOnly;
    this.editor.attributes = this.attributesOfArea();
    // Only a new value from outside: between a keystroke and the next drawing of the page, the field still holds the former one.
    if (!this.isSource && this.field.value !== this.shown && (changed.has("field") || this.shown === undefined)) {
      this.editor.markup = parseRichText(this.field.value).markup;
      this.shown = this.field.value;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.editor?.destroy();
    this.editor = undefined;
    this.isLoading = false;
  }

  private async load(): Promise<void> {
    this.isLoading = true;
    // Where it does not come now, the next drawing of the page asks for it again.
    await loadEditor().catch(() => undefined);
    this.isLoading = false;
    if (this.isConnected && loaded !== undefined) this.requestUpdate();
  }

  private begin({ TextEditor, fits }: NonNullable<typeof loaded>): void {
    const { markup } = parseRichText(this.field.value);
    this.isSource = this.hasMore = !fits(markup);
    this.shown = this.field.value;
    this.editor = new TextEditor(this.querySelector<HTMLElement>(".b-rich__area")!, markup, {
      attributes: this.attributesOfArea(),
      isReadOnly: this.field.isReadOnly,
      indicators: () => this.field.schema.indicators,
      placeholders: () => this.field.page("placeholders"),
      changed: (changed) => this.write(changed),
      moved: () => this.requestUpdate(),
    });
  }

  private write(markup: string): void {
    const stored = parseRichText(this.field.value);
    if (stored.markup === markup) return;
    this.shown = writeRichText({ ...stored, markup });
    this.field.change(this.shown);
  }

  private attributesOfArea(): Record<string, string> {
    const { field } = this;
    const by = described(field);
    return {
      id: field.id, class: "b-rich__text", role: "textbox", "aria-multiline": "true", "aria-labelledby": labelId(field), ...(typeof by === "string" ? { "aria-describedby": by } : {}),
      ...(field.isInvalid ? { "aria-invalid": "true" } : {}), ...(field.isReadOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
    };
  }
}
