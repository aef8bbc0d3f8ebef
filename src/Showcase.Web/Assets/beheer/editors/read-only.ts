import { html, nothing, type TemplateResult } from "lit";
import { count } from "../frame/dutch";
import { labelId, type Field } from "./field";
import { parseJson } from "./stored";

/** What the media library sets: shown, never changed here. */
export function readOnly(field: Field): TemplateResult {
  return html`<div class="b-read-only" id=${field.id} tabindex="-1" role="group" aria-labelledby=${labelId(field)}>${field.value === "" ? html`<em>Geen</em>` : shownAs(field)}</div>`;
}

function shownAs({ property, value }: Field): TemplateResult | string {
  if (property.editor === "Umbraco.ImageCropper") {
    const source = (parseJson(value) as { src?: unknown } | undefined)?.src;
    return typeof source === "string" && isLocal(source) ? html`<img class="b-read-only__picture" src=${source} alt="" loading="lazy"><span>${fileName(source)}</span>` : "";
  }
  if (property.editor === "Umbraco.UploadField") return isLocal(value) ? html`<a href=${value} target="_blank" rel="noopener">${fileName(value)}<span class="b-hidden"> (opent in een nieuw tabblad)</span></a>` : html`${nothing}`;
  const number = Number(value);
  return /^\d+$/.test(value) && Number.isSafeInteger(number) ? count(number) : value;
}

const isLocal = (path: string): boolean => path.startsWith("/media/");
const fileName = (path: string): string => decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
