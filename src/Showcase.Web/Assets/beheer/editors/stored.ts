// The forms in which Umbraco stores values; written as uSync writes them, so that a change of one word is a difference of one line.

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

export function parseJson(stored: string | undefined): unknown {
  if (stored === undefined || stored.trim() === "") return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Choices and tags: an array of strings, or from older sites words with commas. */
export function parseList(stored: string | undefined): string[] {
  if (stored === undefined || stored.trim() === "") return [];
  const parsed = stored.trimStart().startsWith("[") ? parseJson(stored) : stored.split(",");
  return Array.isArray(parsed) ? parsed.filter((item): item is string => typeof item === "string").map((item) => item.trim()).filter((item) => item !== "") : [];
}

export function writeList(items: string[]): string {
  return items.length === 0 ? "" : json(items);
}

/** Keys in `umb://document/32 digits`, comma-separated, or bare keys. */
export function parseUdis(stored: string | undefined): string[] {
  return [...(stored ?? "").matchAll(/[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)].map(([key]) => dashed(key));
}

export function writeUdis(keys: string[], kind: "document" | "media" = "document"): string {
  return keys.map((key) => udi(key, kind)).join(",");
}

export function udi(key: string, kind: "document" | "media"): string {
  return `umb://${kind}/${key.replaceAll("-", "").toLowerCase()}`;
}

export function dashed(key: string): string {
  const plain = key.replaceAll("-", "").toLowerCase();
  return [plain.slice(0, 8), plain.slice(8, 12), plain.slice(12, 16), plain.slice(16, 20), plain.slice(20)].join("-");
}

export interface PickedMedia {
  key: string;
  mediaKey: string;
  mediaTypeAlias: string;
  crops: unknown[];
  focalPoint: unknown;
}

export function parseMedia(stored: string | undefined): PickedMedia[] {
  const parsed = parseJson(stored);
  return Array.isArray(parsed) ? (parsed as PickedMedia[]).filter((item) => typeof item?.mediaKey === "string") : [];
}

export function writeMedia(picked: PickedMedia[]): string {
  return picked.length === 0 ? "" : json(picked);
}

export interface PickedUrl {
  name: string | null;
  url: string | null;
  udi: string | null;
  target: string | null;
  queryString: string | null;
  type: string | null;
}

export function parseUrls(stored: string | undefined): PickedUrl[] {
  const parsed = parseJson(stored);
  return Array.isArray(parsed) ? (parsed as PickedUrl[]).filter((item) => item !== null && typeof item === "object") : [];
}

export function writeUrls(links: PickedUrl[]): string {
  return links.length === 0 ? "" : json(links);
}

export interface StoredRichText {
  markup: string;
  blocks: unknown;
}

const withoutBlocks = { layout: {}, contentData: [], settingsData: [], expose: [] };

export function parseRichText(stored: string | undefined): StoredRichText {
  const parsed = stored?.startsWith("{") ? (parseJson(stored) as StoredRichText | undefined) : undefined;
  if (typeof parsed?.markup === "string") return { ...parsed };
  return { markup: stored?.startsWith("{") ? "" : (stored ?? ""), blocks: withoutBlocks };
}

export function writeRichText(text: StoredRichText): string {
  return text.markup === "" ? "" : json(text);
}

/** `2026-02-20T00:00:00`; a day has midnight. */
export function parseDay(stored: string | undefined): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(stored ?? "")?.[0] ?? "";
}

export function parseMoment(stored: string | undefined): string {
  return /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(stored ?? "")?.slice(1).join("T") ?? (parseDay(stored) && `${parseDay(stored)}T00:00`);
}
