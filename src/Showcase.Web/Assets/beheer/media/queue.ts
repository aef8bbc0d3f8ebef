import type { MediaItem } from "../api/library";
import { Refusal } from "../api/refusal";
import { kindOfName } from "./kinds";
import { isTextUnsaved, isUndescribed, type Library, type Upload, type UploadState } from "./upload";

const mostAtOnce = 2;
const mostPauses = 6;
const usualPauseSeconds = 3;

/** Sends files two at a time. What fails stops no other, and stays to be tried again. */
export class UploadQueue extends EventTarget {
  uploads: Upload[] = [];
  private readonly stops = new Map<string, AbortController>();

  constructor(private readonly library: Library) {
    super();
  }

  get isBusy(): boolean {
    return this.uploads.some(({ state }) => state === "waiting" || state === "sending");
  }

  /** Bytes of everything that was not stopped. */
  get total(): number {
    return this.counted.reduce((sum, { file }) => sum + file.size, 0);
  }

  get sent(): number {
    return this.counted.reduce((sum, { file, state, sent }) => sum + (state === "done" || state === "duplicate" ? file.size : Math.min(sent, file.size)), 0);
  }

  count(...states: UploadState[]): number {
    return this.uploads.filter(({ state }) => states.includes(state)).length;
  }

  /** Pictures that went and wait for words. */
  get undescribed(): number {
    return this.uploads.filter(isUndescribed).length;
  }

  /** @param isHeld True to wait for `start`. */
  add(files: Iterable<File>, parent: string | null, isHeld = false): Upload[] {
    const added = [...files].map((file): Upload => ({
      key: crypto.randomUUID(), file, name: file.name, asksAltText: kindOfName(file.name) === "picture", parent, altText: "", isCopy: false,
      state: isHeld ? "held" : "waiting", sent: 0, failure: "", isPassing: false, item: undefined, duplicate: undefined,
    }));
    this.uploads = [...this.uploads, ...added];
    this.next();
    return added;
  }

  start(parent?: string | null): void {
    for (const upload of this.uploads) {
      if (upload.state !== "held") continue;
      upload.state = "waiting";
      if (parent !== undefined) upload.parent = parent;
    }
    this.next();
  }

  stop(upload: Upload): void {
    if (upload.state !== "waiting" && upload.state !== "sending" && upload.state !== "held") return;
    upload.state = "stopped";
    this.stops.get(upload.key)?.abort();
    this.next();
  }

  stopAll(): void {
    for (const upload of this.uploads) this.stop(upload);
  }

  retry(upload: Upload): void {
    if (isTextUnsaved(upload)) return void this.addText(upload);
    if (upload.state !== "failed" && upload.state !== "stopped") return;
    this.again(upload);
  }

  /** Tries again what may go better now. */
  retryAll(): void {
    for (const upload of this.uploads) if (isTextUnsaved(upload) || (upload.state === "failed" && upload.isPassing)) this.retry(upload);
  }

  /** Sends a file although the same is there already. */
  keepBoth(upload: Upload): void {
    if (upload.state !== "duplicate") return;
    upload.isCopy = true;
    upload.duplicate = undefined;
    this.again(upload);
  }

  /** Goes on with the file that is there already. */
  takeDuplicate(upload: Upload): void {
    if (upload.duplicate === undefined) return;
    upload.item = upload.duplicate;
    upload.duplicate = undefined;
    upload.state = "done";
    this.next();
  }

  /** Takes away what is not on its way. */
  clear(): void {
    this.uploads = this.uploads.filter(({ state }) => state === "waiting" || state === "sending");
    this.tell();
  }

  remove(upload: Upload): void {
    this.stop(upload);
    this.uploads = this.uploads.filter((one) => one !== upload);
    this.tell();
  }

  /** The text for who does not see the picture: sent along, or added when the picture is there already. */
  async describe(upload: Upload, altText: string): Promise<void> {
    upload.altText = altText;
    this.tell();
    if (upload.state === "done" && upload.item !== undefined) await this.addText(upload);
  }

  private get counted(): Upload[] {
    return this.uploads.filter(({ state }) => state !== "stopped" && state !== "held");
  }

  private again(upload: Upload): void {
    upload.state = "waiting";
    upload.failure = "";
    upload.sent = 0;
    this.next();
  }

  private next(): void {
    for (const upload of this.uploads) {
      if (this.stops.size >= mostAtOnce) break;
      if (upload.state === "waiting" && !this.stops.has(upload.key)) void this.send(upload);
    }
    this.tell();
  }

  private async send(upload: Upload): Promise<void> {
    const stop = new AbortController();
    this.stops.set(upload.key, stop);
    upload.state = "sending";
    const altText = upload.altText.trim();
    try {
      const item = await this.sendPatiently(upload, stop.signal);
      upload.item = item;
      upload.state = "done";
      if (upload.altText.trim() !== altText) await this.addText(upload);
    } catch (error) {
      if (!stop.signal.aborted) this.fail(upload, error);
    }
    this.stops.delete(upload.key);
    this.next();
  }

  // A server that says it is busy is asked again after a while.
  private async sendPatiently(upload: Upload, signal: AbortSignal): Promise<MediaItem> {
    for (let pauses = 0; ; pauses++) {
      try {
        return await this.library.upload(upload, (sent) => { upload.sent = sent; this.tell(); }, signal);
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 429 || pauses >= mostPauses) throw error;
        upload.sent = 0;
        await this.library.pause(error.waitSeconds ?? usualPauseSeconds);
        signal.throwIfAborted();
      }
    }
  }

  private fail(upload: Upload, error: unknown): void {
    upload.duplicate = error instanceof Refusal ? error.duplicate : undefined;
    upload.state = upload.duplicate === undefined ? "failed" : "duplicate";
    upload.failure = upload.duplicate === undefined ? (error as Error).message : "";
    upload.isPassing = !(error instanceof Refusal) || error.isPassing || error.status === 401;
  }

  private async addText(upload: Upload): Promise<void> {
    const altText = upload.altText.trim();
    if (altText === "" || altText === (upload.item!.altText ?? "")) return;
    try {
      upload.item = await this.library.describe(upload.item!, altText);
      upload.failure = "";
    } catch (error) {
      upload.failure = `De tekst is niet opgeslagen. ${(error as Error).message}`;
    }
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event("anders"));
  }
}
