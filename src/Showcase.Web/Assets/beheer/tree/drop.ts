import type { Schema } from "../api/schema";
import type { TreeItem } from "../api/types";
import { mayHold } from "./actions";
import { top, type Branches, type Row } from "./branches";

export interface DropPlace {
  place: "before" | "after" | "into";
  parent: string | null;
  before: string | null;
}

/** Where something would come that is let go here: before, after or inside the row; nothing where it may not stand. */
export function dropPlace(event: DragEvent, row: Row, dragged: TreeItem, branches: Branches, schema: Schema): DropPlace | undefined {
  if (branches.isBelow(row.item.key, dragged.key)) return undefined;
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  const wished = part < 0.3 ? "before" : part > 0.7 && !row.isOpen ? "after" : "into";
  const parent = branches.parentOf(row.item.key);
  const siblings = branches.siblings(row.item.key);
  const beside: DropPlace = { place: wished === "into" ? "after" : wished, parent: parent === top ? null : parent, before: wished === "before" ? row.item.key : (siblings[siblings.indexOf(row.item.key) + 1] ?? null) };
  const mayInto = mayHold(schema, row.item.type, dragged.type);
  const mayBeside = mayHold(schema, parent === top ? null : branches.items.get(parent)!.type, dragged.type) || parent === (dragged.parent ?? top);
  if (wished === "into" && mayInto && row.item.key !== dragged.parent) return { place: "into", parent: row.item.key, before: null };
  return mayBeside ? beside : mayInto ? { place: "into", parent: row.item.key, before: null } : undefined;
}
