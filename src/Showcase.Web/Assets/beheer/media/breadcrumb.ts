import { html, nothing, type TemplateResult } from "lit";
import type { MediaItem } from "../api/library";
import { dragLeave, dragOver, dropped, type Target } from "./drag";
import { mediaAddress } from "./places";

/** Where a folder or file stands. What is dragged onto a name goes there. */
export function breadcrumb(item: MediaItem | undefined, into: (parent: string | null) => Target): TemplateResult | typeof nothing {
  if (item === undefined) return nothing;
  const above = [{ key: null, name: "Media" }, ...item.above.map((key, at) => ({ key, name: item.path[at]! }))];
  return html`<nav class="b-crumbs" aria-label="Waar u bent"><ol>${above.map((folder) => html`<li><a class="b-action-link" href=${mediaAddress.folder(folder.key)}
    @dragover=${(event: DragEvent) => dragOver(event, into(folder.key))} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, into(folder.key))}>${folder.name}</a></li>`)}</ol></nav>`;
}
