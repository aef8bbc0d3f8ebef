// The JSON of /beheer/api, as the server writes it.

export type State = "draft" | "published" | "changed" | "trashed";
export type ReviewStatus = "none" | "submitted" | "returned" | "approved";

export interface Me {
  name: string;
  roles: string[];
  can: { write: boolean; publish: boolean; media: boolean; settings: boolean; results: boolean };
  organisations: string[];
}

export interface PropertyType {
  alias: string;
  name: string;
  description: string;
  mandatory: boolean;
  mandatoryMessage: string;
  pattern: string;
  patternMessage: string;
  tab: string;
  /** EditorAlias of the data type, such as Umbraco.TextBox. */
  editor: string;
  ui: string;
  dataType: string;
  config: Record<string, unknown>;
}

export interface Tab {
  alias: string;
  caption: string;
  isGroup: boolean;
  sortOrder: number;
}

export interface ContentType {
  key: string;
  alias: string;
  name: string;
  icon: string;
  kind: "document" | "element" | "media";
  allowAtRoot: boolean;
  allowedChildren: string[];
  fourEyes: boolean;
  tabs: Tab[];
  properties: PropertyType[];
}

export interface TreeItem {
  key: string;
  name: string;
  type: string;
  icon: string;
  hasChildren: boolean;
  state: State;
  publishAt: string | null;
  unpublishAt: string | null;
  review: ReviewStatus;
  mayWrite: boolean;
  mayPublish: boolean;
  /** To move it, throw it away, bring it back or remove it for good. */
  mayPlace: boolean;
  parent: string | null;
  path?: string[] | null;
  /** Where sought words stand in the text of the page; nothing when they are in its name. */
  passage?: Passage | null;
}

export interface Passage {
  field: string;
  /** True for words that the public reads and the draft does not say any more. */
  isPublished: boolean;
  parts: { text: string; isMarked: boolean }[];
}

export interface ListItem extends TreeItem {
  savedAt: string | null;
  author: string | null;
  authorName: string | null;
  due: string | null;
  /** What is the matter with it, in the list of films. */
  matter?: string | null;
}

export interface Page<T> {
  total: number;
  items: T[];
}

/** Values as Umbraco stores them; a missing alias is empty. */
export type Values = Record<string, string>;

export interface ContentDocument {
  key: string;
  type: string;
  parent: string | null;
  name: string;
  revision: number;
  state: State;
  values: Values;
  trashedAt: string | null;
  /** What it went to the bin with, and comes back with; nothing when it was thrown away itself. */
  trashedWith: { key: string; name: string } | null;
  publishAt: string | null;
  unpublishAt: string | null;
  published: { version: number; at: string; path: string | null } | null;
  draft: { version: number; savedAt: string; author: string | null; authorName: string | null; note: string | null };
  review: { status: ReviewStatus; by: string | null; byName: string | null; at: string | null; comments: ReviewComment[] };
  /** Deleting is also moving, and bringing back from the bin. */
  may: { write: boolean; publish: boolean; approve: boolean; delete: boolean };
}

export interface ReviewComment {
  at: string;
  who: string;
  whoName: string;
  action: string;
  text: string | null;
}

export interface Reason {
  text: string;
  property: string | null;
  kind: string;
  /** Where in the property, as its editor knows it. */
  spot?: string | null;
  /** Of the page the reason is about, when several are published at once. */
  key?: string;
  name?: string;
}

export interface Reference {
  key: string;
  name: string;
  type: string;
  state: State;
  kind: "document" | "media";
  properties: string[];
}

export interface Version {
  version: number;
  /** Which one of its page it is, from 1. */
  number: number;
  savedAt: string;
  author: string | null;
  authorName: string | null;
  note: string | null;
  isDraft: boolean;
  isPublished: boolean;
}

export interface DiffPart {
  op: "same" | "in" | "out";
  text: string;
}

export interface FieldDiff {
  alias: string;
  name: string;
  kind: "text" | "value";
  before: string | null;
  after: string | null;
  parts: DiffPart[];
}

export interface Diff {
  from: { version: number; number: number; savedAt: string; author: string | null; authorName: string | null };
  to: { version: number; number: number; savedAt: string; author: string | null; authorName: string | null };
  fields: FieldDiff[];
}

export interface CalendarEntry {
  key: string;
  name: string;
  type: string;
  at: string;
  action: "publish" | "unpublish" | "published";
}

export interface BulkAnswer {
  key: string;
  name: string;
  done: boolean;
  reasons: Reason[];
}

/** What became of the recycle bin, or the work that does it. */
export interface EmptiedBin {
  removed: number;
  kept: { key: string; name: string; reason: string }[];
  job: string | null;
}
