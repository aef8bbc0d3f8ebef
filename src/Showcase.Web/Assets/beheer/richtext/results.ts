// Values of released results, from the public JSON of each indicator.

import { day } from "../frame/dutch";

const whole = "totaal";

export interface Cell {
  area: string;
  areaName: string;
  period: string;
  dimension: string;
  value: number | null;
  text: string;
  /** Number, unit, period and peildatum, as a reader finds them in a sentence; nothing when there is no number. */
  sentence?: string;
  status: string;
}

export interface Indicator {
  code: string;
  name: string;
  unit: string;
  cells: Cell[];
  asOf: string | null;
  /** The release these figures are of, as `uitgave 2 van 14 oktober 2026`; nothing while there is none. */
  release: string | undefined;
}

const asked = new Map<string, Promise<Indicator | undefined>>();

/** @param release number of the release a figure is pinned to; the newest without it. */
export function readIndicator(code: string, release = ""): Promise<Indicator | undefined> {
  let found = asked.get(`${code} ${release}`);
  if (found === undefined) {
    found = read(code, release).catch(() => undefined);
    asked.set(`${code} ${release}`, found);
    void found.then((indicator) => { if (indicator === undefined) asked.delete(`${code} ${release}`); });
  }
  return found;
}

async function read(code: string, number: string): Promise<Indicator | undefined> {
  if (!/^[a-z-]+$/.test(code) || !/^\d*$/.test(number)) return undefined;
  const answer = await fetch(`/resultaten/${code}.json${number === "" ? "" : `?uitgave=${number}`}`, { headers: { Accept: "application/json" }, credentials: "omit" });
  if (!answer.ok) return undefined;
  const { indicator, release, cells } = (await answer.json()) as { indicator: { name: string; unit: string }; release?: { number: number; asOf: string; releasedAt: string }; cells: Cell[] };
  return { code, name: indicator.name, unit: indicator.unit, asOf: release?.asOf ?? null, release: release && `uitgave ${release.number} van ${day(release.releasedAt)}`, cells: cells.filter((cell) => cell.dimension === whole) };
}

export const latest = "laatste";
export const latestYear = "laatste-jaar";

/** The cell that a token stands for now; “laatste” is the newest quarter, “laatste-jaar” the newest year. */
export function cellOf(indicator: Indicator, area: string, period: string): Cell | undefined {
  const cells = indicator.cells.filter((cell) => cell.area.toLowerCase() === area.toLowerCase());
  const isYear = (cell: Cell) => /^\d{4}$/.test(cell.period);
  if (period === latest || period === latestYear) return cells.filter((cell) => isYear(cell) === (period === latestYear)).sort((one, other) => other.period.localeCompare(one.period))[0];
  return cells.find((cell) => cell.period.toLowerCase() === period.toLowerCase());
}

/** As the choice says it: “laatste jaar”, or the period itself. */
export const periodWords = (period: string): string => period === latest ? "laatste kwartaal" : period === latestYear ? "laatste jaar" : periodName(period);

/** `2025, 2e kwartaal` for `2025-Q2`. */
export const periodName = (period: string): string => period.replace(/^(\d{4})-Q([1-4])$/, "$1, $2e kwartaal");
