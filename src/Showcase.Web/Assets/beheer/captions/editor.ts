import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { toSubRip } from "../api/captions";
import { labelId, type Field } from "../editors/field";
import { parseMedia } from "../editors/stored";
import { button } from "../frame/button";
import { PageElement } from "../frame/element";
import { toast } from "../frame/toasts";
import { attempt } from "../tree/actions";
import { cueRow } from "./cue-row";
import { add, change, merge, readTime, remove, sort, split, timeText, toVtt, type Cue } from "./cues";
import { retyped } from "./plain";
import { download } from "./download";
import { actOf, keyWords, type Act } from "./keys";
import { Screen } from "./screen";
import { readSpot, type Spot } from "./spots";
import { strip } from "./strip";
import { countText, summaryOf } from "./summary";
import { CaptionWork } from "./work";

const leapMs = 2_000;

/** The captions of a film: a list beside the film that shows them. What it writes is a text of the page, so it is saved, compared and restored as any other. */
@customElement("sc-captions")
export class CaptionsElement extends PageElement {
  @property({ attribute: false }) field!: Field;
  @state() private chosen = -1;
  @state() private now: number | undefined;
  @state() private spoken = "";
  @state() private failure = "";
  @state() private unread = "";
  @state() private playable: number | undefined;
  private focusAt: number | undefined;
  private spot: Spot | undefined;
  private readonly work = new CaptionWork(() => ({ film: this.film, duration: this.duration }), (text) => this.field.change(text));
  private readonly screen = new Screen(() => this.querySelector("video"));

  private get film(): string | undefined {
    return parseMedia(this.field.page("file"))[0]?.mediaKey;
  }

  /** Of what the player plays, or else what the page says. */
  private get duration(): number | undefined {
    const said = Number(this.field.page("durationSeconds"));
    if (this.film !== undefined && this.playable !== undefined) return this.playable;
    return said > 0 ? said * 1000 + 999 : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.work.addEventListener("anders", this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work.stop();
    this.work.removeEventListener("anders", this.redraw);
  }

  protected override willUpdate(): void {
    this.work.follow(this.field.value);
  }

  protected override updated(_: PropertyValues): void {
    this.screen.show(this.cues);
    if (this.spot !== undefined && this.cues.length > 0) this.reach(this.spot);
    if (this.focusAt === undefined) return;
    this.querySelector<HTMLElement>(`#ondertitel-${this.focusAt}`)?.focus();
    this.focusAt = undefined;
  }

  override render(): TemplateResult {
    const { field, film } = this;
    const { isReadOnly } = field;
    const failure = this.failure || this.work.failure;
    return html`<div class="b-captions" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${field.describedBy || nothing} @keydown=${this.press} @plek=${this.take}>
      ${film ? html`<video class="b-captions__film" controls preload="metadata" playsinline src=${Screen.sourceOf(film)} aria-label="Film bij deze ondertiteling" @timeupdate=${this.follow} @seeked=${this.follow} @loadedmetadata=${this.measure}></video>` : html`<p>Kies hierboven een film uit Media om hem hier naast de ondertiteling te zien. Staat de film elders, dan vult u de tijden zelf in.</p>`}
      ${strip(this.cues, this.work.sound, this.work.duration, this.now)}
      <p class="b-captions__state" role="status">${summaryOf(this.cues.length, this.work.problems)}</p>
      ${failure ? html`<p class="b-field__problem" role="alert">${failure}</p>` : nothing}
      ${this.unread ? html`<div class="b-notice b-notice--problem" role="alert"><p>${this.unread}</p>${button("Gezien", () => { this.unread = ""; })}</div>` : nothing}
      ${this.gaps()}
      <div class="b-row">
        ${isReadOnly ? nothing : html`${button(film ? "Nieuwe ondertitel bij de film" : "Nieuwe ondertitel", () => this.act("add", this.chosen), { look: "primary", icon: "add" })}
          ${button("Ongedaan maken", () => this.act("undo", this.chosen), { icon: "undo", disabled: !this.work.canUndo })}${button("Opnieuw", () => this.act("redo", this.chosen), { icon: "redo", disabled: !this.work.canRedo })}
          ${button("Importeren (VTT of SRT)…", () => this.querySelector<HTMLInputElement>(".b-captions__file")!.click(), { icon: "upload" })}`}
        ${this.cues.length === 0 ? nothing : html`${button("Opslaan als VTT", () => download("ondertitels.vtt", "text/vtt", toVtt(this.cues)), { look: "outline" })}${button("Opslaan als SRT", () => void attempt(async () => download("ondertitels.srt", "application/x-subrip", await toSubRip(toVtt(this.cues)))), { look: "outline" })}`}
        ${this.work.problems.some(({ cue }) => cue !== null) ? button("Naar het volgende probleem", () => this.toNextProblem(), { look: "outline" }) : nothing}
      </div>
      <input class="b-captions__file b-hidden" type="file" tabindex="-1" aria-hidden="true" accept=".vtt,.srt" @change=${this.importFile}>
      <details class="b-captions__keys"><summary>Toetsen</summary><dl>${keyWords.map(([key, words]) => html`<dt>${key}</dt><dd>${words}</dd>`)}</dl></details>
      <ol class="b-captions__list" aria-label="Ondertitels">${this.cues.map((cue, place) => cueRow({
        cue, place, isReadOnly, hasFilm: film !== undefined,
        isLast: place === this.cues.length - 1,
        isChosen: place === this.chosen,
        isShown: this.now !== undefined && cue.start <= this.now && this.now < cue.end,
        problems: this.work.problems.filter((problem) => problem.cue === place),
        choose: () => (this.chosen = place),
        write: (text) => this.write(change(this.cues, place, { text: retyped(this.cues[place]!.text, text) }), `tekst ${place}`),
        time: (which, input) => this.time(place, which, input),
        act: (act) => this.act(act, place),
        remove: () => this.drop(place),
      }))}</ol>
      <p class="b-hidden" role="status">${this.spoken}</p>
    </div>`;
  }

  /** What is about no caption: stretches without one, and the whole. */
  private gaps(): TemplateResult | typeof nothing {
    const loose = this.work.problems.filter(({ cue, text }) => cue === null && text !== "");
    if (loose.length === 0 || this.cues.length === 0) return nothing;
    return html`<ul class="b-captions__problems">${loose.map(({ isError, text, at }) => html`<li class=${isError ? "b-captions__error" : "b-captions__warning"}><strong>${isError ? "Fout" : "Let op"}:</strong> ${text}
      ${this.film ? html`<button class="b-captions__act" type="button" @click=${() => this.screen.playFrom(at)}>Luisteren<span class="b-hidden"> vanaf ${timeText(at)}</span></button>` : nothing}</li>`)}</ul>`;
  }

  private get cues(): readonly Cue[] {
    return this.work.cues;
  }

  private write(cues: readonly Cue[], mark = ""): void {
    if (!this.field.isReadOnly) this.work.write(cues, mark);
  }

  private readonly redraw = (): void => this.requestUpdate();

  private readonly follow = (): void => {
    this.now = this.screen.now;
  };

  private readonly measure = (): void => {
    const seconds = this.querySelector("video")?.duration;
    this.playable = seconds !== undefined && Number.isFinite(seconds) ? Math.round(seconds * 1000) : undefined;
  };

  private readonly press = (event: KeyboardEvent): void => {
    const act = actOf(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(act, this.chosen);
  };

  private act(act: Act, place: number): void {
    const cue = this.cues[place];
    const now = this.screen.now;
    switch (act) {
      case "play": return this.screen.toggle();
      case "back": return this.screen.leap(-leapMs);
      case "on": return this.screen.leap(leapMs);
      case "from": return cue && this.screen.playFrom(cue.start);
      case "undo": return void (this.spoken = this.work.undo() ? "Ongedaan gemaakt." : "Er is niets om ongedaan te maken.");
      case "redo": return void (this.spoken = this.work.redo() ? "Opnieuw gedaan." : "Er is niets om opnieuw te doen.");
      default: if (!this.field.isReadOnly) this.edit(act, place, cue, now);
    }
  }

  private edit(act: Act, place: number, cue: Cue | undefined, now: number | undefined): void {
    if (act === "add") {
      const added = add(this.cues, now ?? this.cues.at(-1)?.end ?? 0);
      this.write(added.cues);
      this.go(added.place, "Nieuwe ondertitel.");
    } else if (cue === undefined) {
      this.spoken = "Kies eerst een ondertitel.";
    } else if (act === "begin" && now !== undefined) {
      this.write(change(this.cues, place, { start: now }));
      this.spoken = `Begint op ${timeText(now)}.`;
    } else if (act === "end" && now !== undefined) {
      this.write(change(this.cues, place, { end: now }));
      this.spoken = `Eindigt op ${timeText(now)}.`;
    } else if (act === "split") {
      const box = this.querySelector<HTMLTextAreaElement>(`#ondertitel-${place}`);
      this.write(split(this.cues, place, now, box?.selectionStart));
      this.go(place + 1, "Gesplitst.");
    } else if (act === "merge" && place < this.cues.length - 1) {
      this.write(merge(this.cues, place));
      this.go(place, "Samengevoegd.");
    }
  }

  private drop(place: number): void {
    this.write(remove(this.cues, place));
    if (this.cues.length === 0) this.querySelector<HTMLElement>(".b-captions")?.focus();
    else this.go(Math.min(place, this.cues.length - 1), "Verwijderd.");
  }

  private time(place: number, which: "start" | "end", input: HTMLInputElement): void {
    const read = readTime(input.value);
    // As it was drawn: what is typed is never drawn over meanwhile, so a drawing changes it only when the time does.
    input.value = timeText(this.cues[place]![which]);
    if (read === undefined) {
      this.spoken = "Dit is geen tijd. Schrijf bijvoorbeeld 1:02,5.";
      toast({ text: this.spoken });
      return;
    }
    const cue = { ...this.cues[place]!, [which]: read };
    const cues = sort(change(this.cues, place, cue));
    this.write(cues);
    this.chosen = cues.findIndex(({ start, end, text }) => start === cue.start && end === cue.end && text === cue.text);
  }

  private go(place: number, words: string): void {
    [this.chosen, this.focusAt, this.spoken] = [place, place, words];
  }

  private toNextProblem(): void {
    const places = [...new Set(this.work.problems.map(({ cue }) => cue).filter((cue) => cue !== null))].sort((one, other) => one - other);
    const next = places.find((place) => place > this.chosen) ?? places[0];
    if (next !== undefined) this.go(next, `Ondertitel ${next + 1}.`);
  }

  // Where a reason against publishing points; the list may still be on its way.
  private readonly take = (event: CustomEvent<string>): void => {
    this.spot = readSpot(event.detail);
    this.requestUpdate();
  };

  private reach(spot: Spot): void {
    this.spot = undefined;
    if ("cue" in spot) {
      if (spot.cue < this.cues.length) this.go(spot.cue, `Ondertitel ${spot.cue + 1}.`);
      return;
    }
    this.screen.seek(spot.at);
    this.chosen = this.cues.findLastIndex(({ start }) => start <= spot.at);
    this.spoken = `De film staat op ${timeText(spot.at)}, waar een ondertitel ontbreekt. Met Alt + N maakt u er een.`;
  }

  private readonly importFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    try {
      const { count, unread } = await this.work.take(file);
      [this.chosen, this.failure, this.unread] = [-1, "", unread ?? ""];
      toast({ text: `${countText(count)} geïmporteerd. Met Ongedaan maken haalt u de vorige terug.` });
    } catch (error) {
      this.failure = (error as Error).message;
    }
  };
}
