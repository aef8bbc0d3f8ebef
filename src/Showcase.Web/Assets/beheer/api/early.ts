import { readDocument } from "./reading";
import type { ContentDocument } from "./types";

let asked: { key: string; answer: Promise<ContentDocument> } | undefined;

/** Asks for a document while what is needed to show it still comes. */
export function askEarly(key: string): void {
  const answer = readDocument(key);
  answer.catch(() => undefined);
  asked = { key, answer };
}

/** What was asked for early, once; later it may have changed. */
export function takeEarly(key: string): Promise<ContentDocument> | undefined {
  const found = asked?.key === key ? asked.answer : undefined;
  asked = undefined;
  return found;
}
