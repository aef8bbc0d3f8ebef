import { html } from "lit";
import { readChildren } from "../api/reading";
import type { TreeItem } from "../api/types";
import { moved } from "../editors/content-picker";
import { pickedList } from "../editors/picked-list";
import { button } from "../frame/button";
import { icon } from "../frame/icons";
import { openDialog } from "./dialog";

/** Asks for the order of everything below a page; nothing when it stays as it was. */
export async function askOrder(parent: { key: string; name: string }): Promise<string[] | undefined> {
  let items: TreeItem[] = [];
  for (let page = await readChildren(parent.key); ; page = await readChildren(parent.key, items.length)) {
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
