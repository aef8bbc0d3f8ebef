import { wordsOf } from "./words";

export interface TimedText {
  startTime: number;
  text: string;
}

// Of the words of a caption, so many must stand in the paragraph: writers mend what speakers say.
const enough = 0.7;

// A caption of one word says too little to look far for.
const farthest = 6;

/**
 * When each paragraph of a written-out film begins, by the captions whose words stand in it: both are in the order of the film. What describes the picture has no caption and
 * begins with what is said after it. Nothing for a paragraph before the first or after the last that was found.
 */
export function timesOf(paragraphs: readonly string[], captions: readonly TimedText[]): (number | undefined)[] {
  const words = paragraphs.map((paragraph) => new Set(wordsOf(paragraph)));
  const times: (number | undefined)[] = paragraphs.map(() => undefined);
  let at = 0;
  for (const caption of captions) {
    const said = wordsOf(caption.text);
    if (said.length === 0) continue;
    const reach = said.length < 3 ? 1 : farthest;
    for (let place = at; place < Math.min(words.length, at + reach); place++) {
      if (said.filter((word) => words[place]!.has(word)).length / said.length < enough) continue;
      times[place] ??= caption.startTime;
      at = place;
      break;
    }
  }
  return filled(times);
}

/** A description belongs to what comes after it, unless that is far: then to what came before. */
function filled(times: (number | undefined)[]): (number | undefined)[] {
  const last = times.findLastIndex((time) => time !== undefined);
  const first = times.findIndex((time) => time !== undefined);
  let next: number | undefined;
  const whole = [...times];
  for (let place = last; place > first; place--) {
    if (whole[place] === undefined) whole[place] = next;
    else next = whole[place];
  }
  return whole;
}

/** The last that has begun; -1 before the first. */
export function currentOf(times: readonly (number | undefined)[], now: number): number {
  let found = -1;
  times.forEach((time, place) => {
    if (time !== undefined && time <= now + 0.05 && (found < 0 || time > times[found]!)) found = place;
  });
  return found;
}
