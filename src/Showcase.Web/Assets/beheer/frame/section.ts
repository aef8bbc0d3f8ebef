import { html, nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { renewToken } from "../api/http";
import { readMe } from "../api/reading";
import { Refusal } from "../api/refusal";
import { readSchema, type Schema } from "../api/schema";
import type { Me } from "../api/types";
import { confirm } from "../dialogs/questions";
import type { Acting } from "../tree/actions";
import type { WorkspaceElement } from "../workspace/workspace";
import { button } from "./button";
import { PageElement } from "./element";
import { icon, provideIcons } from "./icons";
import { Router, type Addresses } from "./router";
import { listenForShortcuts, showShortcuts, type Shortcut } from "./shortcuts";
import { toast, toastPlace } from "./toasts";

/** Words that differ from one section to the other. */
export interface SectionWords {
  /** Heading of the page around screens that have one of their own. */
  name: string;
  failed: string;
  loading: string;
  /** On the button that opens the side on a small screen, and the one that closes it. */
  open: string;
  close: string;
  /** Where the focus goes when the side opens. */
  first: string;
}

/** A section of the back office that a script draws: a side to find the way, and the screen someone works on. */
export abstract class SectionElement<P extends { kind: string }> extends PageElement {
  @state() protected place: P;
  @state() protected schema: Schema | undefined;
  @state() protected me: Me | undefined;
  @state() private failure = "";
  @state() protected isDrawerOpen = false;
  @state() private isSignedOut = false;
  private readonly router: Router<P>;

  constructor(addresses: Addresses<P>, private readonly words: SectionWords) {
    super();
    this.place = addresses.placeOf(new URL(location.href));
    this.router = new Router(addresses, (place) => this.arrive(place), (place) => this.mayLeave(place));
  }

  protected abstract side(): TemplateResult;
  protected abstract screen(): TemplateResult;
  protected abstract shortcuts(): Shortcut[];

  /** Heading of a place; empty when it says so itself. */
  protected abstract titleOf(place: P): string;

  /** Asks ahead for what this place will need, when someone comes in here. */
  protected prepare(_place: P): void {}

  /** True for the same thing, on another tab or with another filter. */
  protected abstract isSame(one: P, other: P): boolean;

  /** True while leaving the page would lose something. */
  protected get isBusy(): boolean {
    return this.workspace?.session?.isChanged === true;
  }

  protected get acting(): Acting {
    return { schema: this.schema!, go: (address) => void this.router.go(address) };
  }

  protected get workspace(): WorkspaceElement | null {
    return this.querySelector<WorkspaceElement>("sc-workspace, sc-file");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    provideIcons(this);
    void this.begin();
    listenForShortcuts(() => this.shortcuts());
    window.addEventListener("afgemeld", () => { this.isSignedOut = true; });
    window.addEventListener("focus", () => { if (this.isSignedOut) void this.goOn(); });
    window.addEventListener("beforeunload", (event) => { if (this.isBusy) event.preventDefault(); });
    for (const name of ["visibilitychange", "pagehide"]) document.addEventListener(name, () => this.keep(), { capture: true });
    this.addEventListener("tab", (event) => this.router.replace((event as CustomEvent<string>).detail));
    this.addEventListener("geopend", (event) => this.entitle((event as CustomEvent<string>).detail, (event as CustomEvent<string>).detail));
    this.addEventListener("getoond", (event) => this.entitle((event as CustomEvent<string>).detail));
  }

  override render(): TemplateResult {
    const { words } = this;
    if (this.failure) return html`<div class="b-screen"><h2 class="b-screen__title">${words.failed}</h2><p role="alert">${this.failure}</p>${button("Opnieuw proberen", () => void this.begin())}</div>`;
    if (this.schema === undefined || this.me === undefined) return html`<p class="b-screen b-waiting" role="status">${words.loading}</p>`;
    return html`
      ${this.isSignedOut ? html`<div class="b-notice b-notice--problem" role="alert"><p>U bent niet meer aangemeld. Wat u typte, blijft hier staan. <a href="/beheer/aanmelden" target="_blank">Meld u aan<span class="b-hidden"> (opent in een nieuw tabblad)</span></a> en kom terug naar dit tabblad.</p>${button("Verdergaan", () => void this.goOn(true), { look: "outline" })}</div>` : nothing}
      <div class="b-frame ${this.isDrawerOpen ? "b-frame--open" : ""}">
        <div class="b-frame__bar"><button class="b-frame__opener" type="button" aria-expanded=${String(this.isDrawerOpen)} aria-controls="zijkant" @click=${() => this.toggleDrawer()}>${this.isDrawerOpen ? words.close : words.open}</button></div>
        <div class="b-side" id="zijkant" @keydown=${(event: KeyboardEvent) => { if (event.key === "Escape" && this.isDrawerOpen) this.toggleDrawer(); }}>${this.side()}
          <ul class="b-side__lists b-side__help"><li><button class="b-side__link" type="button" @click=${() => void showShortcuts(this.shortcuts())}>${icon("help")}<span>Sneltoetsen</span></button></li></ul></div>
        <div class="b-frame__main">${this.screen()}</div>
      </div>`;
  }

  protected focusSide(selector: string): void {
    this.isDrawerOpen = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  protected override firstUpdated(): void {
    toastPlace();
  }

  private async begin(): Promise<void> {
    this.failure = "";
    this.prepare(this.place);
    try {
      [this.schema, this.me] = await Promise.all([readSchema(), readMe()]);
      this.entitle(this.titleOf(this.place));
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }

  /** After signing in again in another tab: takes up what waited. */
  private async goOn(isAsked = false): Promise<void> {
    try {
      const { name } = await readMe();
      await renewToken();
      if (name !== this.me?.name) return toast({ text: `In deze browser is nu ${name} aangemeld. Laad de pagina opnieuw om als ${name} verder te werken.`, isProblem: true });
      this.isSignedOut = false;
      if (this.failure) return void this.begin();
      window.dispatchEvent(new CustomEvent("aangemeld"));
      if (this.workspace?.session?.isChanged) await this.workspace.session.save(true);
    } catch (error) {
      if (isAsked) toast({ text: error instanceof Refusal && error.status === 401 ? "U bent nog niet aangemeld." : (error as Error).message, isProblem: true });
    }
  }

  private arrive(place: P): void {
    const isElsewhere = !this.isSame(place, this.place);
    this.place = place;
    this.isDrawerOpen = false;
    this.entitle(this.titleOf(place));
    if (isElsewhere) void this.updateComplete.then(() => this.querySelector<HTMLElement>(".b-screen__title[tabindex]")?.focus({ preventScroll: true }));
  }

  // The heading of the page is that of the section, above the one of the screen; a document has no other and is named by it.
  private entitle(title: string, above = this.words.name): void {
    if (title === "") return;
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = above;
    document.title = document.title.replace(/^.*?(?= \| )/, () => title);
  }

  private async mayLeave(to: P): Promise<boolean> {
    const session = this.workspace?.session;
    if (session === undefined || !session.isChanged || this.isSame(to, this.place)) return true;
    if (await session.save(true)) return true;
    return confirm({ title: "Nog niet opgeslagen", text: "Wat u typte, is nog niet opgeslagen. Het blijft in dit tabblad bewaard als u later terugkomt.", action: "Toch weggaan" });
  }

  private keep(): void {
    const session = this.workspace?.session;
    if (document.visibilityState === "hidden" && session?.isChanged) void session.save(true, true);
  }

  private toggleDrawer(): void {
    this.isDrawerOpen = !this.isDrawerOpen;
    const target = this.isDrawerOpen ? this.words.first : ".b-frame__opener";
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(target)?.focus());
  }
}
