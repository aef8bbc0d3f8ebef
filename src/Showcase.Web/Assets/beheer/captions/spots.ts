/** Where a reason against publishing points: a caption by its place, or a moment without one, in milliseconds. */
export type Spot = { cue: number } | { at: number };

export function readSpot(text: string): Spot | undefined {
  const found = /^(cue|at):(\d{1,9})$/.exec(text);
  if (!found) return undefined;
  const number = Number(found[2]);
  return found[1] === "cue" ? { cue: number } : { at: number };
}
