import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { mediaOf } from "../api/media";
import { pick } from "../dialogs/pick";
import { button } from "../frame/button";
import { icon } from "../frame/icons";
import { moved } from "./content-picker";
import { described, labelId, type Field } from "./field";
import { pickedList } from "./picked-list";
import { parseMedia, writeMedia, type PickedMedia } from "./stored";

/** Files from the media library, with the text for who does not see them. */
export function mediaPicker(field: Field): TemplateResult {
  const picked = parseMedia(field.value);
  const { config } = field.property;
  const isMultiple = config["multiple"] === true;
  const type = field.schema.find(String(config["filter"] ?? ""))?.alias;
  const write = (changed: PickedMedia[]) => field.change(writeMedia(changed));
  const items = picked.map((item) => ({ id: item.key, name: "Dit bestand", body: view(item.mediaKey, item.mediaTypeAlias) }));
  return html`<div class="b-group" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
    ${pickedList(items, field.isReadOnly, (from, to) => write(moved(picked, from, to)), (at) => write(picked.filter((_, index) => index !== at)))}
    ${field.isReadOnly || (picked.length > 0 && !isMultiple) ? nothing : button(isMultiple ? "Media kiezen" : type === "Image" ? "Afbeelding kiezen" : "Bestand kiezen", async () => {
      const chosen = await pick({ title: `${field.property.name} kiezen`, action: "Kiezen", kind: "media", type, isMultiple, refuse: (item) => item.type === "Folder" ? "Dit is een map" : undefined, picture: (item) => thumbnail(item.key, item.type) });
      if (chosen !== undefined) write([...picked, ...chosen.map((item) => ({ key: crypto.randomUUID(), mediaKey: item.key, mediaTypeAlias: item.type, crops: [], focalPoint: null }))]);
    }, { look: "outline", icon: "add" })}
  </div>`;
}

function view(key: string, type: string): TemplateResult {
  const words = mediaOf(key).then((media) => media === undefined
    ? html`<span class="b-missing">Dit bestand bestaat niet meer</span>`
    : html`<span class="b-media__words"><strong>${media.name}</strong>${type !== "Image" ? nothing : media.altText ? html`<small>${media.altText}</small>` : html`<small class="b-missing">Er is nog geen tekst voor wie het beeld niet ziet</small>`}</span>`);
  return html`<span class="b-media">${thumbnail(key, type)}${until(words, html`<span class="b-waiting">…</span>`)}</span>`;
}

function thumbnail(key: string, type: string): TemplateResult {
  if (type !== "Image") return icon(type === "Folder" ? "folder" : type.toLowerCase().includes("video") ? "icon-video" : "document");
  const picture = mediaOf(key).then((media) => (media?.url ? html`<img class="b-media__picture" src=${media.url} alt="" width="96" height="64" loading="lazy" decoding="async">` : html`<span class="b-media__picture"></span>`));
  return html`${until(picture, html`<span class="b-media__picture"></span>`)}`;
}
