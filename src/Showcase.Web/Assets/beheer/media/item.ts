import { html, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readMediaItem, type MediaItem } from "../api/library";
import { Refusal } from "../api/refusal";
import { button } from "../frame/button";
import { listen } from "../frame/changes";
import { PageElement } from "../frame/element";
import type { Acting } from "../tree/actions";
import { breadcrumb } from "./breadcrumb";
import "./file";
import "./folder";
import { everything, mediaAddress, type Sought } from "./places";

/** What is behind an address: a folder or a file. */
@customElement("sc-media-item")
export class MediaItemElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property() key = "";
  @property() tab: string | null = null;
  @property({ attribute: false }) sought: Sought = everything;
  @state() private item: MediaItem | undefined;
  @state() private failure = "";
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = listen(({ keys = [] }) => { if (keys.includes(this.key)) void this.load(); });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("key")) return;
    this.item = undefined;
    void this.load();
  }

  override render(): TemplateResult {
    const { item } = this;
    if (this.failure) return html`<div class="b-screen"><h2 class="b-screen__title" tabindex="-1">Dit kan niet worden geopend</h2><p role="alert">${this.failure}</p><div class="b-row">${button("Opnieuw proberen", () => void this.load())}<a class="b-action-link" href=${mediaAddress.folder(null)}>Naar alle media</a></div></div>`;
    if (item === undefined) return html`<p class="b-screen b-waiting" role="status">Openen…</p>`;
    if (item.isFolder) return html`<sc-folder .acting=${this.acting} .folder=${item} .sought=${this.sought}></sc-folder>`;
    return html`<div class="b-file-crumbs">${breadcrumb(item, () => ({}))}</div><sc-file .acting=${this.acting} .key=${item.key} .item=${item} .tab=${this.tab}></sc-file>`;
  }

  private async load(): Promise<void> {
    const { key } = this;
    try {
      const item = await readMediaItem(key);
      if (key !== this.key) return;
      this.failure = "";
      this.item = item;
      this.tell("in-map", item.isFolder ? [...item.above, item.key] : item.above);
      if (item.isFolder) this.tell("getoond", item.name);
    } catch (error) {
      if (key === this.key) this.failure = error instanceof Refusal && error.status === 404 ? "Dit bestand of deze map bestaat niet (meer)." : (error as Error).message;
    }
  }
}
