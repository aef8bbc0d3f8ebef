import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { askEarly } from "../api/early";
import "../lists/calendar";
import "../lists/list";
import { listNames } from "../lists/names";
import { loadEditor } from "../richtext/rich-text";
import "../tree/side";
import { attempt } from "../tree/actions";
import { preview, publish } from "../workspace/publishing";
import "../workspace/workspace";
import { placeOf, root, type Place } from "./router";
import { SectionElement } from "./section";
import { showShortcuts, type Shortcut } from "./shortcuts";
import "./start";

/** The content section: tree on the left, the page someone works on at the right. */
@customElement("sc-inhoud")
export class AppElement extends SectionElement<Place> {
  constructor() {
    super({ root, placeOf }, {
      name: "Inhoud", failed: "De inhoud kan nu niet worden getoond", loading: "De inhoud wordt geladen…", open: "Pagina’s en zoeken", close: "Pagina’s sluiten", first: "#zoek-inhoud",
    });
  }

  protected override prepare(place: Place): void {
    if (place.kind !== "document") return;
    askEarly(place.key);
    void loadEditor().catch(() => undefined);
  }

  protected override side(): TemplateResult {
    return html`<sc-side .acting=${this.acting} .place=${this.place} .me=${this.me!}></sc-side>`;
  }

  protected override screen(): TemplateResult {
    const { place, acting } = this;
    switch (place.kind) {
      case "document": return html`<sc-workspace .acting=${acting} .key=${place.key} .tab=${place.tab}></sc-workspace>`;
      case "list": return html`<sc-list .acting=${acting} .list=${place.list}></sc-list>`;
      case "bin": return html`<sc-list .acting=${acting} .list=${"bin"}></sc-list>`;
      case "calendar": return html`<sc-calendar .month=${place.month}></sc-calendar>`;
      case "start": return html`<sc-start .acting=${acting} .me=${this.me!}></sc-start>`;
    }
  }

  protected override titleOf(place: Place): string {
    switch (place.kind) {
      case "start": return "Inhoud";
      case "bin": return "Prullenbak";
      case "calendar": return "Kalender";
      case "list": return listNames.get(place.list)?.name ?? "Inhoud";
      case "document": return "";
    }
  }

  protected override isSame(one: Place, other: Place): boolean {
    return one.kind === other.kind && (one.kind !== "document" || (other.kind === "document" && one.key === other.key));
  }

  protected override shortcuts(): Shortcut[] {
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
}
