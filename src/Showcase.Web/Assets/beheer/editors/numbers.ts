import { html, type TemplateResult } from "lit";
import { described, invalid, type Field } from "./field";

/** A Dutch reader writes a decimal comma; stored is a point. What is no number stays as it was typed, so that it can be put right. */
export function numberBox(field: Field): TemplateResult {
  const isWhole = field.property.editor === "Umbraco.Integer";
  const read = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value.trim();
    field.change(isWhole ? typed : typed.replace(",", "."));
  };
  const shown = /^-?\d+\.\d*$/.test(field.value) ? field.value.replace(".", ",") : field.value;
  return html`<input class="b-input b-input--number" id=${field.id} type="text" inputmode=${isWhole ? "numeric" : "decimal"} autocomplete="off" ?readonly=${field.isReadOnly}
    aria-invalid=${invalid(field)} aria-describedby=${described(field)} .value=${shown} @input=${read}>`;
}
