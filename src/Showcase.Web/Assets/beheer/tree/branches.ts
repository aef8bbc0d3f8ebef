import { readAncestors, readChildren, readRoot } from "../api/reading";
import type { TreeItem } from "../api/types";

export const top = "";

export interface Branch {
  keys: string[];
  total: number;
}

export interface Row {
  item: TreeItem;
  level: number;
  position: number;
  size: number;
  isOpen: boolean;
  isLoading: boolean;
}

/** What is known of the tree: branches are asked for when they are opened. */
export class Branches {
  readonly items = new Map<string, TreeItem>();
  private readonly branches = new Map<string, Branch>();
  private readonly open = new Set<string>([top]);
  private readonly loading = new Set<string>();

  constructor(private readonly changed: () => void) {}

  isOpen(key: string): boolean {
    return this.open.has(key);
  }

  async load(key: string, isMore = false): Promise<void> {
    if (this.loading.has(key)) return;
    this.loading.add(key);
    this.changed();
    try {
      const present = isMore ? (this.branches.get(key)?.keys ?? []) : [];
      const page = key === top ? await readRoot(present.length) : await readChildren(key, present.length);
      for (const item of page.items) this.items.set(item.key, item);
      this.branches.set(key, { keys: [...present, ...page.items.map((item) => item.key)], total: page.total });
      const parent = this.items.get(key);
      if (parent) this.items.set(key, { ...parent, hasChildren: page.total > 0 });
    } finally {
      this.loading.delete(key);
      this.changed();
    }
  }

  async expand(key: string): Promise<void> {
    this.open.add(key);
    if (!this.branches.has(key)) await this.load(key);
    this.changed();
  }

  collapse(key: string): void {
    this.open.delete(key);
    this.changed();
  }

  /** Opens everything above a page, so that it stands in the tree. */
  async reveal(key: string): Promise<void> {
    if (!this.branches.has(top)) await this.load(top);
    if (this.rows().some((row) => row.item.key === key)) return;
    const trail = await readAncestors(key).catch(() => []);
    for (const { key: above } of trail.slice(0, -1)) await this.expand(above);
  }

  /** Asks again for what is known of these branches. */
  async refresh(keys: (string | null)[]): Promise<void> {
    await Promise.all([...new Set(keys.map((key) => key ?? top))].filter((key) => this.branches.has(key) || this.items.has(key)).map((key) => this.load(key)));
  }

  parentOf(key: string): string {
    return [...this.branches].find(([, branch]) => branch.keys.includes(key))?.[0] ?? top;
  }

  siblings(key: string): string[] {
    return this.branches.get(this.parentOf(key))?.keys ?? [];
  }

  isBelow(key: string, ancestor: string): boolean {
    for (let above = key; above !== top; above = this.parentOf(above)) if (above === ancestor) return true;
    return false;
  }

  /** Branches on the screen that have more than is shown. */
  hasMore(key: string): boolean {
    const branch = this.branches.get(key);
    return branch !== undefined && branch.keys.length < branch.total;
  }

  /** Everything that is visible, from top to bottom. */
  rows(key = top, level = 1): Row[] {
    const branch = this.branches.get(key);
    return (branch?.keys ?? []).flatMap((child, at) => {
      const item = this.items.get(child)!;
      const isOpen = item.hasChildren && this.open.has(child);
      return [{ item, level, position: at + 1, size: branch!.total, isOpen, isLoading: this.loading.has(child) }, ...(isOpen ? this.rows(child, level + 1) : [])];
    });
  }
}
