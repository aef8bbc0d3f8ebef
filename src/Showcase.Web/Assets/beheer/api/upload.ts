import { query, token } from "./http";
import type { MediaItem } from "./library";
import { Refusal } from "./refusal";

export interface Sending {
  key: string;
  parent: string | null;
  name: string;
  altText: string;
  /** Who can be recognised; empty for what was not said yet. */
  portrayal: string;
  /** A second one of what is there already. */
  isCopy: boolean;
}

/** Bytes that went. */
export type Progress = (sent: number) => void;

export function uploadFile({ key, parent, name, altText, portrayal, isCopy }: Sending, file: Blob, progress: Progress, signal: AbortSignal): Promise<MediaItem> {
  return send("POST", `/media${query({ key, parent, name, altText: altText.trim(), portrayal: portrayal || undefined, copy: isCopy ? "true" : undefined })}`, file, {}, progress, signal);
}

export function replaceFile({ key, revision }: { key: string; revision: number }, name: string, portrayal: string, file: Blob, progress: Progress, signal: AbortSignal): Promise<MediaItem> {
  return send("PUT", `/media/${key}/file${query({ name, portrayal: portrayal || undefined })}`, file, { "If-Match": `"${revision}"` }, progress, signal);
}

const stallMilliseconds = 30_000;
const offlineMilliseconds = 3_000;
const answerMilliseconds = 300_000;
const brokenOff = { detail: "De server is niet bereikbaar, dus het bestand is niet aangekomen. Wat u typte, blijft hier staan." };

// fetch does not tell how much of a body went. A connection that went silently says nothing at all: when nothing moves for long, it is broken off.
function send(method: string, path: string, file: Blob, headers: Record<string, string>, progress: Progress, signal: AbortSignal): Promise<MediaItem> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let isStalled = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => { isStalled = true; request.abort(); }, milliseconds);
    };
    const gone = () => watch(offlineMilliseconds);
    request.open(method, `/beheer/api${path}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("RequestVerificationToken", token());
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => {
      watch(stallMilliseconds);
      progress(event.loaded);
    });
    request.upload.addEventListener("load", () => watch(answerMilliseconds));
    request.addEventListener("error", () => reject(new Refusal(0, brokenOff)));
    request.addEventListener("abort", () => reject(isStalled ? new Refusal(0, brokenOff) : new DOMException("Gestopt", "AbortError")));
    request.addEventListener("load", () => {
      if (request.status === 401) window.dispatchEvent(new CustomEvent("afgemeld"));
      if (request.status < 300) resolve(JSON.parse(request.responseText) as MediaItem);
      else reject(Refusal.from(request.status, request.responseText, Number(request.getResponseHeader("Retry-After")) || undefined));
    });
    request.addEventListener("loadend", () => {
      clearTimeout(timer);
      window.removeEventListener("offline", gone);
      signal.removeEventListener("abort", stop);
    });
    signal.addEventListener("abort", stop);
    window.addEventListener("offline", gone);
    watch(stallMilliseconds);
    request.send(file);
  });
}
