import { html, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { SectionElement } from "../frame/section";
import { showShortcuts, type Shortcut } from "../frame/shortcuts";
import { attempt } from "../tree/actions";
import { publish } from "../workspace/publishing";
import "./bin";
import "./folder";
import "./item";
import { mediaAddresses, type MediaPlace } from "./places";
import { mediaSide } from "./side";
import "./upload-panel";
import { uploads } from "./uploads";

const nowhere: string[] = [];

/** The media section: folders on the left, what is in them at the right, and above it what is on its way. */
@customElement("sc-media")
export class MediaAppElement extends SectionElement<MediaPlace> {
  /** From the top down to the folder that is open, or in which the open file stands. */
  @state() private trail: string[] = [];

  constructor() {
    super(mediaAddresses, {
      name: "Media", failed: "De media kunnen nu niet worden getoond", loading: "De media worden geladen…", open: "Mappen", close: "Mappen sluiten", first: ".b-side__link",
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("in-map", (event) => { this.trail = (event as CustomEvent<string[]>).detail; });
  }

  protected override get isBusy(): boolean {
    return super.isBusy || uploads.isBusy;
  }

  protected override side(): TemplateResult {
    return mediaSide(this.place, this.place.kind === "item" ? this.trail : nowhere, this.acting);
  }

  protected override screen(): TemplateResult {
    return html`<sc-uploads .queue=${uploads}></sc-uploads>${this.shown()}`;
  }

  private shown(): TemplateResult {
    const { place, acting } = this;
    switch (place.kind) {
      case "top": return html`<sc-folder .acting=${acting} .sought=${place.sought}></sc-folder>`;
      case "item": return html`<sc-media-item .acting=${acting} .key=${place.key} .tab=${place.tab} .sought=${place.sought}></sc-media-item>`;
      case "bin": return html`<sc-media-bin .acting=${acting}></sc-media-bin>`;
    }
  }

  protected override titleOf(place: MediaPlace): string {
    return place.kind === "top" ? "Media" : place.kind === "bin" ? "Prullenbak" : "";
  }

  protected override isSame(one: MediaPlace, other: MediaPlace): boolean {
    return one.kind === other.kind && (one.kind !== "item" || (other.kind === "item" && one.key === other.key));
  }

  protected override shortcuts(): Shortcut[] {
    const { workspace } = this;
    const may = workspace?.session?.document.may;
    return [
      { keys: "Ctrl+S", about: "Opslaan", run: () => { if (workspace && may?.write) void attempt(() => workspace.save()); } },
      { keys: "Ctrl+Shift+P", about: "Opslaan en publiceren", run: () => { if (workspace && may?.publish) void attempt(() => publish(workspace)); } },
      { keys: "Ctrl+Shift+F", about: "Zoeken in deze map", run: () => this.querySelector<HTMLElement>("#zoek-media")?.focus() },
      { keys: "Alt+Shift+T", about: "Naar de mappen", run: () => this.focusSide("[role=treeitem][tabindex='0'], .b-side__link") },
      { keys: "?", about: "Deze lijst", run: () => void showShortcuts(this.shortcuts()) },
      { keys: "Ctrl+V", about: "Een gekopieerde afbeelding in deze map zetten" },
      { keys: "Spatie", about: "Bij een bestand: kiezen of niet kiezen" },
      { keys: ".", about: "Bij een bestand of map: acties" },
      { keys: "Delete", about: "Bij een bestand: naar de prullenbak" },
    ];
  }
}
