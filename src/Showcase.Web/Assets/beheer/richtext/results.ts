// Live values of released results, from the public JSON of each indicator.

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
}

const asked = new Map<string, Promise<Indicator | undefined>>();

export function readIndicator(code: string): Promise<Indicator | undefined> {
  let found = asked.get(code);
  if (found === undefined) {
    found = read(code).catch(() => undefined);
    asked.set(code, found);
    void found.then((indicator) => { if (indicator === undefined) asked.delete(code); });
  }
  return found;
}

async function read(code: string): Promise<Indicator | undefined> {
  if (!/^[a-z-]+$/.test(code)) return undefined;
  const answer = await fetch(`/resultaten/${code}.json`, { headers: { Accept: "application/json" }, credentials: "omit" });
  if (!answer.ok) return undefined;
  const { indicator, release, cells } = (await answer.json()) as { indicator: { name: string; unit: string }; release?: { asOf: string }; cells: Cell[] };
  return { code, name: indicator.name, unit: indicator.unit, asOf: release?.asOf ?? null, cells: cells.filter((cell) => cell.dimension === whole) };
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

/** `2025, 2e kwartaal` for `2025-Q2`. */
export const periodName = (period: string): string => period.replace(/^(\d{4})-Q([1-4])$/, "$1, $2e kwartaal");
