import { html, nothing, type TemplateResult } from "lit";
import { fetchElsewhere } from "../api/films";
import { openDialog } from "../dialogs/dialog";
import { button } from "../frame/button";
import { toast } from "../frame/toasts";
import { addressProblem } from "./elsewhere-address";
import type { Field } from "./field";
import { textBox } from "./text";

/** The address of a film at another site. Its picture is fetched by our server once, so that visitors fetch nothing there. */
export function elsewhereBox(field: Field): TemplateResult {
  // What is wrong stands below the field already once publishing was tried.
  const problem = field.isInvalid ? undefined : addressProblem(field.value);
  const id = `${field.id}-adres`;
  const take = async () => {
    try {
      const item = await fetchElsewhere(crypto.randomUUID(), field.value);
      toast({ text: `“${item.name}” staat nu in Media. Kies het bij “Beeld vóór het afspelen”, en vul bij Media in wat er te zien is.` });
    } catch (error) {
      await tellFailure((error as Error).message);
    }
  };
  const whole = problem === undefined ? field : { ...field, isInvalid: true, describedBy: `${field.describedBy} ${id}`.trim() };
  return html`${textBox(whole)}
    <p class="b-field__problem" id=${id} role="status" ?hidden=${problem === undefined}>${problem ?? nothing}</p>
    ${field.isReadOnly || field.value.trim() === "" || problem !== undefined ? nothing : html`<div class="b-row">${button("Beeld van de film ophalen", () => void take(), { look: "outline", icon: "download" })}</div>`}`;
}

const tellFailure = (reason: string) => openDialog("Geen beeld van de film", "narrow", ({ close }) => ({
  body: html`<p>${reason}</p>`,
  buttons: button("Sluiten", () => close(), { look: "primary" }),
}));
