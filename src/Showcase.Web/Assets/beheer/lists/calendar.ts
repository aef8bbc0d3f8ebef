import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readCalendar } from "../api/reading";
import type { CalendarEntry } from "../api/types";
import { dayOfWeek, time, toField } from "../frame/dutch";
import { failed } from "../frame/button";
import { PageElement } from "../frame/element";
import { addressOf } from "../frame/router";
import { daysOf, monthName, nextMonth } from "./months";

const actionWords = { publish: "komt op de site", unpublish: "verdwijnt", published: "gepubliceerd" };

/** What appears and disappears, by day of a month. */
@customElement("sc-calendar")
export class CalendarElement extends PageElement {
  @property() month: string | null = null;
  @state() private entries: CalendarEntry[] | undefined;
  @state() private failure = "";

  private get shown(): string {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(this.month ?? "") ? this.month! : toField(new Date().toISOString()).slice(0, 7);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("month") && this.hasUpdated) return;
    this.entries = undefined;
    this.failure = "";
    void this.load();
  }

  override render(): TemplateResult {
    const { shown } = this;
    const today = toField(new Date().toISOString()).slice(0, 10);
    return html`<section class="b-screen" aria-labelledby="kalender-kop">
      <h2 class="b-screen__title" id="kalender-kop" tabindex="-1">Kalender</h2>
      <div class="b-row"><a class="b-action-link" href=${addressOf.calendar(nextMonth(shown, -1))}>Vorige maand</a><strong class="b-calendar__month">${monthName(shown)}</strong><a class="b-action-link" href=${addressOf.calendar(nextMonth(shown, 1))}>Volgende maand</a></div>
      ${this.failure ? failed(this.failure, () => void this.load()) : nothing}
      <p class="b-hidden" role="status">${this.entries === undefined ? "" : `${this.entries.length} in ${monthName(shown)}`}</p>
      <div class="b-table-scroll" role="region" tabindex="0" aria-label=${`Dagen van ${monthName(shown)}`}><table class="b-calendar"><caption class="b-hidden">${monthName(shown)}</caption>
        <thead><tr>${["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"].map((name) => html`<th scope="col"><span class="b-calendar__long">${name}</span><span class="b-calendar__short" aria-hidden="true">${name.slice(0, 2)}</span></th>`)}</tr></thead>
        <tbody>${daysOf(shown).map((week) => html`<tr>${week.map((day) => html`<td class="${day === today ? "b-calendar__today" : ""} ${day === undefined ? "b-calendar__outside" : ""}">${day === undefined ? nothing : html`
          <span class="b-calendar__day">${Number(day.slice(8))}${day === today ? html`<span class="b-hidden"> (vandaag)</span>` : nothing}</span>
          ${this.on(day)}`}</td>`)}</tr>`)}</tbody></table></div>
      ${this.agenda(shown)}
    </section>`;
  }

  /** The same for a screen on which seven days do not fit side by side. */
  private agenda(month: string): TemplateResult {
    const days = daysOf(month).flat().filter((day) => day !== undefined).filter((day) => this.entriesOf(day).length > 0);
    if (this.entries !== undefined && days.length === 0) return html`<p class="b-calendar__none">In ${monthName(month)} komt of verdwijnt er niets.</p>`;
    return html`<ol class="b-agenda">${days.map((day) => html`<li><h3 class="b-agenda__day">${dayOfWeek(day)}</h3>${this.on(day)}</li>`)}</ol>`;
  }

  private entriesOf(day: string): CalendarEntry[] {
    return (this.entries ?? []).filter((entry) => toField(entry.at).startsWith(day));
  }

  private on(day: string): TemplateResult | typeof nothing {
    const entries = this.entriesOf(day);
    return entries.length === 0 ? nothing : html`<ul class="b-calendar__entries">${entries.map((entry) => html`<li class="b-calendar__entry b-calendar__entry--${entry.action}"><a href=${addressOf.document(entry.key)}>${entry.name}</a> <span>${time(entry.at)}, ${actionWords[entry.action]}</span></li>`)}</ul>`;
  }

  private async load(): Promise<void> {
    const { shown } = this;
    try {
      const entries = await readCalendar(`${shown}-01`, `${nextMonth(shown, 1)}-01`);
      if (shown !== this.shown) return;
      this.entries = entries;
      this.failure = "";
    } catch (error) {
      if (shown === this.shown) this.failure = (error as Error).message;
    }
  }
}
