import { ask } from "./http";

/** A link that was given to someone; the address itself is not kept. */
export interface PreviewLink {
  id: string;
  madeBy: string;
  madeByName: string;
  madeAt: string;
  expires: string;
}

export interface MadePreview {
  id: string;
  linkForOthers: string;
  expires: string;
}

/** Where who is signed in sees the draft. */
export const previewAddress = (key: string): string => `/beheer/voorbeeld/${key}`;
export const makePreviewLink = (key: string, days: number) => ask<MadePreview>("POST", `/documents/${key}/preview?days=${days}`, { body: {} });
export const readPreviewLinks = (key: string) => ask<PreviewLink[]>("GET", `/documents/${key}/preview-links`);
export const revokePreviewLink = (key: string, id: string) => ask<void>("DELETE", `/documents/${key}/preview-links/${id}`);
