import { ask, query } from "./http";
import type { EmptiedBin, Page, State } from "./types";

export type MediaKind = "folder" | "picture" | "film" | "sound" | "caption" | "document";

/** A folder or a file of the media library. */
export interface MediaItem {
  key: string;
  name: string;
  type: string;
  isFolder: boolean;
  hasChildren: boolean;
  state: State;
  extension: string | null;
  bytes: number | null;
  width: number | null;
  height: number | null;
  altText: string | null;
  /** Who can be recognised; nothing while nobody said it, or for what is no picture or film. */
  portrayal: string | null;
  /** For who is signed in, drafts and thrown away files too. */
  thumbnail: string | null;
  /** Address on the site; nothing while it is not public. */
  url: string | null;
  savedAt: string;
  author: string | null;
  revision: number;
  parent: string | null;
  /** Names of the folders above it, from the top, and their keys. */
  path: string[];
  above: string[];
  /** True when whoever asks may change it. */
  editableFile: boolean;
}

export interface MediaSought {
  parent?: string | null;
  q?: string;
  kind?: MediaKind;
  missing?: "alt";
  bin?: "true";
  sort?: "name" | "date" | "size";
  skip?: number;
  take?: number;
}

const base = "/media";

/** What stands directly in a folder, or, with words, a kind or something missing, everywhere below it. */
export const readMedia = (sought: MediaSought, signal?: AbortSignal) => ask<Page<MediaItem>>("GET", `${base}${query({ ...sought })}`, { signal });
export const readMediaItem = (key: string) => ask<MediaItem>("GET", `${base}/${key}`);
/** A folder in the tree of folders. */
export interface Folder {
  key: string;
  name: string;
  parent: string | null;
  hasFolders: boolean;
}

export const readFolders = (parent: string | null, skip: number) => ask<Page<Folder>>("GET", `${base}/folders${query({ parent, skip })}`);
export const makeFolder = (key: string, parent: string | null, name: string) => ask<MediaItem>("POST", `${base}/folders`, { body: { key, parent, name } });

/** Removes everything in the bin for good, if there is as much in it as was agreed to. */
export const emptyMediaBin = (agreed: number) => ask<EmptiedBin>("DELETE", `${base}/bin${query({ count: agreed })}`);

/** What is asked for again when it is another: a revision, or the address of the file. */
interface Shown {
  key: string;
  revision?: number | string | undefined;
}

export const thumbnailOf = ({ key, revision }: Shown): string => `/beheer/api${base}/${key}/thumbnail${query({ r: revision })}`;
export const fileOf = ({ key, revision }: Shown): string => `/beheer/api${base}/${key}/file${query({ r: revision })}`;
export const downloadOf = ({ key }: { key: string }): string => `/beheer/api${base}/${key}/file?download=true`;
