import { Editor, type Extensions } from "@tiptap/core";
import { askLink } from "../dialogs/link";
import { dashed } from "../editors/stored";
import { extensions } from "./extensions";
import { isSafe, type Attributes } from "./kept";
import { fits, readMarkup, rewrite, writeMarkup } from "./markup";
import { cleanPaste } from "./paste";
import { askPlaceholder, askResult } from "./token-dialogs";
import { showToken } from "./token-view";
import { tokens, type Token, type TokenKind } from "./tokens";

export { cleanPaste, fits, rewrite };

export interface Surroundings {
  attributes: Record<string, string>;
  isReadOnly: boolean;
  indicators: () => string[];
  placeholders: () => string;
  changed: (markup: string) => void;
  moved: () => void;
}

/** The area in which someone writes; loaded only when there is rich text on the screen. */
export class TextEditor {
  private readonly editor: Editor;
  /** What was opened, so that a text in which nothing changed stays as it was stored, to the letter. */
  private opened: { markup: string; rewritten: string };

  constructor(element: HTMLElement, markup: string, private readonly around: Surroundings) {
    this.editor = new Editor({
      element,
      extensions: extensions(tokens(showToken, (kind, token, at) => void this.editToken(kind, token, at)) as Extensions),
      // Not text: that would be parsed past the policy for trusted types.
      content: { type: "doc", content: [{ type: "paragraph" }] },
      injectCSS: false,
      editable: !around.isReadOnly,
      enableInputRules: true,
      enablePasteRules: false,
      editorProps: { attributes: around.attributes, transformPastedHTML: cleanPaste },
      onUpdate: ({ editor }) => around.changed(this.markupOf(writeMarkup(editor.state.doc))),
      onTransaction: () => around.moved(),
    });
    this.opened = this.fill(markup, false);
  }

  /** Replaces the whole text, as after a choice between two versions. */
  set markup(markup: string) {
    this.opened = this.fill(markup, true);
  }

  set editable(isEditable: boolean) {
    if (this.editor.isEditable !== isEditable) this.editor.setEditable(isEditable, false);
  }

  set attributes(attributes: Record<string, string>) {
    if (JSON.stringify(this.around.attributes) === JSON.stringify(attributes)) return;
    this.around.attributes = attributes;
    this.editor.setOptions({ editorProps: { ...this.editor.options.editorProps, attributes } });
  }

  destroy(): void {
    this.editor.destroy();
  }

  focus(): void {
    this.editor.commands.focus();
  }

  isOn(name: string, attributes: Record<string, unknown> = {}): boolean {
    return this.editor.isActive(name, attributes);
  }

  get style(): string {
    const level = [2, 3, 4, 5, 6].find((one) => this.isOn("heading", { level: one }));
    return level === undefined ? "p" : `h${level}`;
  }

  set style(name: string) {
    const chain = this.editor.chain().focus();
    if (name === "p") chain.setParagraph().run();
    else chain.setHeading({ level: Number(name.slice(1)) as 2 }).run();
  }

  run(command: string): void {
    const chain = this.editor.chain().focus() as unknown as Record<string, (options?: unknown) => { run: () => boolean }>;
    chain[command]!(command === "insertTable" ? { rows: 3, cols: 3, withHeaderRow: true } : undefined).run();
  }

  async link(): Promise<void> {
    const { editor } = this;
    editor.chain().extendMarkRange("link").run();
    const present = (editor.getAttributes("link")["kept"] ?? {}) as Attributes;
    const isExisting = present["href"] !== undefined;
    const { from, to, empty } = editor.state.selection;
    const key = /\{localLink:(?:umb:\/\/(?:document|media)\/)?([0-9a-f-]{32,36})\}/i.exec(present["href"] ?? "")?.[1];
    const answer = await askLink({
      text: editor.state.doc.textBetween(from, to, " "), target: key ? { kind: present["type"] === "media" ? "media" : "document", key: dashed(key) } : undefined,
      address: key ? "" : (present["href"] ?? ""), isNewTab: present["target"] === "_blank",
    }, empty, isExisting);
    if (answer === undefined) return this.focus();
    const chain = editor.chain().focus().setTextSelection({ from, to });
    if (answer === "remove") chain.unsetMark("link").run();
    else if (answer.target !== undefined || isSafe(answer.address)) {
      const { href: _, type: __, target: ___, ...rest } = present;
      const kept = { ...(answer.target ? { type: answer.target.kind, href: `/{localLink:${answer.target.key}}` } : { href: answer.address }), ...rest, ...(answer.isNewTab ? { target: "_blank" } : {}) };
      if (empty) chain.insertContent({ type: "text", text: answer.text || answer.address, marks: [{ type: "link", attrs: { kept } }] }).run();
      else chain.setMark("link", { kept }).run();
    }
  }

  async insertToken(kind: TokenKind): Promise<void> {
    const { from } = this.editor.state.selection;
    const token = await this.ask(kind, undefined);
    if (token === undefined) return this.focus();
    this.editor.chain().focus().insertContentAt(from, { type: kind, attrs: { ...token } }).run();
  }

  private async editToken(kind: TokenKind, token: Token, at: number): Promise<void> {
    if (this.around.isReadOnly) return;
    const changed = await this.ask(kind, token);
    if (changed === undefined) return this.focus();
    this.editor.chain().focus().insertContentAt({ from: at, to: at + 1 }, { type: kind, attrs: { ...changed } }).setNodeSelection(at).run();
  }

  private ask(kind: TokenKind, token: Token | undefined): Promise<Token | undefined> {
    return kind === "resultaat" ? askResult(token, this.around.indicators()) : askPlaceholder(token, this.around.placeholders());
  }

  private fill(markup: string, isUndoable: boolean): { markup: string; rewritten: string } {
    const content = readMarkup(markup, this.editor.schema);
    const { state } = this.editor;
    const change = state.tr.replaceWith(0, state.doc.content.size, content.content).setMeta("preventUpdate", true).setMeta("addToHistory", isUndoable);
    this.editor.view.dispatch(change);
    return { markup, rewritten: writeMarkup(this.editor.state.doc) };
  }

  private markupOf(written: string): string {
    return written === this.opened.rewritten ? this.opened.markup : written;
  }
}
