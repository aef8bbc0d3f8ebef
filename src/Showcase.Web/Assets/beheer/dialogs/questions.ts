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

export interface AskedText {
  value?: string;
  isRequired?: boolean;
  isLong?: boolean;
  hint?: string;
  /** What should be known before answering; it may close the dialog without an answer. */
  about?: (leave: () => void) => TemplateResult | typeof nothing;
  max?: number;
  /** What is done with the text before the dialog closes; when it fails, the dialog says why and keeps the text. */
  work?: (text: string) => Promise<unknown>;
  /** Under this name what was typed is there again when the dialog was closed before its work was done. */
  keep?: string;
}

const kept = new Map<string, string>();

/** A line or a few lines of text; nothing when it was cancelled. */
export async function askText(title: string, label: string, action: string, { value = "", isRequired = true, isLong = false, hint = "", about, max = 250, work, keep = "" }: AskedText = {}): Promise<string | undefined> {
  let typed = kept.get(keep) ?? value;
  let isMissing = false;
  const answer = await openDialog<string>(title, "narrow", ({ close, redraw, send }) => {
    const take = (event: Event) => {
      event.preventDefault();
      isMissing = isRequired && typed.trim() === "";
      if (isMissing) redraw();
      else void send(async () => {
        await work?.(typed.trim());
        return typed.trim();
      });
    };
    const read = (event: Event) => {
      typed = (event.target as HTMLInputElement).value;
      if (keep) kept.set(keep, typed);
    };
    const described = [hint && "vraag-uitleg", isMissing && "vraag-fout"].filter(Boolean).join(" ") || nothing;
    const invalid = isMissing ? "true" : nothing;
    return {
      body: html`${about?.(() => close()) ?? nothing}<form id="vraag" @submit=${take}>
        <label class="b-field__label" for="vraag-antwoord">${label}</label>
        ${hint ? html`<p class="b-field__description" id="vraag-uitleg">${hint}</p>` : nothing}
        ${isLong
          ? html`<textarea class="b-input" id="vraag-antwoord" rows="4" maxlength="2000" aria-describedby=${described} aria-invalid=${invalid} .value=${typed} @input=${read}></textarea>`
          : html`<input class="b-input" id="vraag-antwoord" maxlength=${max} autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${typed} @input=${read}>`}
        ${isMissing ? html`<p class="b-field__problem" id="vraag-fout" role="alert">Vul “${label}” in.</p>` : nothing}
      </form>`,
      buttons: html`${button("Annuleren", () => close())}${button(action, take, { look: "primary" })}`,
    };
  });
  if (answer !== undefined) kept.delete(keep);
  return answer;
}
