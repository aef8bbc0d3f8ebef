import type { MediaItem } from "../api/library";

export type Folder = Pick<MediaItem, "key" | "name" | "parent" | "state" | "revision">;

export interface FolderRow {
  item: { key: string; name: string; hasChildren: boolean };
  level: number;
  position: number;
  size: number;
  isOpen: boolean;
}

/** All folders of the library, by what they stand in. */
export class FolderTree {
  private readonly byKey: Map<string, Folder>;
  private readonly byParent = new Map<string | null, Folder[]>();

  constructor(folders: Folder[]) {
    this.byKey = new Map(folders.map((folder) => [folder.key, folder]));
    for (const folder of [...folders].sort((one, other) => one.name.localeCompare(other.name, "nl", { numeric: true }))) {
      const parent = folder.parent !== null && this.byKey.has(folder.parent) ? folder.parent : null;
      this.byParent.set(parent, [...(this.byParent.get(parent) ?? []), folder]);
    }
  }

  find(key: string | null): Folder | undefined {
    return key === null ? undefined : this.byKey.get(key);
  }

  below(key: string | null): Folder[] {
    return this.byParent.get(key) ?? [];
  }

  /** From the top down to a folder, itself included. */
  trail(key: string | null): Folder[] {
    const trail: Folder[] = [];
    for (let at = this.find(key); at !== undefined && !trail.includes(at); at = this.find(at.parent)) trail.unshift(at);
    return trail;
  }

  /** True for a folder itself and everything in it. */
  isWithin(key: string | null, folder: string): boolean {
    return this.trail(key).some((above) => above.key === folder);
  }

  /** What is visible from top to bottom when these are open. */
  rows(isOpen: (key: string) => boolean, parent: string | null = null, level = 1): FolderRow[] {
    const folders = this.below(parent);
    return folders.flatMap(({ key, name }, at) => {
      const hasChildren = this.below(key).length > 0;
      const opened = hasChildren && isOpen(key);
      return [{ item: { key, name, hasChildren }, level, position: at + 1, size: folders.length, isOpen: opened }, ...(opened ? this.rows(isOpen, key, level + 1) : [])];
    });
  }
}
