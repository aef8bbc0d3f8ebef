import type { MediaItem } from "../api/library";

export type UploadState = "held" | "waiting" | "sending" | "duplicate" | "done" | "failed" | "stopped";

/** A file on its way to the library. */
export interface Upload {
  /** Of the item to be made: the same again makes nothing twice. */
  readonly key: string;
  readonly file: File;
  readonly name: string;
  readonly asksAltText: boolean;
  parent: string | null;
  altText: string;
  isCopy: boolean;
  state: UploadState;
  sent: number;
  failure: string;
  /** True when trying the same again can help: later, or after signing in again. */
  isPassing: boolean;
  item: MediaItem | undefined;
  duplicate: MediaItem | undefined;
}

/** What the queue asks of the server. */
export interface Library {
  upload: (upload: Upload, progress: (sent: number) => void, signal: AbortSignal) => Promise<MediaItem>;
  /** Gives a file that is there its text, and makes it public when nothing else is missing. */
  describe: (item: MediaItem, altText: string) => Promise<MediaItem>;
  /** Until a busy server may be asked again. */
  pause: (seconds: number) => Promise<void>;
}

/** True for a file that went, while its text did not. */
export const isTextUnsaved = ({ state, failure }: Upload): boolean => state === "done" && failure !== "";

/** True for a picture that went and waits for words. */
export function isUndescribed({ state, asksAltText, item }: Upload): boolean {
  return state === "done" && asksAltText && !item?.altText;
}
