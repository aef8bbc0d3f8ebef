import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { downloadOf, fileOf, type MediaItem } from "../api/library";
import type { ContentDocument, ContentType } from "../api/types";
import { parseJson } from "../editors/stored";
import { button } from "../frame/button";
import { icon } from "../frame/icons";
import type { MenuItem } from "../frame/menu";
import { attempt } from "../tree/actions";
import { savingState } from "../workspace/footer";
import { publish } from "../workspace/publishing";
import type { DocumentSession } from "../workspace/session";
import type { TabHead } from "../workspace/tab-strip";
import { infoTab, type TabView } from "../workspace/tabs";
import type { WorkspaceWords } from "../workspace/words";
import { WorkspaceElement } from "../workspace/workspace";
import { moveTo, removeForGood, restore, takeOffSite, trash } from "./actions";
import { cropsOf, focalOf, withFocal } from "./focal";
import "./film";
import "./focal-editor";
import { kindOf, kindWords } from "./kinds";
import { mediaAddress } from "./places";
import { preview } from "./preview";
import { replace } from "./replace";
import { dimensions, size } from "./sizes";

const fileAlias = "umbracoFile";
const fileWords: WorkspaceWords = {
  itself: "dit bestand", name: "Naam van het bestand", actions: "Acties voor dit bestand", gone: "Dit bestand bestaat niet (meer).",
  below: "De map van dit bestand staat in de prullenbak, en het bestand daarmee ook. Herstel eerst de map: dan komt het bestand mee terug.",
  trashed: "Dit bestand staat in de prullenbak: op de site werkt het adres niet meer. Herstel het bestand om het te kunnen wijzigen.", closed: "U kunt dit bestand bekijken, maar niet wijzigen.",
};

/** One file of the library: what it is, its fields, and what can be done with it. */
@customElement("sc-file")
export class FileElement extends WorkspaceElement {
  @property({ attribute: false }) item!: MediaItem;
  protected override readonly words = fileWords;

  /** What the library fills in itself is shown beside the preview. */
  protected override tabsOf(type: ContentType): TabView[] {
    return [{ alias: "bestand", caption: kindWords[kindOf(this.item)], groups: [{ caption: undefined, properties: type.properties.filter(({ alias, editor }) => alias !== fileAlias && editor !== "Umbraco.Label") }] }];
  }

  protected override extraTabs(): TabHead[] {
    return [{ alias: infoTab, caption: "Info", problems: 0 }];
  }

  protected override placeInBin(): string {
    return mediaAddress.bin;
  }

  protected override address(tab: string): string {
    return mediaAddress.item(this.key, tab);
  }

  protected override above(session: DocumentSession): TemplateResult {
    const { item } = this;
    const stored = session.value(fileAlias);
    const source = (parseJson(stored) as { src?: string } | undefined)?.src ?? stored;
    const isOpen = session.document.may.write && session.document.state !== "trashed";
    const isPicture = kindOf(item) === "picture";
    const { state } = session.document;
    return html`<div class="b-preview">
      ${isPicture && item.extension !== "svg"
        ? html`<sc-focal .src=${fileOf({ key: item.key, revision: source })} .point=${focalOf(stored)} .crops=${cropsOf(this.acting.schema)} .isReadOnly=${!isOpen} .change=${(point: { left: number; top: number }) => session.change(fileAlias, withFocal(session.value(fileAlias), point))}></sc-focal>`
        : isPicture ? html`<img class="b-preview__drawing" src=${fileOf({ key: item.key, revision: source })} alt="">` : preview(item, source)}
      ${isPicture && session.value("altText").trim() === "" ? html`<p class="b-note">${icon("alert")} Zonder tekst voor wie het beeld niet ziet, kan deze afbeelding niet op de site. Vul de tekst hieronder in en kies daarna “Opslaan en publiceren”.</p>` : nothing}
      ${kindOf(item) === "film" && state !== "trashed" ? html`<sc-film .item=${item}></sc-film>` : nothing}
      <div class="b-row">
        ${isOpen ? button("Bestand vervangen…", () => void attempt(() => this.exchange(session)), { look: "outline", icon: "sync" }) : nothing}
        ${button("Downloaden", () => location.assign(downloadOf(item)), { look: "outline", icon: "download" })}
        ${item.url ? html`<a class="b-action-link" href=${item.url} target="_blank" rel="noopener">Bekijken op de site<span class="b-hidden"> (opent in een nieuw tabblad)</span></a>` : nothing}
      </div>
      <dl class="b-facts b-preview__facts">${fact("Soort", [kindWords[kindOf(item)], item.extension].filter(Boolean).join(", "))}${fact("Grootte", size(item.bytes))}${fact("Afmetingen", dimensions(item.width, item.height))}${fact("Map", ["Media", ...item.path].join(" › "))}${fact("Adres", item.url ?? "Niet op de site")}</dl>
    </div>`;
  }

  protected override foot(session: DocumentSession): TemplateResult {
    const { may, state } = session.document;
    return html`<footer class="b-footer">${savingState(session)}
      ${may.write && state !== "trashed" ? html`<div class="b-footer__buttons">
        ${button("Opslaan", () => void attempt(() => this.save()), { look: "secondary" })}
        ${may.publish ? button("Opslaan en publiceren", () => void attempt(() => publish(this)), { look: "primary", color: "positive" }) : nothing}</div>` : nothing}
    </footer>`;
  }

  protected override actions(document: ContentDocument): MenuItem[] {
    const { item, acting } = this;
    const noWrite = document.may.write ? undefined : "U mag dit bestand niet wijzigen";
    const noDelete = document.may.delete ? undefined : "U mag dit bestand niet verwijderen";
    if (document.state === "trashed") {
      return [
        { label: "Herstellen", icon: "undo", reason: noDelete, run: () => void attempt(() => restore([item])) },
        { label: "Definitief verwijderen…", icon: "delete", reason: noDelete, run: () => void attempt(() => removeForGood([item], acting.go)) },
      ];
    }
    return [
      { label: "Bestand vervangen…", icon: "sync", reason: noWrite, run: () => void attempt(() => this.exchange(this.session!)) },
      { label: "Verplaatsen…", icon: "icon-folder", reason: noDelete, run: () => void attempt(() => moveTo([item])) },
      { label: "Depubliceren…", icon: "unsee", reason: document.published === null ? "Staat niet op de site" : document.may.publish ? undefined : "U mag niet depubliceren", run: () => void attempt(() => takeOffSite(item)) },
      { label: "Verwijderen…", icon: "delete", reason: noDelete, run: () => void attempt(() => trash([item], acting.go)) },
    ];
  }

  // What was typed must not be overtaken by the file.
  private async exchange(session: DocumentSession): Promise<void> {
    if (session.isChanged && !(await session.save(true))) return;
    await replace(this.item);
  }
}

const fact = (name: string, value: string): TemplateResult | typeof nothing => (value === "" ? nothing : html`<div class="b-facts__row"><dt>${name}</dt><dd>${value}</dd></div>`);
