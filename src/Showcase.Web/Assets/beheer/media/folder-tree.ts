import type { Folder } from "../api/library";

export interface FolderRow {
  item: { key: string; name: string; hasChildren: boolean };
  level: number;
  position: number;
  size: number;
  isOpen: boolean;
}

/** The folders that were asked for so far, by what they stand in. */
export class FolderTree {
  private readonly branches = new Map<string | null, Folder[]>();
  private readonly parents = new Map<string, string | null>();

  /** Folders of which it is known what stands in them; null is the top. */
  get opened(): (string | null)[] {
    return [...this.branches.keys()];
  }

  /** True for the top and for a folder that was seen, opened or not. */
  isKnown(folder: string | null): boolean {
    return folder === null || this.parents.has(folder);
  }

  put(parent: string | null, folders: Folder[]): void {
    this.branches.set(parent, folders);
    for (const { key } of folders) this.parents.set(key, parent);
    const siblings = parent === null ? undefined : this.branches.get(this.parents.get(parent) ?? null);
    const at = siblings?.findIndex(({ key }) => key === parent) ?? -1;
    if (at >= 0) siblings![at] = { ...siblings![at]!, hasFolders: folders.length > 0 };
  }

  /** What is in it went with it. */
  forget(parent: string): void {
    this.branches.delete(parent);
  }

  /** True for a folder itself and everything in it, as far as is known. */
  isWithin(key: string | null, folder: string): boolean {
    const seen = new Set<string>();
    for (let at = key; at !== null && !seen.has(at); at = this.parents.get(at) ?? null) {
      if (at === folder) return true;
      seen.add(at);
    }
    return false;
  }

  /** What is visible from top to bottom when these are open. */
  rows(isOpen: (key: string) => boolean, parent: string | null = null, level = 1): FolderRow[] {
    const folders = this.branches.get(parent) ?? [];
    return folders.flatMap(({ key, name, hasFolders }, at) => {
      const opened = hasFolders && isOpen(key);
      return [{ item: { key, name, hasChildren: hasFolders }, level, position: at + 1, size: folders.length, isOpen: opened }, ...(opened ? this.rows(isOpen, key, level + 1) : [])];
    });
  }
}
