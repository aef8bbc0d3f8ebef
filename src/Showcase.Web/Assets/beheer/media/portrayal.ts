import { html, nothing, type TemplateResult } from "lit";
import { parseJson } from "../editors/stored";
import { count } from "../frame/dutch";
import type { Upload } from "./upload";

export const portrayalAlias = "portrayal";
export const portrayalLabel = "Wie is herkenbaar?";
export const portrayalHelp = "Zeg ook wie er herkenbaar is. Zonder dat antwoord staat een afbeelding of film niet op de site.";

const words = new Map([
  ["niemand herkenbaar", "Niemand"],
  ["mensen, met toestemming", "Mensen, met toestemming"],
  ["anoniem portret", "Iemand die anoniem blijft"],
]);

/** Where people are linked to a document. */
export const consentAddress = (key: string): string => `/beheer/toestemming/document/${key}`;

export const isPortrayed = (portrayal: string): boolean => portrayal !== "" && portrayal !== "niemand herkenbaar";
export const storePortrayal = (portrayal: string): string => (portrayal === "" ? "" : JSON.stringify([portrayal]));

export function readPortrayal(stored: string | undefined): string {
  const read = parseJson(stored ?? "");
  return Array.isArray(read) && typeof read[0] === "string" ? read[0] : "";
}

/** A choice that begins unmade, of which the label is written beside it. */
export function portrayalChoice(id: string, chosen: string, choose: (portrayal: string) => void, fault?: string): TemplateResult {
  return html`<select class="b-input b-select" id=${id} aria-invalid=${fault ? "true" : nothing} aria-describedby=${fault ? `${id}-leeg` : nothing} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ""}>Kies…</option>
      ${[...words].map(([value, label]) => html`<option value=${value} ?selected=${chosen === value}>${label}</option>`)}
    </select>
    ${fault ? html`<p class="b-field__problem" id=${`${id}-leeg`}>${fault}</p>` : nothing}`;
}

/** One answer for all that were not asked yet; each can say otherwise afterwards. */
export function portrayalOfAll(uploads: Upload[], say: (upload: Upload, portrayal: string) => void): TemplateResult | typeof nothing {
  const open = uploads.filter(({ portrayal }) => portrayal === "");
  return open.length < 2 ? nothing : html`<div class="b-uploads__all"><label class="b-field__label" for="wie-allemaal">${portrayalLabel} Voor ${count(open.length)} bestanden tegelijk</label>
    ${portrayalChoice("wie-allemaal", "", (portrayal) => { for (const upload of open) say(upload, portrayal); })}</div>`;
}
