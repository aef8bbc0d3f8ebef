import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readFilm } from "../api/films";
import { PageElement } from "../frame/element";
import type { Field } from "./field";
import { numberBox } from "./numbers";
import { parseMedia } from "./stored";

const pauseMs = 5_000;

/** How long a film is: of one in Media the site knows it, of another it is asked. */
@customElement("sc-film-duration")
export class FilmDurationElement extends PageElement {
  @property({ attribute: false }) field!: Field;
  @state() private note = "";
  @state() private isKnown = false;
  private asked: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.asked = undefined;
  }

  protected override updated(_: PropertyValues): void {
    const film = this.film;
    if (film === this.asked) return;
    this.asked = film;
    clearTimeout(this.timer);
    [this.note, this.isKnown] = ["", false];
    if (film !== undefined) void this.ask(film);
  }

  override render(): TemplateResult {
    const id = `${this.field.id}-film`;
    const field = this.note === "" ? this.field : { ...this.field, describedBy: `${this.field.describedBy} ${id}`.trim() };
    return html`${numberBox({ ...field, isReadOnly: field.isReadOnly || this.isKnown })}<p class="b-note" id=${id} role="status" ?hidden=${this.note === ""}>${this.note || nothing}</p>`;
  }

  private get film(): string | undefined {
    return parseMedia(this.field.page("file"))[0]?.mediaKey;
  }

  private async ask(film: string): Promise<void> {
    const known = await readFilm(film).catch(() => undefined);
    if (film !== this.film || !this.isConnected || known === undefined) return;
    const { durationMilliseconds, stage } = known;
    if (durationMilliseconds === null) {
      // What the site cannot look into is filled in by hand.
      if (stage === "unavailable" || stage === "failed") return;
      this.note = "De site heeft deze film nog niet bekeken. Daarna staat de duur hier vanzelf; u kunt hem ook zelf invullen.";
      this.timer = setTimeout(() => void this.ask(film), pauseMs);
      return;
    }
    const seconds = String(Math.max(1, Math.round(durationMilliseconds / 1000)));
    // What someone wrote for a film that has changed since is as wrong as nothing.
    if (!this.field.isReadOnly && this.field.value !== seconds) this.field.change(seconds);
    [this.note, this.isKnown] = ["Dit zegt de film zelf.", true];
  }
}
