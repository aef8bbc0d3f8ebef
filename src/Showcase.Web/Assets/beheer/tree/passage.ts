import { html, type TemplateResult } from "lit";
import type { Passage } from "../api/types";

/** Where the words stand in a page, marked; a version that is not what someone would open says so. */
export function passage({ field, isPublished, parts }: Passage): TemplateResult {
  return html`<small class="b-passage"><span class="b-passage__field">${field}${isPublished ? " (staat op de site, niet in het concept)" : ""}:</span> ${parts.map((part) => (part.isMarked ? html`<mark>${part.text}</mark>` : part.text))}</small>`;
}
