import type { MediaItem } from "../beheer/api/library";
import type { UploadQueue } from "../beheer/media/queue";
import type { Library, Said, Upload } from "../beheer/media/upload";

/** A library of which the test says when and how each request ends. */
export class Server implements Library {
  readonly asked: { upload: Upload; altText: string; portrayal: string; progress: (sent: number) => void; accept: (item?: Partial<MediaItem>) => void; refuse: (error: Error) => void }[] = [];
  readonly described: [string, Said][] = [];
  readonly pauses: number[] = [];
  mostAtOnce = 0;
  private open = 0;

  upload = (upload: Upload, progress: (sent: number) => void, signal: AbortSignal) => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.open);
    return new Promise<MediaItem>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      this.asked.push({ upload, altText: upload.altText, portrayal: upload.portrayal, progress, accept: (item = {}) => resolve({ key: upload.key, name: upload.name, state: upload.altText && upload.portrayal ? "published" : "draft", altText: upload.altText || null, portrayal: upload.portrayal || null, parent: upload.parent, ...item } as MediaItem), refuse: reject });
    }).finally(() => this.open--);
  };

  describe = async (item: MediaItem, said: Said) => {
    this.described.push([item.name, said]);
    const now = { ...item, altText: said.altText || item.altText, portrayal: said.portrayal || item.portrayal };
    return { ...now, state: now.altText && now.portrayal ? ("published" as const) : item.state };
  };

  pause = async (seconds: number) => { this.pauses.push(seconds); };

  of(name: string) {
    return this.asked.findLast(({ upload }) => upload.name === name)!;
  }
}

export const file = (name: string, bytes = 100): File => new File([new Uint8Array(bytes)], name);
export const settle = () => new Promise((resolve) => setTimeout(resolve));
export const states = (queue: UploadQueue) => queue.uploads.map(({ name, state }) => `${name} ${state}`);
