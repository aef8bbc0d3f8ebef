import { Extension, Mark } from "@tiptap/core";

export type Attributes = Record<string, string>;

const kept = /^(class|id|lang|dir|title|reversed|scope|cite|datetime|abbr|data-[\w-]+)$/;

export function attributesOf(element: Element, isKept: (name: string) => boolean = (name) => kept.test(name)): Attributes {
  return Object.fromEntries([...element.attributes].filter(({ name }) => isKept(name)).map(({ name, value }) => [name, value]));
}

/** Attributes that the editor has no button for stay on what carries them. */
export const KeptAttributes = Extension.create({
  name: "keptAttributes",
  addGlobalAttributes() {
    return [{
      types: ["paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "horizontalRule", "codeBlock", "table", "tableRow", "tableCell", "tableHeader"],
      attributes: {
        kept: {
          default: {},
          keepOnSplit: false,
          parseHTML: (element: HTMLElement) => attributesOf(element),
          renderHTML: (attributes: { kept?: Attributes }) => attributes.kept ?? {},
        },
      },
    }];
  },
});

const inline = ["sub", "sup", "small", "abbr", "cite", "q", "mark", "span", "dfn", "time", "ins", "del"];

/** Inline elements that the editor has no button for. */
export const KeptInline = Mark.create({
  name: "keptInline",
  excludes: "",
  addAttributes: () => ({ tag: { default: "span", rendered: false }, kept: { default: {}, rendered: false } }),
  parseHTML: () => inline.map((tag) => ({ tag, getAttrs: (element: HTMLElement) => ({ tag, kept: attributesOf(element) }) })),
  renderHTML: ({ mark }) => [mark.attrs["tag"] as string, mark.attrs["kept"] as Attributes, 0],
});

/** Links keep every attribute in the order in which it was stored. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ kept: { default: {}, rendered: false } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element: HTMLElement) => (isSafe(element.getAttribute("href")!) ? { kept: attributesOf(element, (name) => kept.test(name) || /^(href|type|target|rel)$/.test(name)) } : false) }],
  renderHTML: ({ mark }) => ["a", mark.attrs["kept"] as Attributes, 0],
});

export function isSafe(href: string): boolean {
  return /^(https?:|mailto:|tel:|\/|#|\?)/i.test(href.trim()) || /^[\w.-]+(\/|$)/.test(href.trim());
}
