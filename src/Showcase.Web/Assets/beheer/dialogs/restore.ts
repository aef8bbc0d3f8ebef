import { html, nothing, type TemplateResult } from "lit";
import type { ContentDocument } from "../api/types";
import { button } from "../frame/button";
import { moment } from "../frame/dutch";
import { toast } from "../frame/toasts";
import { openDialog } from "./dialog";

export type Restoring = "former" | "draft";

/** Asks before what comes out of the bin is public or planned again; a draft without plans comes back unasked. */
export async function askRestore(document: ContentDocument): Promise<Restoring | undefined> {
  const { name, published, publishAt, unpublishAt } = document;
  if (published === null && publishAt === null && unpublishAt === null) return "former";
  return ask(html`
    ${published ? html`<p>“${name}” stond op de site en staat er na het herstellen meteen weer op, zoals het er stond.</p>` : html`<p>“${name}” komt terug als concept.</p>`}
    ${publishAt || unpublishAt ? html`<p>De planning geldt dan weer:</p><ul>${publishAt ? html`<li>komt op de site op ${moment(publishAt)}</li>` : nothing}${unpublishAt ? html`<li>verdwijnt van de site op ${moment(unpublishAt)}</li>` : nothing}</ul>` : nothing}`);
}

/** The same for several pages, of which each may have been public or planned. */
export const askRestoreAll = (names: string[]): Promise<Restoring | undefined> => ask(html`
  <ul>${names.map((name) => html`<li>${name}</li>`)}</ul>
  <p>Wat op de site stond, staat er na het herstellen meteen weer op. Wat gepland was, is weer gepland.</p>`);

export function tellRestored({ name, published, publishAt, unpublishAt }: ContentDocument): void {
  const plans = [publishAt && `komt op de site op ${moment(publishAt)}`, unpublishAt && `verdwijnt van de site op ${moment(unpublishAt)}`].filter(Boolean).join(" en ");
  const place = published === null ? "is hersteld als concept" : published.path === null ? "is hersteld; het is pas te zien als wat erboven staat op de site staat" : "is hersteld en staat weer op de site";
  toast({ text: `“${name}” ${place}.${plans ? ` Het ${plans}.` : ""}` });
}

const ask = (text: TemplateResult): Promise<Restoring | undefined> => openDialog<Restoring>("Herstellen", "narrow", ({ close }) => ({
  body: html`<div class="b-prose">${text}<p>“Herstellen als concept” houdt het van de site af en wist de planning.</p></div>`,
  buttons: html`${button("Annuleren", () => close())}${button("Herstellen als concept", () => close("draft"), { look: "outline" })}${button("Herstellen", () => close("former"), { look: "primary" })}`,
}));
