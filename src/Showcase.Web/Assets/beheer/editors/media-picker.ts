import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { fileOf, thumbnailOf } from "../api/library";
import { mediaOf } from "../api/media";
import { pick } from "../dialogs/pick";
import { button } from "../frame/button";
import { stateWords } from "../frame/dutch";
import { icon } from "../frame/icons";
import { addFiles } from "../media/add";
import { attempt } from "../tree/actions";
import { moved, unknownName } from "./content-picker";
import { described, labelId, type Field } from "./field";
import { keepFocus } from "./focus";
import { pickedList } from "./picked-list";
import { parseMedia, writeMedia, type PickedMedia } from "./stored";

/** Files from the media library, with the text for who does not see them. */
export function mediaPicker(field: Field): TemplateResult {
  const picked = parseMedia(field.value);
  const { config } = field.property;
  const isMultiple = config["multiple"] === true;
  const type = field.schema.find(String(config["filter"] ?? ""))?.alias;
  const write = (changed: PickedMedia[]) => { field.change(writeMedia(changed)); keepFocus(field.id); };
  const take = (chosen: { key: string; type: string }[] | undefined) => {
    if (chosen !== undefined) write([...picked, ...chosen.map((item) => ({ key: crypto.randomUUID(), mediaKey: item.key, mediaTypeAlias: item.type, crops: [], focalPoint: null }))]);
  };
  const items = picked.map((item) => ({ id: item.key, name: "Dit bestand", body: view(item.mediaKey, item.mediaTypeAlias) }));
  const newLabel = type === "Image" ? "Nieuwe afbeelding toevoegen" : type === "umbracoMediaVideo" ? "Nieuwe film toevoegen" : "Nieuw bestand toevoegen";
  return html`<div class="b-group" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
    ${pickedList(items, field.isReadOnly, (from, to) => write(moved(picked, from, to)), (at) => write(picked.filter((_, index) => index !== at)))}
    ${field.isReadOnly || (picked.length > 0 && !isMultiple) ? nothing : html`<div class="b-row">
      ${button(isMultiple ? "Media kiezen" : type === "Image" ? "Afbeelding kiezen" : "Bestand kiezen", async () => take(await pick({
        title: `${field.property.name} kiezen`, action: "Kiezen", kind: "media", type, isMultiple, refuse: (item) => item.type === "Folder" ? "Dit is een map" : undefined, picture: (item) => thumbnail(item.key, item.type),
      })), { look: "outline", icon: "add" })}
      ${button(newLabel, () => void attempt(async () => take(await addFiles({ title: newLabel, type, isMultiple }))), { look: "outline", icon: "upload" })}</div>`}
  </div>`;
}

function view(key: string, type: string): TemplateResult {
  const shown = mediaOf(key).then((media) => media === undefined
    ? html`<span class="b-missing">Dit bestand bestaat niet meer</span>`
    : html`${thumbnail(media.key, type, media.thumbnail ?? undefined)}<span class="b-media__words"><a href=${`/beheer/media/${key}`} target="_blank">${media.name}<span class="b-hidden"> (opent in een nieuw tabblad)</span></a>${type !== "Image" ? nothing : media.altText ? html`<small>${media.altText}</small>` : html`<small class="b-missing">Er is nog geen tekst voor wie het beeld niet ziet</small>`}${media.state === "draft" ? html`<small class="b-missing">${stateWords["draft"]}: dit bestand staat niet op de site</small>` : nothing}</span>`, () => unknownName);
  return html`<span class="b-media">${until(shown, html`<span class="b-media__picture"></span><span class="b-waiting">…</span>`)}</span>`;
}

function thumbnail(key: string, type: string, source = thumbnailOf({ key })): TemplateResult {
  if (type !== "Image") return icon(type === "Folder" ? "folder" : type.toLowerCase().includes("video") ? "icon-video" : "document");
  return html`<img class="b-media__picture" src=${source} alt="" width="96" height="64" loading="lazy" decoding="async" @error=${(event: Event) => showWhole(event, fileOf({ key }))}>`;
}

// A drawing and a moving picture have no smaller one.
function showWhole(event: Event, address: string): void {
  const picture = event.target as HTMLImageElement;
  if (!picture.src.endsWith(address)) picture.src = address;
}
