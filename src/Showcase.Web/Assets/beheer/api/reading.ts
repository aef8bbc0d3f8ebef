import { ask, query } from "./http";
import type { CalendarEntry, ContentDocument, Diff, ListItem, Me, Page, Reason, Reference, TreeItem, Version } from "./types";

export const readMe = () => ask<Me>("GET", "/me");
export const readRoot = (skip = 0) => ask<Page<TreeItem>>("GET", `/tree/root${query({ skip, take: 100 })}`);
export const readChildren = (key: string, skip = 0) => ask<Page<TreeItem>>("GET", `/tree/${key}/children${query({ skip, take: 100 })}`);
export const readAncestors = (key: string) => ask<TreeItem[]>("GET", `/tree/${key}/ancestors`);
export const readBin = (skip = 0, take = 50) => ask<Page<TreeItem>>("GET", `/tree/bin${query({ skip, take })}`);
export const readDocument = (key: string) => ask<ContentDocument>("GET", `/documents/${key}`);
export const readReferences = (key: string, skip = 0) => ask<Page<Reference>>("GET", `/documents/${key}/references${query({ skip, take: 50 })}`);
export const readVersions = (key: string, skip = 0) => ask<Page<Version>>("GET", `/documents/${key}/versions${query({ skip, take: 20 })}`);
export const readDiff = (key: string, from: number, to: number) => ask<Diff>("GET", `/documents/${key}/diff${query({ from, to })}`);
export const readGates = (key: string) => ask<{ reasons: Reason[]; hints: Reason[] }>("GET", `/documents/${key}/gates`);
export const readCalendar = (from: string, to: string) => ask<CalendarEntry[]>("GET", `/calendar${query({ from, to })}`);
export const readList = (list: string, skip = 0) => ask<Page<ListItem>>("GET", `/lists/${list}${query({ skip, take: 50 })}`);

export interface Sought {
  q?: string;
  type?: string;
  kind?: "media";
  /** Whether words in the text count too, beside those of the name. */
  text?: boolean;
  skip?: number;
  take?: number;
}

/** What was found; by name alone while the site is still reading the texts. */
export interface Found extends Page<TreeItem> {
  isReading: boolean;
}

export const search = (sought: Sought, signal?: AbortSignal) => ask<Found>("GET", `/search${query({ ...sought, text: sought.text ? "true" : undefined })}`, { signal });
