import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../frame/icons";
import { attempt, type Acting } from "../tree/actions";
import { move } from "./actions";
import { readMediaItem } from "../api/library";
import { dragLeave, dragOver, dropped } from "./drag";
import "./folder-list";
import { everything, mediaAddress, type MediaPlace } from "./places";
import { uploads } from "./uploads";

/** The left side of the media section: everything, what asks for attention, the folders and the bin. */
export function mediaSide(place: MediaPlace, trail: string[], acting: Acting): TemplateResult {
  const isTop = place.kind === "top";
  const isBare = isTop && place.sought.isMissingAlt;
  const target = {
    items: (keys: string[]) => void attempt(async () => move(await Promise.all(keys.map((key) => readMediaItem(key))), null)),
    files: (files: File[]) => void uploads.add(files, null),
  };
  return html`<nav aria-label="Media"><ul class="b-side__lists">
      <li><a class="b-side__link" href=${mediaAddress.folder(null)} aria-current=${isTop && !isBare ? "page" : nothing} @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}>${icon("picture")}<span>Alle media</span></a></li>
      <li><a class="b-side__link" href=${mediaAddress.folder(null, { ...everything, isMissingAlt: true })} aria-current=${isBare ? "page" : nothing}>${icon("alert")}<span>Zonder alt-tekst</span></a></li></ul></nav>
    <h2 class="b-side__heading">Mappen</h2>
    <sc-folders .acting=${acting} .trail=${trail}></sc-folders>
    <ul class="b-side__lists b-side__lists--end"><li><a class="b-side__link" href=${mediaAddress.bin} aria-current=${place.kind === "bin" ? "page" : nothing}>${icon("delete")}<span>Prullenbak</span></a></li></ul>`;
}
