import { divided, plain, retyped } from "./plain";

/** A caption while it is edited; times in milliseconds. */
export interface Cue {
  start: number;
  end: number;
  text: string;
  /** Place on the picture; kept as it is. */
  settings: string | null;
}

const usual = 2_500;
const shortest = 833;
const between = 40;

/** `1:02.500`, `1:00:02.500`. */
export function timeText(milliseconds: number): string {
  const [hours, minutes, seconds, rest] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60, Math.floor(milliseconds / 1000) % 60, milliseconds % 1000];
  const end = `${String(seconds).padStart(2, "0")}.${String(rest).padStart(3, "0")}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${end}` : `${minutes}:${end}`;
}

/** What people type: `62,5`, `1:02.5`, `1:00:02`. Nothing for what is no time. */
export function readTime(text: string): number | undefined {
  const found = /^(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,4})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, hours = "0", minutes, seconds = "0", part = ""] = found;
  if (minutes !== undefined && (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59))) return undefined;
  return ((Number(hours) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, "0"));
}

function stamp(milliseconds: number): string {
  const [hours, minutes, seconds] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60, Math.floor(milliseconds / 1000) % 60];
  return `${[hours, minutes, seconds].map((part) => String(part).padStart(2, "0")).join(":")}.${String(milliseconds % 1000).padStart(3, "0")}`;
}

/** As WebVTT: an empty line would end a text and an arrow begin another. */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, text, settings }) => {
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.replaceAll("-->", "--&gt;").trim()).filter((line) => line !== "");
    return `\n${stamp(start)} --> ${stamp(end)}${settings ? ` ${settings}` : ""}\n${lines.join("\n")}\n`;
  });
  return cues.length === 0 ? "" : `WEBVTT\n${blocks.join("")}`;
}

/** A new one at a moment, as long as there is room for; its place in the list comes with it. */
export function add(cues: readonly Cue[], at: number): { cues: Cue[]; place: number } {
  const after = cues.findLastIndex((cue) => cue.start <= at);
  const start = Math.max(at, after < 0 ? 0 : cues[after]!.end > at ? cues[after]!.end + between : at);
  const next = cues[after + 1]?.start ?? Infinity;
  const end = Math.max(start + shortest, Math.min(start + usual, next - between));
  return { cues: [...cues.slice(0, after + 1), { start, end, text: "", settings: null }, ...cues.slice(after + 1)], place: after + 1 };
}

/** In two: the time at the moment when that lies inside, the text at the cursor, or else both in proportion. */
export function split(cues: readonly Cue[], place: number, moment: number | undefined, cursor: number | undefined): Cue[] {
  const cue = cues[place]!;
  const text = plain(cue.text);
  const at = cursor !== undefined && cursor > 0 && cursor < text.length ? cursor : halfOf(text);
  const [first, second] = divided(cue.text, at).map((half) => retyped(half, plain(half).trim())) as [string, string];
  const share = text.length > 0 ? plain(first).length / text.length : 0.5;
  const time = moment !== undefined && moment > cue.start + between && moment < cue.end - between ? Math.round(moment) : Math.round(cue.start + (cue.end - cue.start) * Math.min(0.9, Math.max(0.1, share)));
  return [...cues.slice(0, place), { ...cue, end: time, text: first }, { ...cue, start: time, text: second }, ...cues.slice(place + 1)];
}

// At the line, the sentence or the space that is nearest to the middle.
function halfOf(text: string): number {
  const middle = text.length / 2;
  for (const mark of [/\n/g, /[.!?]\s/g, /\s/g]) {
    const places = [...text.matchAll(mark)].map((found) => found.index + found[0].length);
    if (places.length > 0) return places.reduce((best, place) => (Math.abs(place - middle) < Math.abs(best - middle) ? place : best));
  }
  return Math.round(middle);
}

/** With the one below it as one. */
export function merge(cues: readonly Cue[], place: number): Cue[] {
  const [first, second] = [cues[place]!, cues[place + 1]];
  if (second === undefined) return [...cues];
  return [...cues.slice(0, place), { ...first, end: Math.max(first.end, second.end), text: [first.text, second.text].filter((text) => text !== "").join("\n") }, ...cues.slice(place + 2)];
}

export function remove(cues: readonly Cue[], place: number): Cue[] {
  return cues.filter((_, at) => at !== place);
}

export function change(cues: readonly Cue[], place: number, changed: Partial<Cue>): Cue[] {
  return cues.map((cue, at) => (at === place ? { ...cue, ...changed } : cue));
}

/** By their beginnings, as a film shows them. */
export function sort(cues: readonly Cue[]): Cue[] {
  return [...cues].sort((one, other) => one.start - other.start || one.end - other.end);
}
