import type { MediaKind, MediaSought } from "../api/library";
import type { Addresses } from "../frame/router";
import { kindWords } from "./kinds";

export type MediaSort = NonNullable<MediaSought["sort"]>;

/** What of a folder is shown. */
export interface Sought {
  q: string;
  kind: MediaKind | "";
  isMissingAlt: boolean;
  sort: MediaSort;
}

export type MediaPlace =
  | { kind: "top"; sought: Sought }
  | { kind: "item"; key: string; tab: string | null; sought: Sought }
  | { kind: "bin" };

const root = "/beheer/media";
const sorts: MediaSort[] = ["name", "date", "size"];
export const everything: Sought = { q: "", kind: "", isMissingAlt: false, sort: "name" };

export const mediaAddress = {
  item: (key: string, tab?: string): string => `${root}/${key}${tab ? `?tab=${encodeURIComponent(tab)}` : ""}`,
  /** A folder, or the top, with what is looked for in it. */
  folder: (key: string | null, sought: Sought = everything): string => {
    const asked = new URLSearchParams();
    if (sought.q.trim() !== "") asked.set("q", sought.q.trim());
    if (sought.kind !== "") asked.set("soort", sought.kind);
    if (sought.isMissingAlt) asked.set("zonder", "alt");
    if (sought.sort !== "name") asked.set("op", sought.sort);
    const text = asked.toString();
    return `${root}${key === null ? "" : `/${key}`}${text === "" ? "" : `?${text}`}`;
  },
  bin: `${root}/prullenbak`,
};

export function mediaPlaceOf({ pathname, searchParams }: URL): MediaPlace {
  const [first] = pathname.slice(root.length).split("/").filter((part) => part !== "");
  if (first === "prullenbak") return { kind: "bin" };
  const sought = soughtOf(searchParams);
  return first === undefined ? { kind: "top", sought } : { kind: "item", key: first, tab: searchParams.get("tab"), sought };
}

function soughtOf(asked: URLSearchParams): Sought {
  const [kind, sort] = [asked.get("soort") ?? "", asked.get("op") ?? ""];
  return {
    q: asked.get("q") ?? "", kind: kind in kindWords ? (kind as MediaKind) : "", isMissingAlt: asked.get("zonder") === "alt",
    sort: sorts.find((known) => known === sort) ?? "name",
  };
}

export const mediaAddresses: Addresses<MediaPlace> = { root, placeOf: mediaPlaceOf };
