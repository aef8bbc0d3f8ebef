import type { MediaItem } from "../api/library";

export type UploadState = "held" | "waiting" | "sending" | "duplicate" | "done" | "failed" | "stopped";

/** A file on its way to the library. */
export interface Upload {
  /** Of the item to be made: the same again makes nothing twice. */
  readonly key: string;
  readonly file: File;
  readonly name: string;
  readonly asksAltText: boolean;
  readonly asksPortrayal: boolean;
  parent: string | null;
  altText: string;
  portrayal: string;
  isCopy: boolean;
  state: UploadState;
  sent: number;
  failure: string;
  /** True when trying the same again can help: later, or after signing in again. */
  isPassing: boolean;
  item: MediaItem | undefined;
  duplicate: MediaItem | undefined;
}

/** What someone says of a file. */
export type Said = Pick<Upload, "altText" | "portrayal">;

/** What the queue asks of the server. */
export interface Library {
  upload: (upload: Upload, progress: (sent: number) => void, signal: AbortSignal) => Promise<MediaItem>;
  /** Gives a file that is there what is said of it, and makes it public when nothing else is missing. */
  describe: (item: MediaItem, said: Said) => Promise<MediaItem>;
  /** Until a busy server may be asked again. */
  pause: (seconds: number) => Promise<void>;
}

/** True for a file that went, while what was said of it did not. */
export const isUnsaved = ({ state, failure }: Upload): boolean => state === "done" && failure !== "";

/** True for a picture that went and waits for words. */
export const isUndescribed = ({ state, asksAltText, item }: Upload): boolean => state === "done" && asksAltText && !item?.altText;

/** True for a picture or a film that went, of which nobody said who can be recognised. */
export const isUnsaid = ({ state, asksPortrayal, item, key }: Upload): boolean => state === "done" && asksPortrayal && item?.key === key && !item.portrayal;
