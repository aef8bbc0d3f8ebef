import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { readMe } from "../api/reading";
import { readSchema, type Schema } from "../api/schema";
import type { Me } from "../api/types";
import { confirm } from "../dialogs/questions";
import "../lists/calendar";
import "../lists/list";
import { listNames } from "../lists/names";
import "../tree/side";
import type { Acting } from "../tree/actions";
import { attempt } from "../tree/actions";
import { preview, publish } from "../workspace/publishing";
import "../workspace/workspace";
import type { WorkspaceElement } from "../workspace/workspace";
import { button, iconButton } from "./button";
import { PageElement } from "./element";
import { provideIcons } from "./icons";
import { Router, placeOf, type Place } from "./router";
import { listenForShortcuts, showShortcuts, type Shortcut } from "./shortcuts";
import "./start";

/** The content section: tree on the left, the page someone works on at the right. */
@customElement("sc-inhoud")
export class AppElement extends PageElement {
  @state() private place: Place = placeOf(new URL(location.href));
  @state() private schema: Schema | undefined;
  @state() private me: Me | undefined;
  @state() private failure = "";
  @state() private isDrawerOpen = false;
  @state() private isSignedOut = false;
  private readonly router = new Router((place) => this.arrive(place), (place) => this.mayLeave(place));

  private get acting(): Acting {
    return { schema: this.schema!, go: (address) => void this.router.go(address) };
  }

  private get workspace(): WorkspaceElement | null {
    return this.querySelector<WorkspaceElement>("sc-workspace");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    provideIcons(this);
    void this.begin();
    listenForShortcuts(() => this.shortcuts());
    window.addEventListener("afgemeld", () => { this.isSignedOut = true; });
    window.addEventListener("beforeunload", (event) => { if (this.workspace?.session?.isChanged) event.preventDefault(); });
    for (const name of ["visibilitychange", "pagehide"]) document.addEventListener(name, () => this.keep(), { capture: true });
    this.addEventListener("tab", (event) => this.router.replace((event as CustomEvent<string>).detail));
    this.addEventListener("geopend", (event) => this.entitle((event as CustomEvent<string>).detail));
  }

  override render(): TemplateResult {
    if (this.failure) return html`<div class="b-screen"><h2 class="b-screen__title">De inhoud kan nu niet worden getoond</h2><p role="alert">${this.failure}</p>${button("Opnieuw proberen", () => void this.begin())}</div>`;
    if (this.schema === undefined || this.me === undefined) return html`<p class="b-screen b-waiting" role="status">De inhoud wordt geladen…</p>`;
    return html`
      ${this.isSignedOut ? html`<div class="b-notice b-notice--problem" role="alert"><p>U bent niet meer aangemeld. Wat u typte, blijft hier staan. <a href="/beheer/aanmelden" target="_blank">Meld u aan in een nieuw tabblad</a> en ga daarna hier verder.</p>${button("Verdergaan", () => { this.isSignedOut = false; void this.workspace?.session?.save(true); })}</div>` : nothing}
      <div class="b-frame ${this.isDrawerOpen ? "b-frame--open" : ""}">
        <div class="b-frame__bar"><button class="b-frame__opener" type="button" aria-expanded=${String(this.isDrawerOpen)} aria-controls="zijkant" @click=${() => this.toggleDrawer()}>${this.isDrawerOpen ? "Pagina’s sluiten" : "Pagina’s en zoeken"}</button>${iconButton("Sneltoetsen", "help", () => void showShortcuts(this.shortcuts()))}</div>
        <sc-side class="b-side" id="zijkant" .acting=${this.acting} .place=${this.place} @keydown=${(event: KeyboardEvent) => { if (event.key === "Escape" && this.isDrawerOpen) this.toggleDrawer(); }}></sc-side>
        <div class="b-frame__main">${this.screen()}</div>
      </div>`;
  }

  private screen(): TemplateResult {
    const { place, acting } = this;
    switch (place.kind) {
      case "document": return html`<sc-workspace .acting=${acting} .key=${place.key} .tab=${place.tab}></sc-workspace>`;
      case "list": return html`<sc-list .acting=${acting} .list=${place.list}></sc-list>`;
      case "bin": return html`<sc-list .acting=${acting} .list=${"bin"}></sc-list>`;
      case "calendar": return html`<sc-calendar .month=${place.month}></sc-calendar>`;
      case "start": return html`<sc-start .acting=${acting} .me=${this.me!}></sc-start>`;
    }
  }

  private async begin(): Promise<void> {
    this.failure = "";
    try {
      [this.schema, this.me] = await Promise.all([readSchema(), readMe()]);
      this.entitle(titleOf(this.place));
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }

  private arrive(place: Place): void {
    const isElsewhere = place.kind !== this.place.kind || (place.kind === "document" && this.place.kind === "document" && place.key !== this.place.key);
    this.place = place;
    this.isDrawerOpen = false;
    this.entitle(titleOf(place));
    if (isElsewhere) void this.updateComplete.then(() => this.querySelector<HTMLElement>(".b-screen__title[tabindex]")?.focus({ preventScroll: true }));
  }

  // The one heading of the page says what is on the screen.
  private entitle(title: string): void {
    if (title === "") return;
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = title;
    document.title = document.title.replace(/^.*?(?= \| )/, () => title);
  }

  private async mayLeave(to: Place): Promise<boolean> {
    const session = this.workspace?.session;
    if (session === undefined || !session.isChanged || (to.kind === "document" && to.key === session.document.key)) return true;
    if (await session.save(true)) return true;
    return confirm({ title: "Nog niet opgeslagen", text: "Wat u typte, is nog niet opgeslagen. Het blijft in dit tabblad bewaard als u later terugkomt.", action: "Toch weggaan" });
  }

  private keep(): void {
    const session = this.workspace?.session;
    if (document.visibilityState === "hidden" && session?.isChanged) void session.save(true, true);
  }

  private toggleDrawer(): void {
    this.isDrawerOpen = !this.isDrawerOpen;
    const target = this.isDrawerOpen ? "#zoek-inhoud" : ".b-frame__opener";
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(target)?.focus());
  }

  private shortcuts(): Shortcut[] {
    const { workspace } = this;
    const isWritable = workspace?.session?.document.may.write === true;
    return [
      { keys: "Ctrl+S", about: "Opslaan", run: () => { if (workspace && isWritable) void attempt(() => workspace.save()); } },
      { keys: "Ctrl+Shift+P", about: "Opslaan en publiceren", run: () => { if (workspace && workspace.session?.document.may.publish) void attempt(() => publish(workspace)); } },
      { keys: "Ctrl+Alt+P", about: "Opslaan en voorbeeld bekijken", run: () => { if (workspace && isWritable) void attempt(() => preview(workspace)); } },
      { keys: "Ctrl+Shift+F", about: "Zoeken in de inhoud", run: () => this.focusSide("#zoek-inhoud") },
      { keys: "Alt+Shift+T", about: "Naar de pagina’s", run: () => this.focusSide("[role=treeitem][tabindex='0']") },
      { keys: "?", about: "Deze lijst", run: () => void showShortcuts(this.shortcuts()) },
      { keys: "Alt+ArrowUp", about: "In de boom: pagina omhoog" },
      { keys: "Alt+ArrowDown", about: "In de boom: pagina omlaag" },
      { keys: ".", about: "In de boom: acties voor de pagina" },
    ];
  }

  private focusSide(selector: string): void {
    this.isDrawerOpen = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }
}

function titleOf(place: Place): string {
  switch (place.kind) {
    case "start": return "Inhoud";
    case "bin": return "Prullenbak";
    case "calendar": return "Kalender";
    case "list": return listNames.get(place.list)?.name ?? "Inhoud";
    case "document": return "";
  }
}
