import { html, nothing, type TemplateResult } from "lit";
import { described, invalid, labelId, type Field } from "./field";
import { parseList, writeList } from "./stored";

export function itemsOf({ property }: Field): string[] {
  const items = (property.config["items"] as (string | { value: string })[] | undefined) ?? [];
  return items.map((item) => (typeof item === "string" ? item : item.value));
}

export function dropDown(field: Field): TemplateResult {
  if (field.property.config["multiple"] === true) return checkBoxes(field);
  const chosen = parseList(field.value)[0] ?? "";
  const items = itemsOf(field);
  const gone = chosen !== "" && !items.includes(chosen);
  return html`<select class="b-input b-select" id=${field.id} ?disabled=${field.isReadOnly} aria-invalid=${invalid(field)} aria-describedby=${described(field)}
    @change=${(event: Event) => { const value = (event.target as HTMLSelectElement).value; field.change(writeList(value === "" ? [] : [value])); }}>
    <option value="" ?selected=${chosen === ""}>Kies…</option>
    ${items.map((item) => html`<option value=${item} ?selected=${item === chosen}>${item}</option>`)}
    ${gone ? html`<option value=${chosen} selected>${chosen} (bestaat niet meer)</option>` : nothing}
  </select>`;
}

export function checkBoxes(field: Field): TemplateResult {
  const chosen = parseList(field.value);
  const items = itemsOf(field);
  const all = [...items, ...chosen.filter((item) => !items.includes(item))];
  const toggle = (item: string, isOn: boolean) => field.change(writeList(isOn ? all.filter((one) => one === item || chosen.includes(one)) : chosen.filter((one) => one !== item)));
  return html`<div class="b-choices" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
    ${all.map((item) => html`<label class="b-choice"><input type="checkbox" ?disabled=${field.isReadOnly} .checked=${chosen.includes(item)} @change=${(event: Event) => toggle(item, (event.target as HTMLInputElement).checked)}><span>${item}</span></label>`)}
  </div>`;
}

export function toggle(field: Field): TemplateResult {
  const { config } = field.property;
  const isOn = field.value === "" ? config["default"] === true : field.value === "1" || field.value.toLowerCase() === "true";
  const word = isOn ? config["labelOn"] : config["labelOff"];
  return html`<span class="b-toggle"><input class="b-toggle__box" id=${field.id} type="checkbox" role="switch" ?disabled=${field.isReadOnly} aria-describedby=${described(field)} .checked=${isOn}
    @change=${(event: Event) => field.change((event.target as HTMLInputElement).checked ? "1" : "0")}><span aria-hidden="true">${word || (isOn ? "Ja" : "Nee")}</span></span>`;
}
