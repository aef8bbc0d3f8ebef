import { html, nothing } from "lit";
import { readGates } from "../api/reading";
import type { ContentDocument } from "../api/types";
import { publishDocument } from "../api/writing";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { toast } from "../frame/toasts";
import { tellPublished } from "./branch";
import { openDialog } from "./dialog";

/** Asks how much to publish, from the tree.
 * @param mayHold True for a page that can have others below it. */
export async function publish(document: ContentDocument, mayHold: boolean): Promise<void> {
  const { hints } = await readGates(document.key);
  const answer = await openDialog<"alone" | "all">("Publiceren", "narrow", ({ close }) => ({
    body: html`<p>“${document.name}” komt op de site zoals het nu is opgeslagen.</p>${hints.length > 0 ? html`<p>Let op:</p><ul class="b-reasons">${hints.map((hint) => html`<li>${hint.text}</li>`)}</ul>` : ""}`,
    buttons: html`${button("Annuleren", () => close())}${mayHold ? button("Met alles eronder", () => close("all"), { look: "outline" }) : nothing}${button("Publiceren", () => close("alone"), { look: "primary", color: "positive" })}`,
  }));
  if (answer === undefined) return;
  const published = await publishDocument(document, answer === "all", null);
  announce({ keys: [document.key], parents: [document.parent, document.key] });
  if (answer === "all") await tellPublished(published);
  else toast({ text: `“${document.name}” staat nu op de site.` });
}
