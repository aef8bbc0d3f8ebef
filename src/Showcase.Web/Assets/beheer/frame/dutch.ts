// Moments and numbers as the whole site writes them, in Dutch time.

const zone = "Europe/Amsterdam";
const dayParts = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, hour: "numeric", minute: "2-digit", hourCycle: "h23" });
const weekDays = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
const numbers = new Intl.NumberFormat("nl-NL");

export const count = (number: number): string => numbers.format(number);

/** `9.05 uur`. */
export function time(at: Date | string): string {
  const [hour, minute] = clock.format(new Date(at)).split(":");
  return `${Number(hour)}.${minute} uur`;
}

/** `22 november 2026`. */
export const day = (at: Date | string): string => dayParts.format(new Date(at));

/** `zondag 22 november` for `2026-11-22`. */
export const dayOfWeek = (date: string): string => weekDays.format(new Date(`${date}T12:00:00Z`));

/** `22 november 2026, 9.05 uur`. */
export const moment = (at: Date | string): string => `${day(at)}, ${time(at)}`;

/** For a field of a form, in Dutch time: `2026-11-22T09:05`. */
export function toField(at: string | null): string {
  if (at === null) return "";
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(new Date(at));
  return parts.replace(" ", "T");
}

/** From a field of a form, in Dutch time; around a change of the clock the first of two moments. */
export function fromField(local: string): string | null {
  if (local === "") return null;
  const asUtc = new Date(`${local}:00Z`).getTime();
  for (const hours of [2, 1]) {
    const moment = new Date(asUtc - hours * 3_600_000);
    if (toField(moment.toISOString()) === local.slice(0, 16)) return moment.toISOString();
  }
  return new Date(asUtc - 3_600_000).toISOString();
}

export const stateWords: Record<string, string> = { draft: "Concept", published: "Gepubliceerd", changed: "Gewijzigd na publicatie", trashed: "In de prullenbak" };
/** `Teruggestuurd door Rob Jansen, 27 november 2026, 9.05 uur`; nothing more than that it was not submitted when nobody has it now. */
export function reviewOf({ status, byName, at }: { status: string; byName: string | null; at: string | null }): string {
  if (status === "none") return "Nog niet ingediend";
  return `${reviewWords[status] ?? status}${byName ? ` door ${byName}` : ""}${at ? `, ${moment(at)}` : ""}`;
}

export const reviewWords: Record<string, string> = { none: "", submitted: "Ingediend ter beoordeling", returned: "Teruggestuurd", approved: "Goedgekeurd" };
