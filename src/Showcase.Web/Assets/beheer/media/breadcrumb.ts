import { html, nothing, type TemplateResult } from "lit";
import { dragLeave, dragOver, dropped, type Target } from "./drag";
import { folders } from "./folders";
import { mediaAddress } from "./places";

/** Where a folder stands. What is dragged onto a name goes there. */
export function breadcrumb(key: string | null, into: (parent: string | null) => Target, isFile = false): TemplateResult | typeof nothing {
  if (key === null && !isFile) return nothing;
  const above = [{ key: null, name: "Media" }, ...folders.tree.trail(key).slice(0, isFile ? undefined : -1)];
  return html`<nav class="b-crumbs" aria-label="Waar u bent"><ol>${above.map((folder) => html`<li><a class="b-action-link" href=${mediaAddress.folder(folder.key)}
    @dragover=${(event: DragEvent) => dragOver(event, into(folder.key))} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, into(folder.key))}>${folder.name}</a></li>`)}</ol></nav>`;
}
