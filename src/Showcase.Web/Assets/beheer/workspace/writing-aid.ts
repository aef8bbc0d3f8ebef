import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { measureText, type FieldAid, type WritingAid } from "../api/writing-aid";
import { failed } from "../frame/button";
import { PageElement } from "../frame/element";
import type { DocumentSession } from "./session";

const pauseMs = 600;

/** The tab that says how the texts read, of what was typed so far. An aid: it stops nothing. */
@customElement("sc-writing-aid")
export class WritingAidElement extends PageElement {
  @property({ attribute: false }) session!: DocumentSession;
  @property({ attribute: false }) goTo!: (alias: string) => void;
  @state() private found: WritingAid | undefined;
  @state() private failure = "";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = () => this.measureSoon(pauseMs);

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener("anders", this.changed);
    this.measureSoon(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.session.removeEventListener("anders", this.changed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const former = changed.get("session") as DocumentSession | undefined;
    if (former === undefined || former === this.session) return;
    former.removeEventListener("anders", this.changed);
    this.session.addEventListener("anders", this.changed);
    this.measureSoon(0);
  }

  override render(): TemplateResult {
    if (this.failure) return failed(this.failure, () => this.measureSoon(0));
    if (this.found === undefined) return html`<p class="b-waiting" role="status">Lezen…</p>`;
    return html`<p>Gemeten voor ${this.found.audience}, met de leesformule Flesch-Douma. Dit is een hulpmiddel: een cijfer zegt niet of een tekst klopt of bij de lezer past.</p>
      ${this.found.fields.length === 0 ? html`<p>Er staat nog geen tekst op deze pagina.</p>` : html`<div class="b-info">${this.found.fields.map((field) => this.field(field))}</div>`}`;
  }

  private field(field: FieldAid): TemplateResult {
    const isFine = field.meetsAim && field.longSentences.length + field.longWords.length + field.jargon.length + field.hints.length === 0;
    return html`<section class="b-box"><h2>${field.name}</h2>
      <p>${field.score === null ? html`${field.words} woorden: te weinig om te meten.` : html`<strong>${field.score}</strong> van 100, ${field.level}. ${field.meetsAim ? nothing : html`Streef naar ${field.aim} of meer.`} ${field.words} woorden in ${field.sentences} ${field.sentences === 1 ? "zin" : "zinnen"}.`}</p>
      ${isFine ? html`<p>Hier valt niets op.</p>` : nothing}
      ${list("Toegankelijkheid", field.hints)}
      ${list(`Zinnen van meer dan ${field.longestSentence} woorden`, field.longSentences.map((sentence) => `${sentence.text} (${sentence.words} woorden)`))}
      ${list("Gewoner gezegd", field.jargon.map((hit) => `${hit.found}: ${hit.plain}`))}
      ${field.longWords.length > 0 ? html`<h3 class="b-aid__heading">Lange woorden</h3><p>${field.longWords.join(", ")}</p>` : nothing}
      <p><button class="b-link" type="button" @click=${() => this.goTo(field.alias)}>Naar “${field.name}”</button></p>
    </section>`;
  }

  private measureSoon(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.measure(), afterMs);
  }

  private async measure(): Promise<void> {
    try {
      this.found = await measureText(this.session.document.type, this.session.mine.values);
      this.failure = "";
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }
}

const mostShown = 4;
const items = (lines: string[]): TemplateResult => html`<ul class="b-aid__list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
const list = (title: string, lines: string[]): TemplateResult | typeof nothing =>
  lines.length === 0 ? nothing : html`<h3 class="b-aid__heading">${title}</h3>${items(lines.slice(0, mostShown))}${lines.length > mostShown ? html`<details><summary>Nog ${lines.length - mostShown}</summary>${items(lines.slice(mostShown))}</details>` : nothing}`;
