import { html, nothing, type TemplateResult } from "lit";
import { fetchElsewhere } from "../api/films";
import { button } from "../frame/button";
import { toast } from "../frame/toasts";
import { attempt } from "../tree/actions";
import type { Field } from "./field";
import { textBox } from "./text";

/** The address of a film at another site. Its picture is fetched by our server once, so that visitors fetch nothing there. */
export function elsewhereBox(field: Field): TemplateResult {
  const take = async () => {
    const item = await fetchElsewhere(crypto.randomUUID(), field.value);
    toast({ text: `“${item.name}” staat nu in Media. Kies het bij “Beeld vóór het afspelen”, en vul bij Media in wat er te zien is.` });
  };
  return html`${textBox(field)}${field.isReadOnly || field.value.trim() === "" ? nothing : html`<div class="b-row">${button("Beeld van de film ophalen", () => void attempt(take), { look: "outline", icon: "download" })}</div>`}`;
}
