import { ListItem } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader } from "@tiptap/extension-table";

const block = /^(P|H[1-6]|UL|OL|BLOCKQUOTE|PRE|HR|TABLE|DIV)$/;

/** True for `<li>words</li>`, in which the words are not a paragraph of their own. */
const isTight = (element: HTMLElement): boolean => {
  const first = [...element.childNodes].find((node) => node.nodeType === Node.ELEMENT_NODE || (node.textContent ?? "").trim() !== "");
  return first === undefined || !block.test(first.nodeName);
};

const tight = { default: true, parseHTML: isTight, renderHTML: (attributes: { tight?: boolean }) => (attributes.tight ? { "data-krap": "" } : {}) };

export const TightListItem = ListItem.extend({
  addAttributes() {
    return { ...this.parent?.(), tight };
  },
});

export const TightCell = TableCell.extend({
  addAttributes() {
    return { ...this.parent?.(), tight };
  },
});

export const TightHeader = TableHeader.extend({
  addAttributes() {
    return { ...this.parent?.(), tight };
  },
});

/** A table without measures, for those are the style sheet's. */
export const PlainTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), head: { default: true, parseHTML: (element: HTMLElement) => element.querySelector(":scope > thead") !== null, renderHTML: (attributes: { head?: boolean }) => (attributes.head ? { "data-kop": "" } : {}) } };
  },
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
});

/** Takes away, from what the editor wrote, the paragraphs that were not there before and puts heads of tables in place. */
export function loosen(root: HTMLElement): void {
  for (const element of root.querySelectorAll("[data-krap]")) {
    element.removeAttribute("data-krap");
    const first = element.firstElementChild;
    const isAlone = [...element.children].slice(1).every((child) => /^(UL|OL)$/.test(child.nodeName));
    if (first?.nodeName === "P" && first.attributes.length === 0 && isAlone) first.replaceWith(...first.childNodes);
  }
  for (const table of root.querySelectorAll("table[data-kop]")) {
    table.removeAttribute("data-kop");
    const body = table.querySelector(":scope > tbody")!;
    const rows = [...body.children];
    const head = rows.slice(0, rows.findIndex((row) => [...row.children].some((cell) => cell.nodeName !== "TH")));
    if (head.length === 0) continue;
    const thead = document.createElement("thead");
    thead.append(...head);
    body.before(thead);
  }
}
