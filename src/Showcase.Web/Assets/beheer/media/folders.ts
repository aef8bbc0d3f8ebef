import { readFolders, type Folder } from "../api/library";
import { Refusal } from "../api/refusal";
import { listen } from "../frame/changes";
import { problem } from "../frame/toasts";
import { FolderTree } from "./folder-tree";

/** The folders of the library: what stands in one is asked for when it is opened, and again when something changed there. */
class Folders extends EventTarget {
  readonly tree = new FolderTree();
  private readonly asked = new Map<string | null, Promise<void>>();
  private readonly stale = new Set<string | null>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    listen(({ parents = [] }) => {
      for (const parent of parents.length > 0 ? parents : this.tree.opened) this.stale.add(parent);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.renew().catch(problem), 150);
    });
  }

  /** Asks what stands in a folder, once; null is the top. */
  load(parent: string | null): Promise<void> {
    let asked = this.asked.get(parent);
    if (asked === undefined) {
      asked = this.read(parent);
      this.asked.set(parent, asked);
      asked.catch(() => this.asked.delete(parent));
    }
    return asked;
  }

  private async renew(): Promise<void> {
    const stale = [...this.stale].filter((parent) => this.tree.isKnown(parent));
    this.stale.clear();
    for (const parent of stale) this.asked.delete(parent);
    await Promise.all(stale.map((parent) => this.load(parent)));
  }

  private async read(parent: string | null): Promise<void> {
    try {
      const found: Folder[] = [];
      for (;;) {
        const page = await readFolders(parent, found.length);
        found.push(...page.items);
        if (page.items.length === 0 || found.length >= page.total) break;
      }
      this.tree.put(parent, found);
    } catch (error) {
      if (parent === null || !(error instanceof Refusal) || error.status !== 404) throw error;
      this.tree.forget(parent);
    }
    this.dispatchEvent(new Event("anders"));
  }
}

export const folders = new Folders();
