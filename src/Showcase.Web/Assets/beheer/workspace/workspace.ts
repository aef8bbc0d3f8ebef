import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { takeEarly } from "../api/early";
import { readDocument, readGates } from "../api/reading";
import { Refusal } from "../api/refusal";
import type { ContentDocument, ContentType, Reason } from "../api/types";
import { collisionDialog } from "../dialogs/collision";
import { fieldView } from "../editors/field-view";
import { button } from "../frame/button";
import { day, reviewWords, stateWords } from "../frame/dutch";
import { listen } from "../frame/changes";
import { PageElement } from "../frame/element";
import { icon } from "../frame/icons";
import { openMenu, type MenuItem } from "../frame/menu";
import { addressOf } from "../frame/router";
import { problem, toast } from "../frame/toasts";
import { nameAlias } from "../merge/fields";
import { loadEditor } from "../richtext/rich-text";
import { actionsOf, tellChanged, type Acting } from "../tree/actions";
import { footer } from "./footer";
import { saveDraft } from "./publishing";
import "./info";
import { reviewNotice } from "./review";
import { DocumentSession } from "./session";
import { summary } from "./summary";
import { panelId, tabStrip, type TabHead } from "./tab-strip";
import { aidTab, infoTab, tabsOf, type TabView } from "./tabs";
import { pageWords, type WorkspaceWords } from "./words";
import "./writing-aid";
import { check, type FieldProblem } from "./validation";

/** One document: name, tabs with fields, and what can be done with it. */
@customElement("sc-workspace")
export class WorkspaceElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property() key = "";
  @property() tab: string | null = null;
  @state() session: DocumentSession | undefined;
  @state() private failure: string | undefined;
  @state() private showsAll = false;
  protected readonly words: WorkspaceWords = pageWords;
  @state() private reasons: Reason[] | undefined;
  private reasonsOf: number | undefined;
  private readonly touched = new Set<string>();
  private told = "";
  private stop: (() => void) | undefined;
  private isTelling = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = listen(({ keys = [] }) => { if (keys.includes(this.key) && !this.isTelling) void this.refresh(); });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.session?.end();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("key")) void this.open();
  }

  get type(): ContentType | undefined {
    return this.session && this.acting.schema.find(this.session.document.type);
  }

  /**
   * Goes to a field on whatever tab it is.
   * @param spot a place within it, which its editor knows.
   */
  async goTo(alias: string, spot?: string): Promise<void> {
    if (alias === nameAlias) return this.querySelector<HTMLElement>("#werkblad-naam")?.focus();
    const tab = this.type && this.tabsOf(this.type).find(({ groups }) => groups.some(({ properties }) => properties.some((one) => one.alias === alias)));
    if (tab === undefined) return;
    this.choose(tab.alias);
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const field = this.querySelector<HTMLElement>(`.b-field[data-alias="${alias}"]`);
    field?.scrollIntoView({ block: "center" });
    const editor = field?.querySelector<HTMLElement>(`#veld-${alias}`);
    editor?.focus();
    if (spot !== undefined) editor?.dispatchEvent(new CustomEvent("plek", { detail: spot, bubbles: true }));
  }

  /** @param reasons why it was refused, which the list then says; without them it says what the schema asks. */
  showProblems(reasons?: Reason[]): void {
    this.showsAll = true;
    this.reasons = reasons;
    this.reasonsOf = this.session?.document.revision;
  }

  // What was mended since is asked of the server again when it was saved.
  private async askReasons(revision: number): Promise<void> {
    this.reasonsOf = revision;
    const { key } = this;
    const found = await readGates(key).catch(() => undefined);
    if (found !== undefined && key === this.key && this.reasons !== undefined && revision === this.reasonsOf) this.reasons = found.reasons;
  }

  async resolveCollision(): Promise<void> {
    const { session } = this;
    if (session?.collision === undefined) return;
    const chosen = await collisionDialog(session.collision, (alias) => this.nameOf(alias));
    if (chosen !== undefined && (await session.settle(chosen))) toast({ text: "Uw keuze is opgeslagen." });
  }

  override render(): TemplateResult {
    const { session, type } = this;
    if (this.failure !== undefined) return html`<div class="b-screen"><h2 class="b-screen__title">Dit kan niet worden geopend</h2><p>${this.failure}</p>${button("Opnieuw proberen", () => void this.open())}</div>`;
    if (session === undefined || type === undefined) return html`<div class="b-screen" aria-busy="true"><p class="b-waiting" role="status">Openen…</p></div>`;
    const checked = session.document.may.write ? check(type.properties, session.mine.values) : [];
    const problems = this.showsAll && this.reasons !== undefined ? this.reasons.map(({ text, property, spot }) => ({ alias: property ?? "", text, spot })) : checked;
    const tabs = this.tabsOf(type);
    const extra = this.extraTabs();
    const current = extra.some(({ alias }) => alias === this.tab) ? this.tab! : (tabs.find((tab) => tab.alias === this.tab) ?? tabs[0])?.alias ?? infoTab;
    const heads = tabs.map((tab) => ({ alias: tab.alias, caption: tab.caption, problems: this.showsAll ? tab.groups.flatMap((group) => group.properties).filter((one) => problems.some((fault) => fault.alias === one.alias)).length : 0 }));
    return html`
      <section class="b-workspace" aria-label=${session.mine.name} @focusout=${() => { if (session.isChanged) void session.save(true); }}>
        ${this.head(session, type)}
        ${this.notices(session)}
        ${tabStrip([...heads, ...extra], current, (alias) => this.choose(alias))}
        <div class="b-workspace__panel" id=${panelId} role="tabpanel" aria-labelledby=${`tab-${current}`} tabindex="-1">
          ${this.showsAll && !extra.some(({ alias }) => alias === current) ? summary(problems, (alias, spot) => void this.goTo(alias, spot), (alias) => this.nameOf(alias)) : nothing}
          ${current === infoTab
            ? html`<sc-info .document=${session.document} .acting=${this.acting} .session=${session}></sc-info>`
            : current === aidTab
            ? html`<sc-writing-aid .session=${session} .goTo=${(alias: string) => void this.goTo(alias)}></sc-writing-aid>`
            : html`${current === tabs[0]!.alias ? this.above(session, type) : nothing}${tabs.find((tab) => tab.alias === current)!.groups.map((group) => html`${group.caption ? html`<h2 class="b-group-heading">${group.caption}</h2>` : nothing}${group.properties.map((one) => this.field(session, one.alias, problems))}`)}`}
        </div>
        ${this.foot(session)}
      </section>`;
  }

  /** Tabs with the fields of the type. */
  protected tabsOf(type: ContentType): TabView[] {
    return tabsOf(type);
  }

  protected extraTabs(): TabHead[] {
    return [{ alias: aidTab, caption: "Schrijfhulp", problems: 0 }, { alias: infoTab, caption: "Info", problems: 0 }];
  }

  /** Before the fields of the first tab. */
  protected above(_session: DocumentSession, _type: ContentType): TemplateResult | typeof nothing {
    return nothing;
  }

  protected foot(session: DocumentSession): TemplateResult {
    return footer(this, session);
  }

  protected actions(document: ContentDocument): MenuItem[] {
    return actionsOf({ ...document, mayWrite: document.may.write, mayPublish: document.may.publish, mayPlace: document.may.delete }, this.acting);
  }

  // What went to the bin with something else comes back with it, and not by itself.
  private menu(document: ContentDocument): MenuItem[] {
    const { trashedWith } = document;
    return trashedWith === null ? this.actions(document) : this.actions(document).map((item) => ({ ...item, reason: `Herstel eerst “${trashedWith.name}”` }));
  }

  /** Where something in the bin is restored. */
  protected placeInBin(key: string): string {
    return addressOf.document(key);
  }

  protected address(tab: string): string {
    return addressOf.document(this.key, tab);
  }

  private head(session: DocumentSession, type: ContentType): TemplateResult {
    const { document } = session;
    const actions = (event: Event) => openMenu(event.currentTarget as HTMLElement, `Acties voor ${document.name}`, this.menu(document));
    return html`<header class="b-workspace__head">
      <span class="b-workspace__icon">${icon(type.icon)}</span>
      <div class="b-workspace__name"><label class="b-hidden" for="werkblad-naam">${this.words.name}</label>
        <input class="b-input b-input--name" id="werkblad-naam" maxlength="250" autocomplete="off" ?readonly=${!document.may.write} .value=${live(session.mine.name)} @input=${(event: Event) => session.change(nameAlias, (event.target as HTMLInputElement).value)}>
        <p class="b-workspace__facts"><span class="b-state b-state--${document.state}">${stateWords[document.state]}</span>${document.review.status === "none" ? nothing : html`<span class="b-state">${reviewWords[document.review.status]}</span>`}${document.publishAt ? html`<span class="b-state">Komt op ${day(document.publishAt)}</span>` : nothing}${document.unpublishAt ? html`<span class="b-state">Verdwijnt op ${day(document.unpublishAt)}</span>` : nothing}<span>${type.name}</span></p></div>
      <button class="b-icon-button" type="button" aria-haspopup="menu" aria-label=${this.words.actions} title="Acties" @click=${actions}>${icon("more")}</button>
    </header>`;
  }

  private notices(session: DocumentSession): TemplateResult {
    const { document } = session;
    return html`
      ${session.collision ? html`<div class="b-notice b-notice--problem" role="alert"><p>${document.draft.author && session.collision.theirs.draft.author ? session.collision.theirs.draft.authorName : "Iemand anders"} heeft ${this.words.itself} gewijzigd terwijl u schreef. Er is niets verloren.</p>${button("Vergelijken en kiezen", () => void this.resolveCollision(), { look: "primary" })}</div>` : nothing}
      ${session.saving === "failed" && !session.isSignedOut ? html`<div class="b-notice b-notice--problem" role="alert"><p>Opslaan lukt niet: ${session.failure} Wat u typte, blijft hier staan.</p>${button("Opnieuw proberen", () => void session.save(true))}</div>` : nothing}
      ${reviewNotice(this)}
      ${document.trashedWith ? html`<div class="b-notice"><p>${this.words.below} <a href=${this.placeInBin(document.trashedWith.key)}>Naar “${document.trashedWith.name}” in de prullenbak</a></p></div>`
        : document.state === "trashed" ? html`<div class="b-notice"><p>${this.words.trashed}</p>${this.actions(document).filter(({ reason }) => reason === undefined).map(({ label, run }) => button(label, () => run(), { look: "outline" }))}</div>` : !document.may.write ? html`<div class="b-notice"><p>${this.words.closed}</p></div>` : nothing}`;
  }

  private field(session: DocumentSession, alias: string, problems: FieldProblem[]): TemplateResult {
    const property = this.type!.properties.find((one) => one.alias === alias)!;
    const isShown = this.showsAll || this.touched.has(alias);
    return fieldView({
      id: `veld-${alias}`, property, value: session.value(alias), isReadOnly: !session.document.may.write || session.document.state === "trashed", schema: this.acting.schema, documentKey: session.document.key,
      page: (other) => session.value(other),
      change: (value) => { this.touched.add(alias); session.change(alias, value); },
    }, isShown ? problems.find((fault) => fault.alias === alias)?.text : undefined);
  }

  private nameOf(alias: string): string {
    return alias === nameAlias ? "Naam" : (this.type?.properties.find((one) => one.alias === alias)?.name ?? alias);
  }

  private choose(alias: string): void {
    this.tab = alias;
    this.tell("tab", this.address(alias));
  }

  private async open(): Promise<void> {
    const { key } = this;
    this.session?.end();
    this.session = this.failure = undefined;
    this.showsAll = false;
    this.reasons = undefined;
    this.touched.clear();
    try {
      const document = await (takeEarly(key) ?? readDocument(key));
      // With its texts: editors that unfold later push away what someone is about to press.
      if (this.hasText(document.type)) await loadEditor().catch(() => undefined);
      if (key !== this.key) return;
      const session = new DocumentSession(document, this.acting.schema);
      session.addEventListener("anders", () => this.follow(session));
      session.addEventListener("samengevoegd", () => toast({ text: "Iemand anders wijzigde intussen andere velden. Beide wijzigingen zijn samengevoegd." }));
      this.session = session;
      this.told = this.signOf(session);
      this.tell("geopend", document.name);
      if (session.isChanged) toast({ text: "Tekst die nog niet was opgeslagen, is teruggezet." });
    } catch (error) {
      if (key === this.key) this.failure = error instanceof Refusal && error.status === 404 ? this.words.gone : (error as Error).message;
      if (!(error instanceof Refusal)) problem(error);
    }
  }

  private hasText(type: string): boolean {
    return this.acting.schema.find(type)?.properties.some(({ editor }) => editor === "Umbraco.RichText") === true;
  }

  private follow(session: DocumentSession): void {
    this.requestUpdate();
    const { revision } = session.document;
    if (this.reasons !== undefined && this.reasonsOf !== revision) void this.askReasons(revision);
    const sign = this.signOf(session);
    if (sign === this.told) return;
    this.told = sign;
    this.isTelling = true;
    tellChanged(session.document);
    this.isTelling = false;
    this.tell("geopend", session.document.name);
  }

  // Changed from the tree or a list: go on from what it is now.
  private async refresh(): Promise<void> {
    const { session } = this;
    if (session !== undefined && !session.isChanged) await session.act((known) => readDocument(known.key), (document) => document).catch(() => undefined);
  }

  // What the tree shows of a document: it is only drawn anew when this changes.
  private signOf({ document: { name, state, publishAt, unpublishAt, review, parent } }: DocumentSession): string {
    return JSON.stringify([name, state, publishAt, unpublishAt, review.status, parent]);
  }

  /** Saves as a version, from a button or Ctrl+S. */
  save(): Promise<void> {
    return saveDraft(this);
  }
}
