import { html } from "lit";
import { readChildren, readRoot } from "../api/reading";
import type { TreeItem } from "../api/types";
import { moved } from "../editors/content-picker";
import { pickedList } from "../editors/picked-list";
import { button } from "../frame/button";
import { icon } from "../frame/icons";
import { openDialog } from "./dialog";

/** Asks for the order of everything below a page, or at the top; nothing when it stays as it was. */
export async function askOrder(parent: { key: string | null; name: string }): Promise<string[] | undefined> {
  const { key } = parent;
  const read = (skip: number) => (key === null ? readRoot(skip) : readChildren(key, skip));
  let items: TreeItem[] = [];
  for (let page = await read(0); ; page = await read(items.length)) {
    items = [...items, ...page.items];
    if (page.items.length === 0 || items.length >= page.total) break;
  }
  return openDialog<string[]>(`Volgorde onder “${parent.name}”`, "narrow", ({ close, redraw }) => ({
    body: items.length === 0 ? html`<p>Hieronder staat nog niets.</p>` : html`
      <p>${button("Op naam sorteren", () => { items = [...items].sort((one, other) => one.name.localeCompare(other.name, "nl")); redraw(); }, { look: "outline" })}</p>
      ${pickedList(items.map((item) => ({ id: item.key, name: item.name, body: html`${icon(item.icon)}<span>${item.name}</span>` })), false, (from, to) => { items = moved(items, from, to); redraw(); })}`,
    buttons: html`${button("Annuleren", () => close())}${button("Volgorde opslaan", () => close(items.map((item) => item.key)), { look: "primary", disabled: items.length < 2 })}`,
  }));
}
