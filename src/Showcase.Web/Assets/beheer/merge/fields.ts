import type { Values } from "../api/types";
import { mergeMarkup, mergeText } from "./three-way";

export const nameAlias = "$name";

export interface Edited {
  name: string;
  values: Values;
}

export interface Conflict {
  alias: string;
  base: string;
  mine: string;
  theirs: string;
  /** Both changes together, where they do not touch. */
  merged: string | undefined;
}

export interface FieldMerge {
  /** What is sure: changed by one of the two, or by both alike. */
  settled: Edited;
  /** Aliases that the other changed and I did not. */
  taken: string[];
  conflicts: Conflict[];
}

/** Compares per field what I and someone else made of the same document. */
export function mergeFields(base: Edited, mine: Edited, theirs: Edited, kindOf: (alias: string) => "text" | "markup" | "value"): FieldMerge {
  const result: FieldMerge = { settled: { name: mine.name, values: { ...mine.values } }, taken: [], conflicts: [] };
  for (const alias of new Set([nameAlias, ...Object.keys(base.values), ...Object.keys(mine.values), ...Object.keys(theirs.values)])) {
    const [was, my, their] = [read(base, alias), read(mine, alias), read(theirs, alias)];
    if (my === their || their === was) continue;
    if (my === was) {
      write(result.settled, alias, their);
      result.taken.push(alias);
    } else {
      result.conflicts.push({ alias, base: was, mine: my, theirs: their, merged: mergeValue(kindOf(alias), was, my, their) });
    }
  }
  return result;
}

export function read(edited: Edited, alias: string): string {
  return alias === nameAlias ? edited.name : (edited.values[alias] ?? "");
}

export function write(edited: Edited, alias: string, value: string): void {
  if (alias === nameAlias) edited.name = value;
  else if (value === "") delete edited.values[alias];
  else edited.values[alias] = value;
}

function mergeValue(kind: "text" | "markup" | "value", base: string, mine: string, theirs: string): string | undefined {
  if (kind === "text") return mergeText(base, mine, theirs);
  return kind === "markup" ? mergeStored(base, mine, theirs) : undefined;
}

/** Rich text as stored: the markup is merged when nothing but the markup differs. */
function mergeStored(base: string, mine: string, theirs: string): string | undefined {
  const [was, my, their] = [base || mine, mine, theirs].map(parse);
  if (was === undefined || my === undefined || their === undefined || my.rest !== their.rest) return undefined;
  const markup = mergeMarkup(base === "" ? "" : was.markup, my.markup, their.markup);
  return markup === undefined ? undefined : JSON.stringify({ ...my.whole, markup }, null, 2);
}

function parse(stored: string): { markup: string; rest: string; whole: Record<string, unknown> } | undefined {
  try {
    const whole = JSON.parse(stored) as Record<string, unknown>;
    return typeof whole["markup"] === "string" ? { markup: whole["markup"], rest: JSON.stringify({ ...whole, markup: "" }), whole } : undefined;
  } catch {
    return undefined;
  }
}
