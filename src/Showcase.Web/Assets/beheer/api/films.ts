import { ask } from "./http";
import type { MediaItem } from "./library";

export interface Film {
  stage: "none" | "waiting" | "running" | "ready" | "failed" | "cancelled" | "unavailable";
  percent: number | null;
  /** How many films are made ready before this one that waits. */
  ahead: number | null;
  text: string | null;
  advice: string | null;
  durationMilliseconds: number | null;
  width: number | null;
  height: number | null;
  posterMilliseconds: number;
  sources: { url: string; type: string; width: number; height: number; bytes: number; quality: number }[];
  /** Where something is to be heard; nothing while nobody listened yet. */
  sound: unknown[] | null;
  mayChange: boolean;
}

const filmOf = (key: string): string => `/media/${key}/film`;

export const readFilm = (key: string) => ask<Film>("GET", filmOf(key));
export const makeFilmAgain = (key: string) => ask<Film>("POST", filmOf(key));
export const stopFilm = (key: string) => ask<Film>("DELETE", filmOf(key));
export const choosePoster = (key: string, atMilliseconds: number) => ask<Film>("PUT", `${filmOf(key)}/poster`, { body: { atMilliseconds } });
export const takeStill = (film: string, key: string, atMilliseconds: number, altText: string) => ask<MediaItem>("POST", `${filmOf(film)}/still`, { body: { key, atMilliseconds, altText } });
export const fetchElsewhere = (key: string, address: string) => ask<MediaItem>("POST", "/media/films/elsewhere", { body: { key, address } });
