import { html, type TemplateResult } from "lit";
import type { MediaItem } from "../api/library";
import { icon } from "../frame/icons";
import { kindIcons, kindOf } from "./kinds";

/** A small picture of a file, or the sign of its kind. Says nothing to a screen reader: the name stands beside it. */
export function thumb(item: MediaItem, look: "tile" | "row" = "row"): TemplateResult {
  const kind = kindOf(item);
  return item.thumbnail && (kind === "picture" || kind === "film")
    ? html`<img class="b-thumb b-thumb--${look} ${/^(svg|png|gif)$/.test(item.extension ?? "") ? "b-thumb--whole" : ""}" src=${item.thumbnail} alt="" loading="lazy" decoding="async">`
    : html`<span class="b-thumb b-thumb--${look} b-thumb--${kind}">${icon(kindIcons[kind])}${item.extension && !item.isFolder ? html`<span class="b-thumb__extension" aria-hidden="true">${item.extension}</span>` : ""}</span>`;
}
