import { html, nothing, type TemplateResult } from "lit";
import { readReferences } from "../api/reading";
import type { Page, Reference } from "../api/types";
import { count } from "../frame/dutch";
import { addressOf } from "../frame/router";

/** Which pages lean on this one: shown before it goes. */
export async function usedBy(key: string, known?: Page<Reference>): Promise<TemplateResult | typeof nothing> {
  const { total, items } = known ?? (await readReferences(key));
  if (total === 0) return html`<p>Geen andere pagina gebruikt deze.</p>`;
  return html`<p><strong>Gebruikt door ${total === 1 ? "1 pagina" : `${count(total)} pagina’s`}:</strong></p>${referenceList(items)}${total > items.length ? html`<p>en nog ${count(total - items.length)} meer.</p>` : nothing}`;
}

export function referenceList(items: Reference[]): TemplateResult {
  return html`<ul>${items.map((item) => html`<li>${item.kind === "media" ? item.name : html`<a href=${addressOf.document(item.key)}>${item.name}</a>`}</li>`)}</ul>`;
}
