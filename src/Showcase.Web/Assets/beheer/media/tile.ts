import { html, nothing, type TemplateResult } from "lit";
import type { MediaItem } from "../api/library";
import { day, moment, stateWords } from "../frame/dutch";
import { icon } from "../frame/icons";
import { beginDrag, dragLeave, dragOver, dropped, type Target } from "./drag";
import { kindOf, kindWords } from "./kinds";
import { mediaAddress } from "./places";
import { dimensions, size } from "./sizes";
import { thumb } from "./thumb";

/** What a folder's screen does with what it shows. */
export interface Shelf {
  isChosen: (key: string) => boolean;
  choose: (item: MediaItem, isChosen: boolean, isRange: boolean) => void;
  /** What goes along when this is dragged. */
  dragged: (item: MediaItem) => string[];
  into: (folder: MediaItem) => Target;
  menu: (anchor: HTMLElement, item: MediaItem) => void;
  /** Names of what is above it, where that differs from one to the other. */
  path: (item: MediaItem) => string;
}

export function tile(item: MediaItem, shelf: Shelf): TemplateResult {
  const target = item.isFolder ? shelf.into(item) : {};
  const path = shelf.path(item);
  return html`<li class="b-tile ${shelf.isChosen(item.key) ? "b-tile--chosen" : ""}" data-key=${item.key} draggable="true" @dragstart=${(event: DragEvent) => beginDrag(event, shelf.dragged(item))}
    @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}>
    <a class="b-tile__link" href=${mediaAddress.item(item.key)} draggable="false">${thumb(item, "tile")}
      <span class="b-tile__name">${item.name}</span>
      <span class="b-tile__facts">${factsOf(item)}${path ? html`<br>${path}` : nothing}</span>${marks(item)}</a>
    ${box(item, shelf)}${more(item, shelf)}
  </li>`;
}

export function row(item: MediaItem, shelf: Shelf): TemplateResult {
  const target = item.isFolder ? shelf.into(item) : {};
  const path = shelf.path(item);
  return html`<tr class="${shelf.isChosen(item.key) ? "b-table__chosen" : ""}" data-key=${item.key} draggable="true" @dragstart=${(event: DragEvent) => beginDrag(event, shelf.dragged(item))}
    @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}>
    <td>${box(item, shelf)}</td>
    <th scope="row"><a class="b-media" href=${mediaAddress.item(item.key)} draggable="false">${thumb(item)}<span>${item.name}${path ? html`<small>${path}</small>` : nothing}${marks(item)}</span></a></th>
    <td data-label="Soort">${kindWords[kindOf(item)]}${item.extension && !item.isFolder ? html` <small>${item.extension}</small>` : nothing}</td>
    <td class="b-table__number" data-label="Grootte">${size(item.bytes)}${item.width ? html`<br><small>${dimensions(item.width, item.height)}</small>` : nothing}</td>
    <td data-label="Staat">${stateWords[item.state]}</td><td data-label="Gewijzigd">${day(item.savedAt)}${item.author ? html`<br><small>${item.author}</small>` : nothing}</td>
    <td>${more(item, shelf)}</td></tr>`;
}

function factsOf(item: MediaItem): string {
  return item.isFolder ? kindWords.folder : [kindWords[kindOf(item)], size(item.bytes)].filter(Boolean).join(" · ");
}

function marks(item: MediaItem): TemplateResult | typeof nothing {
  const isBare = kindOf(item) === "picture" && !item.altText;
  const state = item.isFolder || item.state === "published" ? "" : stateWords[item.state];
  return state || isBare ? html`<span class="b-tile__marks">${state ? html`<span class="b-state b-state--${item.state}">${state}</span>` : nothing}${isBare ? html`<span class="b-state b-state--missing">${icon("alert")}Zonder alt-tekst</span>` : nothing}</span>` : nothing;
}

function box(item: MediaItem, shelf: Shelf): TemplateResult {
  return html`<input class="b-tile__box" type="checkbox" aria-label=${`${item.name} kiezen`} .checked=${shelf.isChosen(item.key)} @click=${(event: MouseEvent) => shelf.choose(item, (event.target as HTMLInputElement).checked, event.shiftKey)}>`;
}

function more(item: MediaItem, shelf: Shelf): TemplateResult {
  return html`<button class="b-icon-button b-tile__more" type="button" aria-haspopup="menu" aria-label=${`Acties voor ${item.name}`} title=${`Acties; opgeslagen ${moment(item.savedAt)}`} @click=${(event: Event) => shelf.menu(event.currentTarget as HTMLElement, item)}>${icon("more")}</button>`;
}
