import { importCaptions, readCaptions, type Beside, type Captions, type CueProblem, type Stretch } from "../api/captions";
import { toVtt, type Cue } from "./cues";
import { Undoing } from "./undoing";

const pauseMs = 600;

/** Captions while someone works on them: what they are, what they were, and what the server says is wrong with them. */
export class CaptionWork extends EventTarget {
  cues: readonly Cue[] = [];
  problems: readonly CueProblem[] = [];
  duration: number | null = null;
  sound: readonly Stretch[] | null = null;
  failure = "";
  private readonly undoing = new Undoing<readonly Cue[]>();
  private seen: string | undefined;
  private written: string | undefined;
  private asked: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  /** @param beside the film beside it, which may be chosen later. */
  constructor(private readonly beside: () => Beside, private readonly change: (text: string) => void) {
    super();
  }

  get canUndo(): boolean {
    return this.undoing.canUndo;
  }

  get canRedo(): boolean {
    return this.undoing.canRedo;
  }

  /** What the page holds: read anew when it comes from elsewhere, such as an older version or someone else. */
  follow(text: string): void {
    // Between typing and the page holding what was typed, it still holds the former text.
    if (text !== this.seen && text !== this.written) {
      this.written = text;
      void this.load(text);
    } else if (this.asked !== undefined && this.asked !== this.question) this.check();
    this.seen = text;
  }

  /** @param mark what is typed where, so that typing on is one step back. */
  write(cues: readonly Cue[], mark = ""): void {
    this.undoing.keep(this.cues, mark);
    this.put(cues);
  }

  undo(): boolean {
    return this.back(this.undoing.undo(this.cues));
  }

  redo(): boolean {
    return this.back(this.undoing.redo(this.cues));
  }

  /** @returns how many came, and in words which lines did not. */
  async take(file: Blob): Promise<{ count: number; unread: string | null }> {
    const read = await importCaptions(file, this.beside());
    this.write(read.cues);
    this.accept(read);
    return { count: read.cues.length, unread: read.unread };
  }

  stop(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  private get question(): string {
    const { film, duration } = this.beside();
    return `${film ?? ""} ${duration ?? ""} ${toVtt(this.cues)}`;
  }

  private back(cues: readonly Cue[] | undefined): boolean {
    if (cues !== undefined) this.put(cues);
    return cues !== undefined;
  }

  private put(cues: readonly Cue[]): void {
    this.cues = cues;
    this.written = toVtt(cues);
    this.change(this.written);
    this.check();
    this.tell();
  }

  private async load(text: string): Promise<void> {
    try {
      const read = await readCaptions(text, this.beside());
      if (this.written !== text) return;
      this.cues = read.cues;
      this.undoing.forget();
      this.asked = this.question;
      this.accept(read);
    } catch (error) {
      this.fail(`De ondertiteling kon niet worden gelezen: ${(error as Error).message}`);
    }
  }

  /** What is wrong is asked when the typing rests. */
  private check(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), pauseMs);
  }

  private async ask(): Promise<void> {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const question = (this.asked = this.question);
    try {
      const read = await readCaptions(toVtt(this.cues), this.beside(), asking.signal);
      if (question === this.question) this.accept(read);
    } catch (error) {
      if (!asking.signal.aborted) this.fail(`De ondertiteling kon niet worden nagekeken: ${(error as Error).message}`);
    }
  }

  private accept({ problems, durationMilliseconds, sound }: Captions): void {
    [this.problems, this.duration, this.sound, this.failure] = [problems, durationMilliseconds, sound, ""];
    this.tell();
  }

  private fail(words: string): void {
    this.failure = words;
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event("anders"));
  }
}
