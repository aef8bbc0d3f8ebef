import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { count } from "../frame/dutch";
import { described, invalid, type Field } from "./field";

export function textBox(field: Field): TemplateResult {
  return html`<input class="b-input" id=${field.id} type="text" autocomplete="off" ?readonly=${field.isReadOnly} aria-invalid=${invalid(field)} aria-describedby=${described(field)}
    .value=${live(field.value)} @input=${(event: Event) => field.change((event.target as HTMLInputElement).value)}>${counter(field, limitOf(field))}`;
}

export function textArea(field: Field): TemplateResult {
  const rows = Number(field.property.config["rows"]) || 4;
  return html`<textarea class="b-input" id=${field.id} rows=${Math.max(rows, Math.min(12, Math.ceil(field.value.length / 80)))} ?readonly=${field.isReadOnly} aria-invalid=${invalid(field)} aria-describedby=${described(field)}
    .value=${live(field.value)} @input=${(event: Event) => field.change((event.target as HTMLTextAreaElement).value)}></textarea>${counter(field, limitOf(field))}`;
}

/** Most characters: of the data type, or of a pattern that says no more than a length. */
function limitOf({ property }: Field): number | undefined {
  const most = property.config["maxChars"];
  const ofPattern = /^\^(?:\.|\[\\s\\S\])\{\d+,(\d+)\}\$$/.exec(property.pattern)?.[1];
  if (ofPattern !== undefined) return Number(ofPattern);
  return typeof most === "number" && most > 0 ? most : undefined;
}

function counter({ value }: Field, most: number | undefined): TemplateResult | typeof nothing {
  if (most === undefined || value.length < most * 0.7) return nothing;
  const left = most - value.length;
  return html`<p class="b-counter ${left < 0 ? "b-counter--over" : ""}">${left >= 0 ? `Nog ${count(left)} ${left === 1 ? "teken" : "tekens"}` : `${count(-left)} ${left === -1 ? "teken" : "tekens"} te veel`}</p>`;
}
