import { readMediaItem, type MediaItem } from "./library";
import { Refusal } from "./refusal";

const known = new Map<string, Promise<MediaItem | undefined>>();

/** What the library has under a key; nothing for a file that is gone. */
export function mediaOf(key: string): Promise<MediaItem | undefined> {
  let found = known.get(key);
  if (found === undefined) {
    found = read(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
  }
  return found;
}

/** A file may have changed: ask again next time. */
export function forgetMedia(key: string): void {
  known.delete(key);
}

async function read(key: string): Promise<MediaItem | undefined> {
  try {
    const item = await readMediaItem(key);
    return item.state === "trashed" ? undefined : item;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
