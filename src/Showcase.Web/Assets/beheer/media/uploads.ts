import { readMediaItem, type MediaItem } from "../api/library";
import { readDocument } from "../api/reading";
import { uploadFile } from "../api/upload";
import { Refusal } from "../api/refusal";
import { publishDocument, saveDocument } from "../api/writing";
import { forgetMedia } from "../api/media";
import { announce } from "../frame/changes";
import { portrayalAlias, storePortrayal } from "./portrayal";
import { UploadQueue } from "./queue";
import type { Library, Said } from "./upload";

/** The library on the server. */
export const library: Library = {
  upload: async (upload, progress, signal) => {
    const item = await uploadFile(upload, upload.file, progress, signal);
    announce({ keys: [item.key], parents: [item.parent] });
    return item;
  },
  describe: (item, said) => describe(item, said),
  pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};

/** What is on its way, wherever in the section someone goes meanwhile. */
export const uploads = new UploadQueue(library);

async function describe({ key, parent, type }: MediaItem, { altText, portrayal }: Said): Promise<MediaItem> {
  const document = await readDocument(key);
  const said = { ...(type === "Image" && altText ? { altText } : {}), ...(portrayal ? { [portrayalAlias]: storePortrayal(portrayal) } : {}) };
  const saved = await saveDocument(document, { name: document.name, values: { ...document.values, ...said }, note: null, autosave: false });
  if (saved.may.publish) await publishDocument(saved, false, null).catch(leaveDraft);
  forgetMedia(key);
  announce({ keys: [key], parents: [parent] });
  return readMediaItem(key);
}

// Something is still missing: it is told beside the file.
function leaveDraft(error: unknown): void {
  if (!(error instanceof Refusal) || error.status !== 422) throw error;
}
