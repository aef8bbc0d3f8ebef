import { html, type TemplateResult } from "lit";
import { described, invalid, type Field } from "./field";
import { parseDay, parseMoment } from "./stored";

/** A day, or a day with a time; stored without a zone, as Umbraco does. */
export function dateBox(field: Field): TemplateResult {
  const hasTime = /[Hh]/.test(String(field.property.config["format"] ?? ""));
  const read = (event: Event) => {
    const chosen = (event.target as HTMLInputElement).value;
    field.change(chosen === "" ? "" : hasTime ? `${chosen.slice(0, 16)}:00` : `${chosen}T00:00:00`);
  };
  return html`<input class="b-input b-input--date" id=${field.id} type=${hasTime ? "datetime-local" : "date"} ?readonly=${field.isReadOnly} aria-invalid=${invalid(field)} aria-describedby=${described(field)}
    .value=${hasTime ? parseMoment(field.value) : parseDay(field.value)} @change=${read}>`;
}
