/** What the site shows of a file: address and the text for who does not see it. */
export interface MediaView {
  url: string;
  name: string;
  altText: string;
}

const known = new Map<string, Promise<MediaView | undefined>>();

/** Asks the public API, which every file on the site goes through; nothing for a file that is gone. */
export function mediaOf(key: string): Promise<MediaView | undefined> {
  let found = known.get(key);
  if (found === undefined) {
    found = read(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
  }
  return found;
}

async function read(key: string): Promise<MediaView | undefined> {
  const answer = await fetch(`/umbraco/delivery/api/v2/media/item/${encodeURIComponent(key)}`, { headers: { Accept: "application/json" }, credentials: "omit" });
  if (!answer.ok) return undefined;
  const item = (await answer.json()) as { url?: string; name?: string; properties?: Record<string, unknown> };
  const path = new URL(item.url ?? "", location.origin).pathname;
  return { url: path.startsWith("/media/") ? path : "", name: item.name ?? "", altText: String(item.properties?.["altText"] ?? "") };
}
