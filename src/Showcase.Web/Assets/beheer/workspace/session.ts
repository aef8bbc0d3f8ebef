import { Refusal } from "../api/refusal";
import type { Schema } from "../api/schema";
import type { ContentDocument } from "../api/types";
import { saveDocument } from "../api/writing";
import { mergeFields, nameAlias, read, write, type Conflict, type Edited } from "../merge/fields";
import { dropCopy, findCopy, keepCopy } from "./local-copy";

export type Saving = "rest" | "waiting" | "saving" | "failed" | "collided";

export interface Collision {
  theirs: ContentDocument;
  settled: Edited;
  taken: string[];
  conflicts: Conflict[];
}

const pauseMs = 2000;
const longestPauseMs = 30_000;

/** One document while someone works on it: what the server has, what was typed since, and how the two come together. */
export class DocumentSession extends EventTarget {
  saving: Saving = "rest";
  savedAt: Date | undefined;
  failure: string | undefined;
  /** True when saving waits until someone has signed in again, which the section tells. */
  isSignedOut = false;
  collision: Collision | undefined;
  mine: Edited;
  private base: Edited;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private notBefore = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(public document: ContentDocument, private readonly schema: Schema) {
    super();
    this.base = editedOf(document);
    this.mine = editedOf(document);
    this.takeUpCopy();
  }

  get isChanged(): boolean {
    return [nameAlias, ...Object.keys(this.base.values), ...Object.keys(this.mine.values)].some((alias) => read(this.mine, alias) !== read(this.base, alias));
  }

  value(alias: string): string {
    return read(this.mine, alias);
  }

  change(alias: string, value: string): void {
    if (read(this.mine, alias) === value) return;
    write(this.mine, alias, value);
    keepCopy(this.document.key, { revision: this.document.revision, base: this.base, mine: this.mine });
    if (this.saving === "rest") this.saving = "waiting";
    this.wait(pauseMs);
    this.tell();
  }

  /** Saves what was typed: of itself, or as a version because someone asked for it. */
  save(isAutosave: boolean, keepalive = false): Promise<boolean> {
    clearTimeout(this.timer);
    return this.queue(() => this.send(isAutosave, keepalive));
  }

  /** Does something else to the document, after saving what was typed. */
  async act<T>(change: (known: ContentDocument) => Promise<T>, documentOf: (answer: T) => ContentDocument): Promise<T | undefined> {
    if (this.isChanged && !(await this.save(true))) return undefined;
    return this.queue(async () => {
      // What differs from this by then was typed since, and stays.
      const { base } = this;
      try {
        const answer = await change(this.document);
        this.acknowledge(documentOf(answer), base);
        return answer;
      } catch (error) {
        if (!(error instanceof Refusal && error.isStale)) throw error;
        this.collide(error.current!);
        return undefined;
      }
    });
  }

  /** The choice after a collision: what to go on with, on top of what the other saved. */
  settle(chosen: Edited): Promise<boolean> {
    const { theirs } = this.collision!;
    this.collision = undefined;
    this.document = theirs;
    this.base = editedOf(theirs);
    this.mine = chosen;
    return this.save(false);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private async send(isAutosave: boolean, keepalive: boolean): Promise<boolean> {
    if (this.collision !== undefined) return false;
    if (isAutosave && !this.isChanged) return true;
    const sent = structuredClone(this.mine);
    this.show("saving");
    try {
      this.acknowledge(await saveDocument(this.document, { ...sent, note: null, autosave: isAutosave }, keepalive), sent);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.isStale ? this.collide(error.current!) : this.fail(error);
    }
  }

  private acknowledge(saved: ContentDocument, sent: Edited): void {
    const server = editedOf(saved);
    for (const alias of [nameAlias, ...Object.keys(sent.values), ...Object.keys(server.values)]) {
      if (read(this.mine, alias) === read(sent, alias)) write(this.mine, alias, read(server, alias));
    }
    this.document = saved;
    this.base = server;
    this.failures = this.notBefore = 0;
    this.failure = undefined;
    this.isSignedOut = false;
    this.savedAt = new Date(saved.draft.savedAt);
    if (this.isChanged) this.wait(pauseMs);
    else dropCopy(saved.key);
    this.show(this.isChanged ? "waiting" : "rest");
  }

  private collide(theirs: ContentDocument): boolean {
    const merge = mergeFields(this.base, this.mine, editedOf(theirs), (alias) => this.kindOf(alias));
    if (merge.conflicts.length > 0) {
      this.collision = { theirs, ...merge };
      this.show("collided");
      return false;
    }
    this.document = theirs;
    this.base = editedOf(theirs);
    this.mine = merge.settled;
    this.wait(0);
    this.show("waiting");
    this.dispatchEvent(new CustomEvent("samengevoegd", { detail: merge.taken }));
    return false;
  }

  private fail(refusal: Refusal): boolean {
    this.failure = refusal.message;
    this.isSignedOut = refusal.status === 401;
    // Typing on does not make it sooner.
    this.notBefore = Date.now() + (refusal.waitSeconds ?? 0) * 1000;
    if (refusal.isPassing) this.wait(Math.min(longestPauseMs, pauseMs * 2 ** this.failures++));
    this.show("failed");
    return false;
  }

  private kindOf(alias: string): "text" | "markup" | "value" {
    const editor = alias === nameAlias ? "Umbraco.TextBox" : this.schema.property(this.document.type, alias)?.editor;
    if (editor === "Umbraco.RichText") return "markup";
    return editor === "Umbraco.TextBox" || editor === "Umbraco.TextArea" ? "text" : "value";
  }

  private takeUpCopy(): void {
    const copy = findCopy(this.document.key);
    if (copy === undefined) return;
    if (!this.document.may.write) return dropCopy(this.document.key);
    this.base = copy.base;
    this.mine = copy.mine;
    if (copy.revision === this.document.revision) this.wait(0);
    else if (!this.collide(this.document) && !this.isChanged) dropCopy(this.document.key);
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    if (this.collision === undefined) this.timer = setTimeout(() => void this.save(true), Math.max(ms, this.notBefore - Date.now()));
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private show(saving: Saving): void {
    this.saving = saving;
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event("anders"));
  }
}

function editedOf(document: ContentDocument): Edited {
  return { name: document.name, values: { ...document.values } };
}
