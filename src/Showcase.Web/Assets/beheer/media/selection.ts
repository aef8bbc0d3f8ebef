/** What is chosen of a list, one by one or from one to another with Shift. */
export class Selection {
  private chosen = new Set<string>();
  private last: string | undefined;

  constructor(private readonly changed: () => void) {}

  get keys(): string[] {
    return [...this.chosen];
  }

  has(key: string): boolean {
    return this.chosen.has(key);
  }

  set(keys: string[]): void {
    this.chosen = new Set(keys);
    this.last = undefined;
    this.changed();
  }

  clear(): void {
    this.set([]);
  }

  /** @param all Everything that is shown, in order. */
  choose(key: string, isChosen: boolean, isRange: boolean, all: string[]): void {
    const [from, to] = [isRange && this.last !== undefined ? all.indexOf(this.last) : all.indexOf(key), all.indexOf(key)];
    const range = from < 0 ? [key] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
    for (const one of range) {
      if (isChosen) this.chosen.add(one);
      else this.chosen.delete(one);
    }
    this.last = key;
    this.changed();
  }

  /** Forgets what is not there any more. */
  keep(keys: string[]): void {
    this.chosen = new Set(keys.filter((key) => this.chosen.has(key)));
    this.changed();
  }
}
