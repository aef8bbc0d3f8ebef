import type { MediaItem } from "../api/library";
import { Refusal } from "../api/refusal";
import { kindOfName } from "./kinds";
import { isUndescribed, isUnsaid, isUnsaved, type Library, type Said, type Upload, type UploadState } from "./upload";

const mostAtOnce = 2;
const mostPauses = 6;
const usualPauseSeconds = 3;

/** Sends files two at a time. What fails stops no other, and stays to be tried again. */
export class UploadQueue extends EventTarget {
  uploads: Upload[] = [];
  private readonly stops = new Map<string, AbortController>();
  private readonly telling = new Set<Upload>();

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

  /** Files that went, of which nobody said who can be recognised. */
  get unsaid(): number {
    return this.uploads.filter(isUnsaid).length;
  }

  /** @param isHeld True to wait for `start`. */
  add(files: Iterable<File>, parent: string | null, isHeld = false): Upload[] {
    const added = [...files].map((file): Upload => {
      const kind = kindOfName(file.name);
      return {
        key: crypto.randomUUID(), file, name: file.name, asksAltText: kind === "picture", asksPortrayal: kind === "picture" || kind === "film", parent, altText: "", portrayal: "", isCopy: false,
        state: isHeld ? "held" : "waiting", sent: 0, failure: "", isPassing: false, item: undefined, duplicate: undefined,
      };
    });
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
    if (isUnsaved(upload)) return void this.tellServer(upload);
    if (upload.state !== "failed" && upload.state !== "stopped") return;
    this.again(upload);
  }

  /** Tries again what may go better now. */
  retryAll(): void {
    for (const upload of this.uploads) if (isUnsaved(upload) || (upload.state === "failed" && upload.isPassing)) this.retry(upload);
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

  /** What is said of a file: sent along, or added when the file is there already. */
  async describe(upload: Upload, said: Partial<Said>): Promise<void> {
    Object.assign(upload, said);
    this.tell();
    if (upload.state === "done" && upload.item !== undefined) await this.tellServer(upload);
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
    try {
      const item = await this.sendPatiently(upload, stop.signal);
      upload.item = item;
      upload.state = "done";
      await this.tellServer(upload);
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

  // One after another: what is said while the former is on its way goes next, and overtakes nothing.
  private async tellServer(upload: Upload): Promise<void> {
    if (this.telling.has(upload)) return;
    this.telling.add(upload);
    try {
      let last = "";
      for (let said = news(upload); said !== undefined && JSON.stringify(said) !== last; said = news(upload)) {
        last = JSON.stringify(said);
        upload.item = await this.library.describe(upload.item!, said);
      }
      upload.failure = "";
    } catch (error) {
      upload.failure = `Wat u erbij zei is niet opgeslagen. ${(error as Error).message}`;
    }
    this.telling.delete(upload);
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event("anders"));
  }
}

// What was said and is not known of the file yet.
function news({ asksAltText, asksPortrayal, item, ...upload }: Upload): Said | undefined {
  const said = { altText: asksAltText ? upload.altText.trim() : "", portrayal: asksPortrayal ? upload.portrayal : "" };
  const isNew = (said.altText !== "" && said.altText !== (item!.altText ?? "")) || (said.portrayal !== "" && said.portrayal !== (item!.portrayal ?? ""));
  return isNew ? said : undefined;
}
