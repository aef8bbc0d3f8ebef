import { readDocument } from "./reading";
import { Refusal } from "./refusal";

/** What the site shows of a file: address and the text for who does not see it. */
export interface MediaView {
  url: string;
  name: string;
  altText: string;
}

const known = new Map<string, Promise<MediaView | undefined>>();

/** Nothing for a file that is gone. */
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
  try {
    const { name, state, values } = await readDocument(key);
    const file = values["umbracoFile"] ?? "";
    const source = file.startsWith("{") ? (JSON.parse(file) as { src?: unknown }).src : file;
    return state === "trashed" ? undefined : { url: typeof source === "string" && source.startsWith("/media/") ? source : "", name, altText: values["altText"] ?? "" };
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
