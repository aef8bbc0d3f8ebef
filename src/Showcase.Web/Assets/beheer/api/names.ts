import { ask } from "./http";
import type { TreeItem } from "./types";

const most = 100;
const known = new Map<string, Promise<TreeItem | undefined>>();
let waiting = new Map<string, { resolve: (item: TreeItem | undefined) => void; reject: (error: unknown) => void }>();

/** What a key stands for, asked for many at once; nothing when it does not exist. */
export function itemOf(key: string): Promise<TreeItem | undefined> {
  let found = known.get(key);
  if (found === undefined) {
    found = new Promise((resolve, reject) => {
      if (waiting.size === 0) queueMicrotask(() => void fetchWaiting());
      waiting.set(key, { resolve, reject });
    });
    found.catch(() => known.delete(key));
    known.set(key, found);
  }
  return found;
}

/** A name may have changed: ask again next time. */
export function forget(key: string): void {
  known.delete(key);
}

async function fetchWaiting(): Promise<void> {
  const batch = [...waiting];
  waiting = new Map();
  for (let at = 0; at < batch.length; at += most) {
    const part = batch.slice(at, at + most);
    try {
      const items = await ask<TreeItem[]>("GET", `/items?${part.map(([key]) => `key=${encodeURIComponent(key)}`).join("&")}`);
      const byKey = new Map(items.map((item) => [item.key, item]));
      for (const [key, { resolve }] of part) resolve(byKey.get(key));
    } catch (error) {
      for (const [, { reject }] of part) reject(error);
    }
  }
}
