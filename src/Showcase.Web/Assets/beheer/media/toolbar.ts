import { html, type TemplateResult } from "lit";
import type { MediaKind } from "../api/library";
import { iconButton } from "../frame/button";
import { kindWords } from "./kinds";
import type { MediaSort, Sought } from "./places";

export type View = "grid" | "list";

const sortWords: Record<MediaSort, string> = { name: "Naam", date: "Nieuwste eerst", size: "Grootste eerst" };
const pauseMs = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Searching, filtering, sorting, and how it is shown. */
export function toolbar(sought: Sought, view: View, { seek, show }: { seek: (sought: Sought) => void; show: (view: View) => void }): TemplateResult {
  const type = (event: Event) => {
    const input = event.target as HTMLInputElement;
    clearTimeout(timer);
    timer = setTimeout(() => seek({ ...sought, q: input.value }), pauseMs);
  };
  return html`<div class="b-toolbar-media" role="search" aria-label="Media">
    <div class="b-toolbar-media__search"><label class="b-field__label" for="zoek-media">Zoeken</label><input class="b-input" id="zoek-media" type="search" autocomplete="off" placeholder="Naam" .value=${sought.q} @input=${type}></div>
    <div><label class="b-field__label" for="media-soort">Soort</label><select class="b-input" id="media-soort" @change=${(event: Event) => seek({ ...sought, kind: (event.target as HTMLSelectElement).value as MediaKind | "" })}>
      <option value="" ?selected=${sought.kind === ""}>Alles</option>${(Object.keys(kindWords) as MediaKind[]).map((kind) => html`<option value=${kind} ?selected=${sought.kind === kind}>${kindWords[kind]}</option>`)}</select></div>
    <div><label class="b-field__label" for="media-volgorde">Volgorde</label><select class="b-input" id="media-volgorde" @change=${(event: Event) => seek({ ...sought, sort: (event.target as HTMLSelectElement).value as MediaSort })}>
      ${(Object.keys(sortWords) as MediaSort[]).map((sort) => html`<option value=${sort} ?selected=${sought.sort === sort}>${sortWords[sort]}</option>`)}</select></div>
    <label class="b-choice b-toolbar-media__alt"><input type="checkbox" .checked=${sought.isMissingAlt} @change=${(event: Event) => seek({ ...sought, isMissingAlt: (event.target as HTMLInputElement).checked })}><span>Zonder alt-tekst</span></label>
    <div class="b-toolbar-media__view" role="group" aria-label="Weergave">${iconButton("Als plaatjes", "grid", () => show("grid"), { pressed: view === "grid" })}${iconButton("Als lijst", "bullets", () => show("list"), { pressed: view === "list" })}</div>
  </div>`;
}
