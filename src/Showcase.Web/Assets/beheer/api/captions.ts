import type { Cue } from "../captions/cues";
import { ask, query } from "./http";
import { Refusal } from "./refusal";

export interface CueProblem {
  /** Which caption, from 0; nothing when it is about the whole or about a gap. */
  cue: number | null;
  at: number;
  isError: boolean;
  text: string;
}

export interface Stretch {
  startMilliseconds: number;
  endMilliseconds: number;
}

export interface Captions {
  text: string;
  cues: Cue[];
  problems: CueProblem[];
  durationMilliseconds: number | null;
  sound: Stretch[] | null;
  /** Which lines of an imported file were not read. */
  unread: string | null;
}

const base = "/captions";

/** The film beside them, and how long it is, in milliseconds, by what the page or its player says. */
export interface Beside {
  film: string | undefined;
  duration: number | undefined;
}

export const readCaptions = (text: string, { film, duration }: Beside, signal?: AbortSignal) => ask<Captions>("POST", `${base}/read`, { body: { text, film: film ?? null, duration: duration ?? null }, signal });

/** A file in VTT or SRT, however its characters are written. */
export async function importCaptions(file: Blob, { film, duration }: Beside): Promise<Captions> {
  return (await send(`${base}/import${query({ film, duration })}`, file, "application/octet-stream")).json() as Promise<Captions>;
}

export async function toSubRip(text: string): Promise<string> {
  return (await send(`${base}/srt`, new Blob([JSON.stringify({ text })]), "application/json")).text();
}

async function send(path: string, body: Blob, type: string): Promise<Response> {
  const headers = { "Content-Type": type, RequestVerificationToken: document.querySelector<HTMLMetaElement>("meta[name=formulier]")?.content ?? "" };
  const answer = await fetch(`/beheer/api${path}`, { method: "POST", headers, body, credentials: "same-origin", redirect: "error" }).catch(() => {
    throw new Refusal(0, {});
  });
  if (answer.status === 401) window.dispatchEvent(new CustomEvent("afgemeld"));
  if (!answer.ok) throw await Refusal.of(answer);
  return answer;
}
