import { readMediaItem, type MediaItem } from "../api/library";
import { readDocument } from "../api/reading";
import { uploadFile } from "../api/upload";
import { publishUpload, saveDocument } from "../api/writing";
import { forgetMedia } from "../api/media";
import { announce } from "../frame/changes";
import { UploadQueue } from "./queue";
import type { Library } from "./upload";

/** The library on the server. */
export const library: Library = {
  upload: async (upload, progress, signal) => {
    const item = await uploadFile(upload, upload.file, progress, signal);
    announce({ keys: [item.key], parents: [item.parent] });
    return item;
  },
  describe: (item, altText) => describe(item, altText),
  pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};

/** What is on its way, wherever in the section someone goes meanwhile. */
export const uploads = new UploadQueue(library);

async function describe({ key, parent }: MediaItem, altText: string): Promise<MediaItem> {
  const document = await readDocument(key);
  const saved = await saveDocument(document, { name: document.name, values: { ...document.values, altText }, note: null, autosave: false });
  if (saved.may.publish) await publishUpload(saved);
  forgetMedia(key);
  announce({ keys: [key], parents: [parent] });
  return readMediaItem(key);
}
