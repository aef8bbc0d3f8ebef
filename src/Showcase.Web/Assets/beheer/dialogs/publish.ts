import { html } from "lit";
import { readGates } from "../api/reading";
import type { ContentDocument } from "../api/types";
import { publishDocument } from "../api/writing";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { count } from "../frame/dutch";
import { addressOf } from "../frame/router";
import { toast } from "../frame/toasts";
import { openDialog } from "./dialog";
import { tellLeftOut } from "./gates";

/** Asks how much to publish, from the tree. */
export async function publish(document: ContentDocument): Promise<void> {
  const { hints } = await readGates(document.key);
  const answer = await openDialog<"alone" | "all">("Publiceren", "narrow", ({ close }) => ({
    body: html`<p>“${document.name}” komt op de site zoals het nu is opgeslagen.</p>${hints.length > 0 ? html`<p>Let op:</p><ul class="b-reasons">${hints.map((hint) => html`<li>${hint.text}</li>`)}</ul>` : ""}`,
    buttons: html`${button("Annuleren", () => close())}${button("Met alles eronder", () => close("all"), { look: "outline" })}${button("Publiceren", () => close("alone"), { look: "primary", color: "positive" })}`,
  }));
  if (answer === undefined) return;
  const { published, reasons } = await publishDocument(document, answer === "all", null);
  announce({ keys: [document.key], parents: [document.parent, document.key] });
  toast({ text: answer === "all" ? `${published === 1 ? "Eén pagina staat" : `${count(published)} pagina’s staan`} nu op de site.` : `“${document.name}” staat nu op de site.` });
  await tellLeftOut(reasons, addressOf.document);
}
