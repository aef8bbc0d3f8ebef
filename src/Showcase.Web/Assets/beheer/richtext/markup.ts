import { getSchema, type Extensions } from "@tiptap/core";
import { DOMParser as ModelParser, DOMSerializer, type Node, type Schema } from "@tiptap/pm/model";
import { extensions } from "./extensions";
import { parseInert } from "./inert";
import { loosen } from "./tight";
import { tokens } from "./tokens";

/** Spaces stay as they are, but for rows of them and the ends of lines, which say nothing in markup. */
export function readMarkup(markup: string, schema: Schema): Node {
  const body = parseInert(markup);
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest("pre") === null) text.data = text.data.replace(/[ \t\r\n\f]+/g, " ");
  }
  return ModelParser.fromSchema(schema).parse(body, { preserveWhitespace: true });
}

/** The markup as it is stored: no paragraphs inside list items that had none, no attributes that were not there. */
export function writeMarkup(content: Node): string {
  const inert = document.implementation.createHTMLDocument("");
  inert.body.append(inert.importNode(DOMSerializer.fromSchema(content.type.schema).serializeFragment(content.content), true));
  loosen(inert.body);
  const markup = inert.body.innerHTML;
  return markup === "<p></p>" ? "" : markup;
}

/** What the editor would make of a text without anybody changing it. */
export function rewrite(markup: string): string {
  return writeMarkup(readMarkup(markup, plainSchema()));
}

let made: Schema | undefined;

function plainSchema(): Schema {
  return (made ??= getSchema(extensions(tokens(() => () => undefined, () => undefined) as Extensions)));
}

const blocks = /\s*(<\/?(?:p|ol|ul|li|h[1-6]|blockquote|table|thead|tbody|tr|th|td|hr|pre)\b[^>]*>)\s*/gi;

/** False when the editor has no place for something in the text, which would then be lost by editing. */
export function fits(markup: string): boolean {
  return normal(markup) === normal(rewrite(markup));
}

function normal(markup: string): string {
  const body = parseInert(markup);
  for (const [from, to] of [["b", "strong"], ["i", "em"], ["strike", "s"]] as const) {
    for (const element of body.querySelectorAll(from)) {
      const other = element.ownerDocument.createElement(to);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  }
  for (const element of body.querySelectorAll("*")) {
    const sorted = [...element.attributes].sort((one, other) => one.name.localeCompare(other.name)).map(({ name, value }) => [name, value] as const);
    for (const [name] of sorted) element.removeAttribute(name);
    for (const [name, value] of sorted) element.setAttribute(name, value);
  }
  return body.innerHTML.replace(blocks, "$1").replace(/\s+/g, " ").replace(/<p><\/p>$/, "").trim();
}
