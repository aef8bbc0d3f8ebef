import { html, nothing, type TemplateResult } from "lit";
import type { Reason } from "../api/types";
import { button } from "../frame/button";
import { openDialog } from "./dialog";

/** Reasons, each with the way to the field it is about. */
export function reasonList(reasons: Reason[], choose: (reason: Reason) => void): TemplateResult {
  return html`<ul class="b-reasons">${reasons.map((reason) => html`<li>${reason.property ? html`<button class="b-link" type="button" @click=${() => choose(reason)}>${reason.text}</button>` : reason.text}</li>`)}</ul>`;
}

/** Every reason at once; each with a link to the field it is about. Gives the reason that was followed. */
export function gatesDialog(title: string, reasons: Reason[], addressOf?: (key: string) => string): Promise<Reason | undefined> {
  return openDialog<Reason>(title, "narrow", ({ close }) => ({
    body: html`
      <p>${reasons.length === 1 ? "Los dit eerst op:" : `Los deze ${reasons.length} punten eerst op:`}</p>
      ${addressOf === undefined ? reasonList(reasons, close) : html`<ul class="b-reasons">${reasons.map((reason) => html`<li>
        ${reason.key && reason.name ? html`<a href=${addressOf(reason.key)} @click=${() => close()}>${reason.name}</a>: ` : nothing}${reason.text}
      </li>`)}</ul>`}`,
    buttons: button("Sluiten", () => close(), { look: "primary" }),
  }));
}

/** What below a page was not published along with it. */
export async function tellLeftOut(reasons: Reason[] | undefined, addressOf: (key: string) => string): Promise<void> {
  if (reasons !== undefined && reasons.length > 0) await gatesDialog("Niet alles eronder staat op de site", reasons, addressOf);
}
