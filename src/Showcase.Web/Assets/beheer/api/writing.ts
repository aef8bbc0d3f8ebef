import { ask } from "./http";
import type { BulkAnswer, ContentDocument, EmptiedBin, Reason, Values } from "./types";

export interface NewDocument {
  key: string;
  type: string;
  parent: string | null;
  name: string;
  values: Values;
}

export interface Saving {
  name: string;
  values: Values;
  note: string | null;
  autosave: boolean;
}

interface Known {
  key: string;
  revision: number;
}

export interface Published {
  document: ContentDocument;
  published: number;
  /** Why pages below were left out. */
  reasons?: Reason[];
  /** What goes on publishing the pages below, when they are many. */
  job?: string | null;
}

/** A copy of which what stands below it is still being made. */
export interface Copied {
  document: ContentDocument;
  job: string;
}

const write = <T = ContentDocument>(known: Known, what: string, body: unknown = {}) => ask<T>("POST", `/documents/${known.key}/${what}`, { body, revision: known.revision });

export const createDocument = (made: NewDocument) => ask<ContentDocument>("POST", "/documents", { body: made });
export const saveDocument = (known: Known, saving: Saving, keepalive = false) =>
  ask<ContentDocument>("PUT", `/documents/${known.key}`, { body: saving, revision: known.revision, keepalive });
export const publishDocument = (known: Known, withDescendants: boolean, note: string | null) =>
  write<Published>(known, "publish", { withDescendants, note });
export const unpublishDocument = (known: Known) => write(known, "unpublish");
export const trashDocument = (known: Known) => write(known, "trash");
/** @param asDraft True to keep it off the site, without its planning. */
export const restoreDocument = (known: Known, parent?: string | null, asDraft = false) => write(known, "restore", parent === undefined ? { asDraft } : { parent, asDraft });
export const moveDocument = (known: Known, parent: string | null, before: string | null = null) => write(known, "move", { parent, before });
export const copyDocument = (known: Known, parent: string | null, withDescendants: boolean) => write<ContentDocument | Copied>(known, "copy", { key: crypto.randomUUID(), parent, withDescendants });
export const scheduleDocument = (known: Known, publishAt: string | null, unpublishAt: string | null) => write(known, "schedule", { publishAt, unpublishAt });
export const submitDocument = (known: Known, comment: string) => write(known, "submit", { comment });
export const returnDocument = (known: Known, comment: string) => write(known, "return", { comment });
export const approveDocument = (known: Known, comment: string) => write(known, "approve", { comment });
export const restoreVersion = (known: Known, version: number) => write(known, `versions/${version}/restore`);
export const deleteDocument = (known: Known) => ask<void>("DELETE", `/documents/${known.key}`, { revision: known.revision });
/** Removes every page in the bin for good, if there are as many as was agreed to. */
export const emptyContentBin = (agreed: number) => ask<EmptiedBin>("DELETE", `/tree/bin?count=${agreed}`);
/** @param key Nothing for the pages at the top. */
export const sortChildren = (key: string | null, keys: string[]) => ask<void>("POST", key === null ? "/tree/sort" : `/tree/${key}/sort`, { body: { keys } });
export const bulk = (action: string, keys: string[], parent?: string) => ask<BulkAnswer[]>("POST", "/bulk", { body: { action, keys, parent } });
