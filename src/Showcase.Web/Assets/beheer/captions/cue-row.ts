import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { CueProblem } from "../api/captions";
import { timeText, type Cue } from "./cues";
import { plain } from "./plain";
import type { Act } from "./keys";

export interface CueRow {
  cue: Cue;
  place: number;
  isLast: boolean;
  isChosen: boolean;
  isShown: boolean;
  isReadOnly: boolean;
  hasFilm: boolean;
  problems: CueProblem[];
  choose: () => void;
  write: (text: string) => void;
  time: (which: "start" | "end", input: HTMLInputElement) => void;
  act: (act: Act) => void;
  remove: () => void;
}

/** A caption of the list: its times, its text, what is wrong with it, and for the one that is worked on, what can be done with it. */
export function cueRow(row: CueRow): TemplateResult {
  const { cue, place, problems, isReadOnly } = row;
  const id = `ondertitel-${place}`;
  const number = place + 1;
  const wrong = problems.length > 0 ? `${id}-problemen` : undefined;
  const hasError = problems.some((problem) => problem.isError);
  const act = (label: string, what: Act, isOff = false) =>
    html`<button class="b-captions__act" type="button" ?disabled=${isOff} @click=${() => row.act(what)}>${label}<span class="b-hidden"> (ondertitel ${number})</span></button>`;
  const time = (which: "start" | "end", label: string) => html`<label class="b-captions__time"><span>${label}<span class="b-hidden"> van ondertitel ${number}</span></span>
    <input class="b-input" type="text" inputmode="decimal" autocomplete="off" ?readonly=${isReadOnly} aria-describedby=${wrong ?? nothing} .value=${timeText(cue[which])} @change=${(event: Event) => row.time(which, event.target as HTMLInputElement)}></label>`;
  return html`<li class="b-captions__cue ${row.isChosen ? "b-captions__cue--chosen" : ""} ${row.isShown ? "b-captions__cue--shown" : ""} ${hasError ? "b-captions__cue--wrong" : ""}" @focusin=${row.choose}>
    <span class="b-captions__number" aria-hidden="true">${number}</span>
    <div class="b-captions__times">${time("start", "Begin")}${time("end", "Einde")}</div>
    <textarea class="b-input b-captions__text" id=${id} rows="2" aria-label=${`Tekst van ondertitel ${number}`} aria-invalid=${hasError ? "true" : nothing} aria-describedby=${wrong ?? nothing} ?readonly=${isReadOnly}
      .value=${live(plain(cue.text))} @input=${(event: Event) => row.write((event.target as HTMLTextAreaElement).value)}></textarea>
    ${wrong ? html`<ul class="b-captions__problems" id=${wrong}>${problems.map((problem) => html`<li class=${problem.isError ? "b-captions__error" : "b-captions__warning"}><strong>${problem.isError ? "Fout" : "Let op"}:</strong> ${problem.text}</li>`)}</ul>` : nothing}
    ${row.isChosen ? html`<div class="b-captions__acts" role="group" aria-label=${`Ondertitel ${number}`}>
      ${row.hasFilm ? html`${act("Afspelen vanaf hier", "from")}${isReadOnly ? nothing : html`${act("Begin hier", "begin")}${act("Einde hier", "end")}`}` : nothing}
      ${isReadOnly ? nothing : html`${act("Splitsen", "split")}${act("Samenvoegen met volgende", "merge", row.isLast)}
        <button class="b-captions__act" type="button" @click=${row.remove}>Verwijderen<span class="b-hidden"> (ondertitel ${number})</span></button>`}
    </div>` : nothing}
  </li>`;
}
