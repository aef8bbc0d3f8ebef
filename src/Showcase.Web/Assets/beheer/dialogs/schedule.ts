import { html, nothing } from "lit";
import type { ContentDocument } from "../api/types";
import { button, iconButton } from "../frame/button";
import { fromField, toField } from "../frame/dutch";
import { openDialog } from "./dialog";

export interface Schedule {
  publishAt: string | null;
  unpublishAt: string | null;
}

/** Asks when a page appears and disappears, in Dutch time, and has it planned. */
export function askSchedule(document: ContentDocument, plan: (chosen: Schedule) => Promise<ContentDocument | undefined>): Promise<ContentDocument | undefined> {
  let [from, to] = [toField(document.publishAt), toField(document.unpublishAt)];
  let fault = "";
  return openDialog<ContentDocument>("Planning", "narrow", ({ close, redraw, send }) => {
    const take = (event: Event) => {
      event.preventDefault();
      const chosen = { publishAt: fromField(from), unpublishAt: fromField(to) };
      const now = new Date().toISOString();
      fault = chosen.publishAt !== null && chosen.publishAt < now ? "Kies voor publiceren een moment dat nog komt."
        : chosen.unpublishAt !== null && chosen.unpublishAt < now ? "Kies voor depubliceren een moment dat nog komt."
        : chosen.publishAt !== null && chosen.unpublishAt !== null && chosen.unpublishAt <= chosen.publishAt ? "Depubliceren komt na publiceren." : "";
      if (fault) redraw();
      else void send(() => plan(chosen));
    };
    const fieldOf = (id: string, label: string, value: string, set: (value: string) => void) => html`
      <label class="b-field__label" for=${id}>${label}</label>
      <div class="b-row"><input class="b-input b-input--date" id=${id} type="datetime-local" aria-describedby=${fault ? "planning-fout" : nothing} .value=${value} @input=${(event: Event) => { set((event.target as HTMLInputElement).value); redraw(); }}>
      ${value === "" ? nothing : iconButton(`${label}: leegmaken`, "remove", () => { set(""); redraw(); })}</div>`;
    return {
      body: html`<form @submit=${take}>
        <p>Op het gekozen moment gaat de laatst opgeslagen tekst naar de site. Tijden zijn in Nederlandse tijd.</p>
        ${fieldOf("planning-van", "Publiceren op", from, (value) => { from = value; })}
        ${fieldOf("planning-tot", "Depubliceren op", to, (value) => { to = value; })}
        ${fault ? html`<p class="b-field__problem" id="planning-fout" role="alert">${fault}</p>` : nothing}
      </form>`,
      buttons: html`${button("Annuleren", () => close())}${button("Planning opslaan", take, { look: "primary" })}`,
    };
  });
}
