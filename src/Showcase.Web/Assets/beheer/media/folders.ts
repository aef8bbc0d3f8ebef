import { readMedia } from "../api/library";
import { listen } from "../frame/changes";
import { problem } from "../frame/toasts";
import { FolderTree, type Folder } from "./folder-tree";

const most = 100;

/** The folders of the library, asked for once and again when something changed. */
class Folders extends EventTarget {
  tree = new FolderTree([]);
  private asked: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    listen(() => {
      if (this.asked === undefined) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.load(true).catch(problem), 150);
    });
  }

  load(isAgain = false): Promise<void> {
    if (this.asked === undefined || isAgain) {
      this.asked = this.read();
      this.asked.catch(() => { this.asked = undefined; });
    }
    return this.asked;
  }

  private async read(): Promise<void> {
    const found: Folder[] = [];
    for (;;) {
      const page = await readMedia({ kind: "folder", skip: found.length, take: most });
      found.push(...page.items);
      if (page.items.length === 0 || found.length >= page.total) break;
    }
    this.tree = new FolderTree(found);
    this.dispatchEvent(new Event("anders"));
  }
}

export const folders = new Folders();
