import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { Refusal } from "../beheer/api/refusal";
import { Schema } from "../beheer/api/schema";
import type { ContentDocument } from "../beheer/api/types";
import { DocumentSession } from "../beheer/workspace/session";

const kept = new Map<string, string>();
const asked: { method: string; values: Record<string, string>; answer: (document: ContentDocument) => void }[] = [];
const sessions: DocumentSession[] = [];

Object.assign(globalThis, {
  sessionStorage: { setItem: (name: string, value: string) => kept.set(name, value), getItem: (name: string) => kept.get(name) ?? null, removeItem: (name: string) => kept.delete(name) },
  document: { querySelector: () => null },
  fetch: (_: string, { method, body }: { method: string; body: string }) =>
    new Promise((resolve) => asked.push({ method, values: JSON.parse(body).values, answer: (document) => resolve(Response.json(document)) })),
});

beforeEach(() => { kept.clear(); asked.length = 0; });
after(() => sessions.forEach((session) => session.end()));

test("What is typed while a page is published stays, and the page is saved again with it", async () => {
  const session = open({ intro: "Een", body: "Was" });
  const server = later();
  const publishing = session.act(() => server.answer, (document) => document);
  await turn();
  session.change("intro", "Een en twee");
  server.give(document({ intro: "Een", body: "Was" }, 8));
  await publishing;
  assert.equal(session.value("intro"), "Een en twee");
  assert.deepEqual([session.isChanged, session.saving, session.document.revision], [true, "waiting", 8]);
  assert.equal(JSON.parse(kept.get("inhoud:k")!).mine.values.intro, "Een en twee");
});

test("What is typed between the saving before and the publishing itself stays too", async () => {
  const session = open({ intro: "Een" });
  session.change("intro", "Een en twee");
  const publishing = session.act(() => Promise.resolve(document({ intro: "Een en twee" }, 9)), (answer) => answer);
  await turn();
  assert.equal(asked[0]!.values["intro"], "Een en twee");
  session.change("intro", "Een, twee en drie");
  asked[0]!.answer(document({ intro: "Een en twee" }, 8));
  await publishing;
  assert.deepEqual([session.value("intro"), session.isChanged, session.document.revision], ["Een, twee en drie", true, 9]);
});

test("A version that is restored replaces what nobody is typing in", async () => {
  const session = open({ intro: "Een", body: "Nieuw" });
  const server = later();
  const restoring = session.act(() => server.answer, (answer) => answer);
  await turn();
  session.change("intro", "Twee");
  server.give(document({ intro: "Oud", body: "Oud", source: "Oud" }, 8));
  await restoring;
  assert.deepEqual([session.value("intro"), session.value("body"), session.value("source")], ["Twee", "Oud", "Oud"]);
});

test("What was saved and is not typed in any more is as the server has it, and its copy is gone", async () => {
  const session = open({ intro: "Een" });
  session.change("intro", " Een en twee ");
  const saving = session.save(true);
  await turn();
  asked[0]!.answer(document({ intro: "Een en twee" }, 8));
  assert.equal(await saving, true);
  assert.deepEqual([session.value("intro"), session.isChanged, session.saving, kept.size], ["Een en twee", false, "rest", 0]);
});

test("Someone else's change of another field comes in when publishing turns out to be late, and what was typed stays", async () => {
  const session = open({ intro: "Een", body: "Was" });
  const late = later<ContentDocument>();
  const publishing = session.act(() => late.answer, (answer) => answer);
  await turn();
  session.change("intro", "Twee");
  late.refuse(new Refusal(412, { current: document({ intro: "Een", body: "Van een ander" }, 12) }));
  assert.equal(await publishing, undefined);
  assert.deepEqual([session.value("intro"), session.value("body"), session.collision], ["Twee", "Van een ander", undefined]);
});

function open(values: Record<string, string>): DocumentSession {
  const session = new DocumentSession(document(values, 7), new Schema([]));
  sessions.push(session);
  return session;
}

function document(values: Record<string, string>, revision: number): ContentDocument {
  return { key: "k", type: "story", name: "Verhaal", revision, values, may: { write: true, publish: true, delete: true }, draft: { savedAt: "2026-11-27T12:00:00Z" } } as unknown as ContentDocument;
}

function later<T = ContentDocument>(): { answer: Promise<T>; give: (value: T) => void; refuse: (reason: unknown) => void } {
  let give!: (value: T) => void;
  let refuse!: (reason: unknown) => void;
  const answer = new Promise<T>((resolve, reject) => { give = resolve; refuse = reject; });
  return { answer, give, refuse };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
