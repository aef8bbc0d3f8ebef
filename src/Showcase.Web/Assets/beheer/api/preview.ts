import { ask } from "./http";

/** A link that was given to someone; the address itself is not kept. */
export interface PreviewLink {
  id: string;
  madeBy: string;
  madeAt: string;
  expires: string;
}

export interface MadePreview {
  id: string;
  url: string;
  linkForOthers: string;
  expires: string;
}

export const previewDocument = (key: string) => ask<MadePreview>("POST", `/documents/${key}/preview`, { body: {} });
export const readPreviewLinks = (key: string) => ask<PreviewLink[]>("GET", `/documents/${key}/preview-links`);
export const revokePreviewLink = (key: string, id: string) => ask<void>("DELETE", `/documents/${key}/preview-links/${id}`);
