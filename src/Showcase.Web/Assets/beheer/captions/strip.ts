import { html, nothing, svg, type TemplateResult } from "lit";
import type { Stretch } from "../api/captions";
import type { Cue } from "./cues";

const width = 1000;
const mostDrawn = 1_000;

/** Where there is sound and where a caption: for who sees it at a glance; the list says the same in words. */
export function strip(cues: readonly Cue[], sound: readonly Stretch[] | null, duration: number | null, now: number | undefined): TemplateResult | typeof nothing {
  if (!duration) return nothing;
  const x = (milliseconds: number) => Math.min(width, Math.max(0, (milliseconds / duration) * width));
  const bar = (from: number, to: number, y: number, name: string) => svg`<rect class=${name} x=${x(from)} y=${y} width=${Math.max(1, x(to) - x(from))} height="9"></rect>`;
  return html`<svg class="b-captions__strip" viewBox="0 0 ${width} 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${(sound ?? []).slice(0, mostDrawn).map(({ startMilliseconds, endMilliseconds }) => bar(startMilliseconds, endMilliseconds, 1, "b-captions__sound"))}
    ${cues.slice(0, mostDrawn).map(({ start, end }) => bar(start, Math.max(start, end), 12, "b-captions__shown"))}
    ${now === undefined ? nothing : svg`<rect class="b-captions__now" x=${x(now)} y="0" width="2" height="22"></rect>`}
  </svg>`;
}
