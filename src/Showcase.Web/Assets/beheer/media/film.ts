import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { choosePoster, makeFilmAgain, readFilm, stopFilm, takeStill, type Film } from "../api/films";
import type { MediaItem } from "../api/library";
import { timeText } from "../captions/cues";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { PageElement } from "../frame/element";
import { toast } from "../frame/toasts";
import { attempt } from "../tree/actions";
import { size } from "./sizes";

const pauseMs = 1_500;

const words: Record<Film["stage"], string> = {
  none: "De film wordt straks klaargemaakt voor alle browsers. Tot dan toont de site hem zoals hij is geüpload.",
  waiting: "De film wacht op zijn beurt om klaargemaakt te worden.",
  running: "De film wordt klaargemaakt voor alle browsers.",
  ready: "De film is klaar voor alle browsers.",
  failed: "De film kon niet worden klaargemaakt.",
  cancelled: "Het klaarmaken is gestopt. De site toont wat er klaar is.",
  unavailable: "De film wordt niet klaargemaakt.",
};

const aheadText = (count: number): string => (count === 0 ? "Deze film is nu aan de beurt." : count === 1 ? "Nog 1 film hiervoor." : `Nog ${count} films hiervoor.`);

/** How far a film is, and pictures that are taken from it at the moment where its player stands. */
@customElement("sc-film")
export class FilmElement extends PageElement {
  @property({ attribute: false }) item!: MediaItem;
  @state() private film: Film | undefined;
  @state() private failure = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("item")) void this.load();
  }

  override render(): TemplateResult | typeof nothing {
    const { film } = this;
    if (this.failure) return html`<p class="b-field__problem" role="alert">${this.failure}</p>`;
    if (film === undefined) return nothing;
    const isBusy = film.stage === "waiting" || film.stage === "running";
    return html`<section class="b-film" aria-label="Klaarmaken van de film">
      <p role="status">${words[film.stage]}${film.stage === "waiting" && film.ahead !== null ? html` ${aheadText(film.ahead)}` : nothing}${film.text && film.stage !== "running" ? html` ${film.text}` : nothing}${film.advice ? html` ${film.advice}` : nothing}</p>
      ${film.stage === "running" ? html`<progress class="b-progress" max="100" value=${film.percent ?? 0} aria-label="Voortgang van het klaarmaken"></progress><p>${film.percent ?? 0} %${film.text ? html`, ${film.text}` : nothing}</p>` : nothing}
      ${film.sources.length === 0 ? nothing : html`<p>Gemaakt: ${film.sources.map(({ quality, type, bytes }) => `${quality}p${type.includes("av01") ? " (AV1)" : ""}, ${size(bytes)}`).join("; ")}.</p>`}
      ${film.mayChange ? html`<div class="b-row">
        ${isBusy ? button("Klaarmaken stoppen", () => void this.act(() => stopFilm(this.item.key)), { look: "outline" }) : nothing}
        ${film.stage === "failed" || film.stage === "cancelled" ? button("Opnieuw proberen", () => void this.act(() => makeFilmAgain(this.item.key)), { look: "primary" }) : nothing}
        ${film.durationMilliseconds === null || film.sound === null || film.stage === "unavailable" ? nothing : html`${button("Dit beeld als miniatuur", () => void this.act(() => this.poster()), { look: "outline" })}${button("Foto maken van dit beeld", () => void attempt(() => this.still()), { look: "outline" })}`}
      </div>` : nothing}
    </section>`;
  }

  /** Where the player beside this stands. */
  private get moment(): number {
    return Math.round((this.parentElement?.querySelector("video")?.currentTime ?? 0) * 1000);
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    const before = this.film?.stage;
    try {
      this.film = await readFilm(this.item.key);
      this.failure = "";
    } catch (error) {
      this.failure = (error as Error).message;
      return;
    }
    if (before === "running" && this.film.stage === "ready") announce({ parents: [this.item.parent] });
    if (this.isConnected && ["none", "waiting", "running"].includes(this.film.stage)) this.timer = setTimeout(() => void this.load(), pauseMs);
  }

  private async act(change: () => Promise<Film>): Promise<void> {
    await attempt(async () => {
      this.film = await change();
    });
    await this.load();
  }

  private async poster(): Promise<Film> {
    const film = await choosePoster(this.item.key, this.moment);
    toast({ text: `Het beeld op ${timeText(this.moment)} staat nu voor de film in Media.` });
    announce({ parents: [this.item.parent] });
    return film;
  }

  private async still(): Promise<void> {
    const made = await takeStill(this.item.key, crypto.randomUUID(), this.moment, "");
    toast({ text: `“${made.name}” staat als foto in dezelfde map. Vul daar in wat er te zien is en wie herkenbaar is; dan kunt u hem kiezen als beeld vóór het afspelen.` });
    announce({ parents: [this.item.parent] });
  }
}
