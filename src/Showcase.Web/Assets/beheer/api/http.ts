import { Refusal } from "./refusal";

const base = "/beheer/api";

/** Browsers send at most 64 kB after a page is gone. */
export const mostKeptAlive = 60_000;

export interface Asked {
  body?: unknown;
  revision?: number;
  keepalive?: boolean;
  signal?: AbortSignal;
}

/** Asks the server and gives its answer, or throws a Refusal; nothing for an answer without a body. */
export async function ask<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: "application/json" };
  const body = asked.body === undefined ? undefined : JSON.stringify(asked.body);
  if (body !== undefined) headers["Content-Type"] = "application/json; charset=utf-8";
  if (method !== "GET") headers["RequestVerificationToken"] = token();
  if (asked.revision !== undefined) headers["If-Match"] = `"${asked.revision}"`;
  const keepalive = asked.keepalive === true && new Blob([body ?? ""]).size <= mostKeptAlive;
  const answer = await fetch(base + path, { method, headers, body, keepalive, signal: asked.signal, credentials: "same-origin", redirect: "error" }).catch((error: unknown) => {
    if (asked.signal?.aborted) throw error;
    throw new Refusal(0, {});
  });
  if (answer.status === 401) window.dispatchEvent(new CustomEvent("afgemeld"));
  if (!answer.ok) throw await Refusal.of(answer);
  return answer.status === 204 ? (undefined as T) : ((await answer.json()) as T);
}

export function query(values: Record<string, string | number | undefined | null>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== "") parameters.append(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

export function token(): string {
  return place()?.content ?? "";
}

/** Takes up the token of a page that is asked for now: who signed in again may have another than this page was made with. */
export async function renewToken(): Promise<void> {
  const page = await fetch(location.pathname, { credentials: "same-origin", headers: { Accept: "text/html" } }).then((answer) => answer.text());
  const found = /<meta name="formulier" content="([^"]+)"/.exec(page)?.[1];
  if (found !== undefined && place()) place()!.content = found;
}

const place = (): HTMLMetaElement | null => document.querySelector<HTMLMetaElement>("meta[name=formulier]");
