/** What the keys need to know of a row. */
export interface KeyRow {
  item: { name: string; hasChildren: boolean };
  level: number;
  isOpen: boolean;
}

export type Step = { kind: "go"; to: number } | { kind: "open" } | { kind: "close" } | { kind: "choose" } | { kind: "menu" } | { kind: "move"; by: -1 | 1 };

/** What a key does in the tree, after the pattern for trees. */
export function stepOf(event: KeyboardEvent, rows: KeyRow[], at: number): Step | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  if (event.altKey && event.key === "ArrowUp") return { kind: "move", by: -1 };
  if (event.altKey && event.key === "ArrowDown") return { kind: "move", by: 1 };
  if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10") || (event.key === "." && !event.ctrlKey)) return { kind: "menu" };
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case "ArrowDown": return go(Math.min(at + 1, rows.length - 1));
    case "ArrowUp": return go(Math.max(at - 1, 0));
    case "Home": return go(0);
    case "End": return go(rows.length - 1);
    case "Enter": case " ": return { kind: "choose" };
    case "ArrowRight": return !row.item.hasChildren ? undefined : row.isOpen ? go(Math.min(at + 1, rows.length - 1)) : { kind: "open" };
    case "ArrowLeft": return row.isOpen ? { kind: "close" } : parentAt(rows, at);
    default: return event.key.length === 1 ? typed(event.key, rows, at) : undefined;
  }
}

const go = (to: number): Step => ({ kind: "go", to });

function parentAt(rows: KeyRow[], at: number): Step | undefined {
  const level = rows[at]!.level;
  const above = rows.slice(0, at).findLastIndex((row) => row.level < level);
  return above < 0 ? undefined : go(above);
}

function typed(letter: string, rows: KeyRow[], at: number): Step | undefined {
  const found = rows.map((_, step) => (at + 1 + step) % rows.length).find((index) => rows[index]!.item.name.toLowerCase().startsWith(letter.toLowerCase()));
  return found === undefined ? undefined : go(found);
}
