import { common } from "./sequence";

/** Both changes to a list put together, or nothing where they touch the same place. */
export function mergeLists(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] | undefined {
  const inMine = new Map(common(base, mine));
  const inTheirs = new Map(common(base, theirs));
  const merged: string[] = [];
  let [fromBase, fromMine, fromTheirs] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const isEnd = at === base.length;
    if (!isEnd && !(inMine.has(at) && inTheirs.has(at))) continue;
    const toMine = isEnd ? mine.length : inMine.get(at)!;
    const toTheirs = isEnd ? theirs.length : inTheirs.get(at)!;
    const piece = mergePiece(base.slice(fromBase, at), mine.slice(fromMine, toMine), theirs.slice(fromTheirs, toTheirs));
    if (piece === undefined) return undefined;
    merged.push(...piece);
    if (!isEnd) merged.push(base[at]!);
    [fromBase, fromMine, fromTheirs] = [at + 1, toMine + 1, toTheirs + 1];
  }
  return merged;
}

function mergePiece(base: string[], mine: string[], theirs: string[]): string[] | undefined {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs)) return mine;
  return undefined;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

/** Plain text, word by word. */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  return mergeLists(words(base), words(mine), words(theirs))?.join("");
}

/** Markup of rich text, block by block: two people who rewrote the same paragraph must choose. */
export function mergeMarkup(base: string, mine: string, theirs: string): string | undefined {
  return mergeLists(blocks(base), blocks(mine), blocks(theirs))?.join("");
}

function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** Blocks at the top; inside lists and tables every tag counts as part of its block. */
export function blocks(markup: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of markup.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi)) {
    if (match[1] === "/") depth--;
    else if (match[3] !== "/" && !/^(br|hr|img|col|input|wbr)$/i.test(match[2]!)) depth++;
    if (depth > 0) continue;
    depth = 0;
    const end = match.index + match[0].length;
    found.push(markup.slice(start, end));
    start = end;
  }
  if (start < markup.length) found.push(markup.slice(start));
  return found;
}
