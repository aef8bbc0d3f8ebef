import { html, type TemplateResult } from "lit";
import type { FieldProblem } from "./validation";

/** Everything that stands in the way of publishing, with links to the fields. */
export function summary(problems: FieldProblem[], goTo: (alias: string, spot?: string) => void, nameOf: (alias: string) => string): TemplateResult {
  if (problems.length === 0) return html`<p class="b-summary b-summary--done" role="status">Alle velden zijn in orde.</p>`;
  return html`<section class="b-summary" aria-labelledby="samenvatting-kop">
    <h2 class="b-summary__title" id="samenvatting-kop">${problems.length === 1 ? "Nog één punt" : `Nog ${problems.length} punten`} voordat dit op de site kan</h2>
    <ul>${problems.map(({ alias, text, spot }) => html`<li>${alias === "" ? text : html`<button class="b-link" type="button" @click=${() => goTo(alias, spot ?? undefined)}>${text.includes(`“${nameOf(alias)}”`) ? text : `${nameOf(alias)}: ${text}`}</button>`}</li>`)}</ul>
  </section>`;
}
