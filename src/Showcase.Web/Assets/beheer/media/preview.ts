import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { fileOf, type MediaItem } from "../api/library";
import { icon } from "../frame/icons";
import { kindIcons, kindOf, kindWords } from "./kinds";

const mostShown = 20_000;

/** A film with its controls, sound, the text of captions, or the sign of the kind. Pictures have the focal point instead. */
export function preview(item: MediaItem, version: string): TemplateResult {
  const kind = kindOf(item);
  const source = fileOf({ key: item.key, revision: version });
  if (kind === "film") return html`<video class="b-preview__film" controls preload="metadata" playsinline src=${source} aria-label=${`Film ${item.name}`}></video>`;
  if (kind === "sound") return html`<audio class="b-preview__sound" controls preload="metadata" src=${source} aria-label=${`Geluid ${item.name}`}></audio>`;
  if (/^(vtt|txt|csv)$/.test(item.extension ?? "")) return html`<pre class="b-preview__text" tabindex="0" role="region" aria-label=${`Tekst van ${item.name}`}>${until(textOf(source), "…")}</pre>`;
  return html`<div class="b-preview__sign">${icon(kindIcons[kind])}<strong>${item.extension ?? nothing}</strong><span>${kindWords[kind]}</span></div>`;
}

const texts = new Map<string, Promise<string>>();

function textOf(source: string): Promise<string> {
  let text = texts.get(source);
  if (text === undefined) {
    text = fetch(source).then(async (answer) => (answer.ok ? (await answer.text()).slice(0, mostShown) : "De tekst kan niet worden getoond."), () => "De tekst kan niet worden getoond.");
    texts.set(source, text);
  }
  return text;
}
