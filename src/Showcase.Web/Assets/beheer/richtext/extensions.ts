import type { Extensions } from "@tiptap/core";
import { TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { KeptAttributes, KeptInline, Link } from "./kept";
import { PlainTable, TightCell, TightHeader, TightListItem } from "./tight";

/** What rich text may consist of: what the public page shows, and nothing that it would take out. */
export function extensions(tokens: Extensions): Extensions {
  return [
    StarterKit.configure({ heading: { levels: [2, 3, 4, 5, 6] }, link: false, listItem: false, trailingNode: false }),
    TightListItem, PlainTable.configure({ resizable: false }), TableRow, TightCell, TightHeader, Link, KeptInline, KeptAttributes, ...tokens,
  ];
}
