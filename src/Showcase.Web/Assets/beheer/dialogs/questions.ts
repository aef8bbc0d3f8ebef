import { html, nothing, type TemplateResult } from "lit";
import { button } from "../frame/button";
import { openDialog } from "./dialog";

export interface Question {
  title: string;
  text: TemplateResult | string;
  action: string;
  isDanger?: boolean;
}

/** True when someone says yes. */
export async function confirm({ title, text, action, isDanger = false }: Question): Promise<boolean> {
  const answer = await openDialog<boolean>(title, "narrow", ({ close }) => ({
    body: html`<div class="b-prose">${typeof text === "string" ? html`<p>${text}</p>` : text}</div>`,
    buttons: html`${button("Annuleren", () => close())}${button(action, () => close(true), { look: "primary", color: isDanger ? "danger" : "default" })}`,
  }));
  return answer === true;
}

/** A line or a few lines of text; nothing when it was cancelled. */
export function askText(title: string, label: string, action: string, { value = "", isRequired = true, isLong = false, hint = "", max = 250 } = {}): Promise<string | undefined> {
  let typed = value;
  let isMissing = false;
  return openDialog<string>(title, "narrow", ({ close, redraw }) => {
    const send = (event: Event) => {
      event.preventDefault();
      if (isRequired && typed.trim() === "") {
        isMissing = true;
        redraw();
      } else close(typed.trim());
    };
    const read = (event: Event) => { typed = (event.target as HTMLInputElement).value; };
    const described = [hint && "vraag-uitleg", isMissing && "vraag-fout"].filter(Boolean).join(" ") || nothing;
    return {
      body: html`<form id="vraag" @submit=${send}>
        <label class="b-field__label" for="vraag-antwoord">${label}</label>
        ${hint ? html`<p class="b-field__description" id="vraag-uitleg">${hint}</p>` : nothing}
        ${isLong
          ? html`<textarea class="b-input" id="vraag-antwoord" rows="4" maxlength="2000" aria-describedby=${described} .value=${value} @input=${read}></textarea>`
          : html`<input class="b-input" id="vraag-antwoord" maxlength=${max} autocomplete="off" aria-describedby=${described} .value=${value} @input=${read}>`}
        ${isMissing ? html`<p class="b-field__problem" id="vraag-fout" role="alert">Vul “${label}” in.</p>` : nothing}
      </form>`,
      buttons: html`${button("Annuleren", () => close())}${button(action, send, { look: "primary" })}`,
    };
  });
}
