import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readBin, readList } from "../api/reading";
import type { ListItem, Page, TreeItem } from "../api/types";
import { bulk, emptyContentBin } from "../api/writing";
import { emptyBin, type Bin } from "../dialogs/empty-bin";
import { pick } from "../dialogs/pick";
import { confirm } from "../dialogs/questions";
import { askRestoreAll } from "../dialogs/restore";
import { button, failed } from "../frame/button";
import { announce, listen } from "../frame/changes";
import { colleague } from "../frame/colleague";
import { count, day, moment, reviewWords, stateWords } from "../frame/dutch";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { addressOf } from "../frame/router";
import { toast } from "../frame/toasts";
import { attempt, type Acting } from "../tree/actions";
import { bulkReport } from "./bulk-report";
import { listNames } from "./names";

type Item = TreeItem & Partial<ListItem>;

/** What is asked before many are changed at once. */
const questions: Record<string, { title: string; action: string }> = {
  publish: { title: "Publiceren", action: "Publiceren" }, unpublish: { title: "Depubliceren", action: "Depubliceren" }, trash: { title: "Verwijderen", action: "Naar de prullenbak" },
};

const pagesBin: Bin = { one: "pagina", many: "pagina’s", stays: "", size: async () => (await readBin(0, 1)).total, empty: emptyContentBin, address: addressOf.document };

/** A list of pages with something to do: one's drafts, what waits, what must be looked at again, what is planned, and the bin. */
@customElement("sc-list")
export class ListElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property() list = "";
  @state() private page: Page<Item> | undefined;
  @state() private chosen = new Set<string>();
  @state() private failure = "";
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = listen(() => void this.load(0));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("list")) {
      this.page = undefined;
      this.failure = "";
      this.chosen = new Set();
      void this.load(0);
    }
  }

  private get isBin(): boolean {
    return this.list === "bin";
  }

  override render(): TemplateResult {
    const named = this.isBin ? { name: "Prullenbak", about: "Wat hier staat, is van de site af en kan worden hersteld.", empty: "De prullenbak is leeg." } : listNames.get(this.list);
    if (named === undefined) return html`<div class="b-screen"><h2 class="b-screen__title">Deze lijst bestaat niet</h2></div>`;
    const { page } = this;
    const isAll = page !== undefined && this.chosen.size === page.items.length;
    return html`<section class="b-screen" aria-labelledby="lijst-kop">
      <h2 class="b-screen__title" id="lijst-kop" tabindex="-1">${named.name}</h2>
      <p>${named.about}</p>
      ${this.failure ? failed(this.failure, () => void this.load(0)) : nothing}
      ${page === undefined ? (this.failure ? nothing : html`<p class="b-waiting" role="status">Laden…</p>`) : page.total === 0 ? html`<p class="b-empty" role="status">${named.empty}</p>` : html`
        <div class="b-row b-bulk"><label class="b-choice"><input type="checkbox" .checked=${isAll} .indeterminate=${this.chosen.size > 0 && !isAll} @change=${() => { this.chosen = new Set(isAll ? [] : page.items.map((item) => item.key)); }}><span>Alles kiezen</span></label><span role="status">${this.chosen.size === 0 ? `${count(page.total)} ${page.total === 1 ? "pagina" : "pagina’s"}` : `${this.chosen.size} gekozen`}</span>${this.buttons()}</div>
        <div class="b-table-scroll" role="region" tabindex="0" aria-label=${`Tabel: ${named.name}`}><table class="b-table"><thead><tr>
          <th scope="col"><span class="b-hidden">Kiezen</span></th><th scope="col">Naam</th><th scope="col">Soort</th><th scope="col">Staat</th><th scope="col">${this.last}</th></tr></thead>
          <tbody>${page.items.map((item) => this.row(item))}</tbody></table></div>
        ${page.items.length < page.total ? button("Meer laten zien", () => void this.load(page.items.length)) : nothing}`}
    </section>`;
  }

  private row(item: Item): TemplateResult {
    const when = this.list === "films" ? (item.matter ?? "") : this.isBin ? (item.path?.join(" › ") ?? "") : this.list === "review" && item.due ? day(item.due) : this.list === "scheduled"
      ? html`${item.publishAt ? html`komt ${moment(item.publishAt)}` : nothing}${item.unpublishAt ? html` verdwijnt ${moment(item.unpublishAt)}` : nothing}` : item.savedAt ? html`${moment(item.savedAt)}${item.author ? html`, ${colleague(item.authorName ?? null, item.author)}` : nothing}` : "";
    return html`<tr>
      <td><input type="checkbox" aria-label=${`${item.name} kiezen`} .checked=${this.chosen.has(item.key)} @change=${(event: Event) => this.choose(item.key, (event.target as HTMLInputElement).checked)}></td>
      <th scope="row"><span class="b-named">${icon(item.icon)}<a href=${addressOf.document(item.key)}>${item.name}</a></span></th>
      <td data-label="Soort">${this.acting.schema.nameOf(item.type)}</td><td data-label="Staat">${[stateWords[item.state], reviewWords[item.review]].filter(Boolean).join(", ")}</td><td data-label=${this.last}>${when}</td></tr>`;
  }

  /** What the last column tells. */
  private get last(): string {
    return this.isBin ? "Stond onder" : this.list === "scheduled" || this.list === "review" ? "Wanneer" : this.list === "films" ? "Wat er niet klopt" : "Opgeslagen";
  }

  private buttons(): TemplateResult {
    const none = this.chosen.size === 0;
    if (this.isBin) {
      return html`${button("Herstellen…", () => void attempt(() => this.restore()), { disabled: none, look: "outline" })}${button("Prullenbak legen…", () => void attempt(() => emptyBin(pagesBin)), { color: "danger", look: "outline" })}`;
    }
    return html`${button("Publiceren…", () => void attempt(() => this.act("publish", "gepubliceerd")), { disabled: none, look: "outline" })}
      ${button("Depubliceren…", () => void attempt(() => this.act("unpublish", "van de site gehaald")), { disabled: none, look: "outline" })}
      ${button("Verplaatsen…", () => void attempt(() => this.moveTo()), { disabled: none, look: "outline" })}
      ${button("Verwijderen…", () => void attempt(() => this.act("trash", "in de prullenbak gezet")), { disabled: none, look: "outline" })}`;
  }

  private choose(key: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(key);
    else chosen.delete(key);
    this.chosen = chosen;
  }

  private async restore(): Promise<void> {
    const choice = await askRestoreAll(this.page?.items.filter(({ key }) => this.chosen.has(key)).map(({ name }) => name) ?? []);
    if (choice === "former") await this.act("restore", "hersteld, met de plek op de site en de planning van toen");
    if (choice === "draft") await this.act("restoreAsDraft", "hersteld als concept");
  }

  private async act(action: string, done: string, parent?: string): Promise<void> {
    const keys = [...this.chosen];
    const asked = questions[action];
    if (asked !== undefined && !(await confirm({ title: asked.title, text: html`<p>${keys.length === 1 ? "Deze pagina wordt" : `Deze ${keys.length} pagina’s worden`} ${done}:</p><ul>${this.page?.items.filter(({ key }) => this.chosen.has(key)).map(({ name }) => html`<li>${name}</li>`)}</ul>`, action: asked.action, isDanger: action !== "publish" }))) return;
    const answers = await bulk(action, keys, parent);
    this.chosen = new Set();
    announce({ keys, parents: [...new Set(this.page?.items.map((item) => item.parent) ?? []), parent ?? null] });
    const failed = answers.filter((answer) => !answer.done);
    if (failed.length > 0) await bulkReport(answers.length - failed.length, done, failed);
    else toast({ text: `${answers.length === 1 ? "Eén pagina is" : `${answers.length} pagina’s zijn`} ${done}.` });
  }

  private async moveTo(): Promise<void> {
    const chosen = await pick({ title: "Waarheen?", action: "Verplaatsen", refuse: (item) => (this.chosen.has(item.key) ? "Wordt zelf verplaatst" : undefined) });
    if (chosen?.[0]) await this.act("move", "verplaatst", chosen[0].key);
  }

  private async load(skip: number): Promise<void> {
    const { list } = this;
    try {
      const page: Page<Item> = this.isBin ? await readBin(skip) : await readList(list, skip);
      if (list !== this.list) return;
      this.failure = "";
      this.page = { total: page.total, items: skip === 0 ? page.items : [...(this.page?.items ?? []), ...page.items] };
    } catch (error) {
      if (list === this.list) this.failure = (error as Error).message;
    }
  }
}
