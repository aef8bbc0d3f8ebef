import { html, nothing, type TemplateResult } from "lit";
import { labelId, type Field } from "./field";
import { editorOf, isGroup } from "./registry";

/** A property with its name, explanation, editor and what is wrong with it. */
export function fieldView(field: Omit<Field, "describedBy" | "isInvalid">, problem: string | undefined): TemplateResult {
  const { id, property } = field;
  const explanation = property.description ? `${id}-uitleg` : undefined;
  const fault = problem ? `${id}-fout` : undefined;
  const whole: Field = { ...field, isInvalid: problem !== undefined, describedBy: [explanation, fault].filter(Boolean).join(" ") };
  const name = html`${property.name}${property.mandatory ? html`<span class="b-field__mandatory"> (verplicht)</span>` : nothing}`;
  return html`<div class="b-field ${problem ? "b-field--problem" : ""}" data-alias=${property.alias}>
    <div class="b-field__head">
      ${isGroup(whole) ? html`<span class="b-field__label" id=${labelId(whole)}>${name}</span>` : html`<label class="b-field__label" id=${labelId(whole)} for=${id}>${name}</label>`}
      ${explanation ? html`<p class="b-field__description" id=${explanation}>${property.description}</p>` : nothing}
    </div>
    <div class="b-field__editor">
      ${editorOf(whole)}
      ${fault ? html`<p class="b-field__problem" id=${fault}>${problem}</p>` : nothing}
    </div>
  </div>`;
}
