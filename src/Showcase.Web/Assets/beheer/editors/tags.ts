import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../frame/icons";
import { described, invalid, type Field } from "./field";
import { parseList, writeList } from "./stored";

/** Words: Enter or a comma adds what was typed, Backspace in an empty field takes the last away. */
export function tags(field: Field): TemplateResult {
  const present = parseList(field.value);
  const add = (input: HTMLInputElement) => {
    const typed = input.value.split(",").map((word) => word.trim()).filter((word) => word !== "" && !present.includes(word));
    input.value = "";
    if (typed.length > 0) field.change(writeList([...present, ...new Set(typed)]));
  };
  const onKey = (event: KeyboardEvent) => {
    const input = event.target as HTMLInputElement;
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(input);
    } else if (event.key === "Backspace" && input.value === "" && present.length > 0) field.change(writeList(present.slice(0, -1)));
  };
  const remove = (event: Event, word: string) => {
    field.change(writeList(present.filter((one) => one !== word)));
    (event.currentTarget as HTMLElement).closest(".b-tags")?.querySelector("input")?.focus();
  };
  return html`<div class="b-tags">
    ${present.length === 0 ? nothing : html`<ul class="b-tags__list">${present.map((word) => html`<li class="b-tag">${word}${field.isReadOnly ? nothing
      : html`<button class="b-tag__remove" type="button" aria-label=${`Trefwoord ${word} weghalen`} @click=${(event: Event) => remove(event, word)}>${icon("remove")}</button>`}</li>`)}</ul>`}
    <input class="b-input" id=${field.id} type="text" autocomplete="off" placeholder="Typ een woord en druk op Enter" ?readonly=${field.isReadOnly} aria-invalid=${invalid(field)} aria-describedby=${described(field)}
      @keydown=${onKey} @blur=${(event: Event) => add(event.target as HTMLInputElement)}>
  </div>`;
}
