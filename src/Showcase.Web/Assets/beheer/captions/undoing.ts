/** What was before, and before that; typing on in one place is one step. */
export class Undoing<T> {
  private past: { state: T; mark: string; at: number }[] = [];
  private future: T[] = [];

  constructor(private readonly most = 200, private readonly clock: () => number = Date.now, private readonly pause = 1_500) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** @param mark what was done where; the same shortly after is the same step, unless it is empty. */
  keep(before: T, mark = ""): void {
    const last = this.past.at(-1);
    const now = this.clock();
    this.future = [];
    if (last !== undefined && mark !== "" && last.mark === mark && now - last.at < this.pause) {
      last.at = now;
      return;
    }
    this.past.push({ state: before, mark, at: now });
    if (this.past.length > this.most) this.past.shift();
  }

  undo(now: T): T | undefined {
    const before = this.past.pop();
    if (before === undefined) return undefined;
    this.future.push(now);
    return before.state;
  }

  redo(now: T): T | undefined {
    const after = this.future.pop();
    if (after === undefined) return undefined;
    this.past.push({ state: now, mark: "", at: 0 });
    return after;
  }

  forget(): void {
    [this.past, this.future] = [[], []];
  }
}
