import { ask } from "./http";
import type { TreeItem } from "./types";

const most = 100;
const known = new Map<string, Promise<TreeItem | undefined>>();
let waiting = new Map<string, (item: TreeItem | undefined) => void>();

/** What a key stands for, asked for many at once; nothing when it does not exist. */
export function itemOf(key: string): Promise<TreeItem | undefined> {
  let found = known.get(key);
  if (found === undefined) {
    found = new Promise((resolve) => {
      if (waiting.size === 0) queueMicrotask(() => void fetchWaiting());
      waiting.set(key, resolve);
    });
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
    const items = await ask<TreeItem[]>("GET", `/items?${part.map(([key]) => `key=${encodeURIComponent(key)}`).join("&")}`).catch(() => undefined);
    const byKey = new Map((items ?? []).map((item) => [item.key, item]));
    for (const [key, resolve] of part) {
      if (items === undefined) known.delete(key);
      resolve(byKey.get(key));
    }
  }
}
