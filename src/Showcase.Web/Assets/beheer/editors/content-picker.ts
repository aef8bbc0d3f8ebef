import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { itemOf } from "../api/names";
import { pick } from "../dialogs/pick";
import { button } from "../frame/button";
import { stateWords } from "../frame/dutch";
import { icon } from "../frame/icons";
import { addressOf } from "../frame/router";
import { described, labelId, type Field } from "./field";
import { keepFocus } from "./focus";
import { pickedList } from "./picked-list";
import { parseUdis, writeUdis } from "./stored";

/** One page or a list of pages. */
export function contentPicker(field: Field): TemplateResult {
  const keys = parseUdis(field.value);
  const isMultiple = field.property.editor === "Umbraco.MultiNodeTreePicker";
  const most = isMultiple ? Number(field.property.config["maxNumber"] ?? 0) || Infinity : 1;
  const write = (changed: string[]) => { field.change(writeUdis(changed)); keepFocus(field.id); };
  const items = keys.map((key) => ({ id: key, name: "Deze pagina", body: pickedName(key) }));
  return html`<div class="b-group" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
    ${pickedList(items, field.isReadOnly, (from, to) => write(moved(keys, from, to)), (at) => write(keys.filter((_, index) => index !== at)))}
    ${field.isReadOnly || keys.length >= most ? nothing : button("Kiezen", async () => {
      const chosen = await pick({ title: `${field.property.name} kiezen`, action: "Kiezen", isMultiple, ...sourceOf(field), refuse: (item) => refusal(item.key, keys, field) });
      if (chosen !== undefined) write([...keys, ...chosen.map((item) => item.key)].slice(0, most));
    }, { look: "outline", icon: "add" })}
  </div>`;
}

export function moved<T>(list: T[], from: number, to: number): T[] {
  const changed = [...list];
  changed.splice(to, 0, ...changed.splice(from, 1));
  return changed;
}

/** Where the server did not say what stands behind a key: that it is gone would be a guess. */
export const unknownName = html`<span class="b-waiting">De naam kan nu niet worden getoond</span>`;

/** Name and state of a page by its key, as soon as they are known. */
export function pickedName(key: string): TemplateResult {
  const shown = itemOf(key).then((item) => item === undefined
    ? html`<span class="b-missing">Deze pagina bestaat niet meer</span>`
    : html`${icon(item.icon)}<a href=${addressOf.document(key)}>${item.name}</a>${item.state === "published" ? nothing : html` <small>${stateWords[item.state]}</small>`}`, () => unknownName);
  return html`${until(shown, html`<span class="b-waiting">…</span>`)}`;
}

function sourceOf({ property, schema }: Field): { start?: string | undefined; type?: string | undefined } {
  const start = (property.config["startNodeId"] ?? (property.config["startNode"] as { id?: string } | undefined)?.id) as string | undefined;
  const filter = String(property.config["filter"] ?? "").split(",").map((key) => schema.find(key.trim())?.alias).filter((alias) => alias !== undefined);
  return { start, type: filter.length === 1 ? filter[0] : undefined };
}

function refusal(key: string, keys: string[], field: Field): string | undefined {
  if (keys.includes(key)) return "Al gekozen";
  return key === field.documentKey ? "Dit is de pagina zelf" : undefined;
}
