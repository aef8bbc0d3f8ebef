/** Goes from tile to tile by arrows, Home and End. True when the key was one of those. */
export function stepInGrid(key: string, from: HTMLElement, all: HTMLElement[]): boolean {
  const at = all.indexOf(from);
  const perRow = all.filter((tile) => tile.getBoundingClientRect().top === all[0]!.getBoundingClientRect().top).length;
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - perRow, ArrowDown: Math.min(at + perRow, Math.max(at, all.length - 1)), Home: 0, End: all.length - 1 }[key];
  if (to === undefined) return false;
  all[to]?.focus();
  return true;
}
