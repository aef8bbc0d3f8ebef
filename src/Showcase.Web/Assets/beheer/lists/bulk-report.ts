import { html } from "lit";
import type { BulkAnswer } from "../api/types";
import { button } from "../frame/button";
import { addressOf } from "../frame/router";
import { openDialog } from "../dialogs/dialog";

/** What of many went and what did not, with every reason. */
export async function bulkReport(done: number, word: string, failed: BulkAnswer[]): Promise<void> {
  await openDialog("Niet alles is gelukt", "narrow", ({ close }) => ({
    body: html`<p>${done === 0 ? `Er is niets ${word}.` : `${done === 1 ? "Eén pagina is" : `${done} pagina’s zijn`} ${word}.`} Deze niet:</p>
      <ul class="b-reasons">${failed.map((answer) => html`<li><a href=${addressOf.document(answer.key)} @click=${() => close()}>${answer.name}</a><ul>${answer.reasons.map((reason) => html`<li>${reason.text}</li>`)}</ul></li>`)}</ul>`,
    buttons: button("Sluiten", () => close(), { look: "primary" }),
  }));
}
