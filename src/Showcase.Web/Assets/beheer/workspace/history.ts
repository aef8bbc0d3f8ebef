import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readVersions } from "../api/reading";
import type { Page, Version } from "../api/types";
import { restoreVersion } from "../api/writing";
import { diffDialog } from "../dialogs/diff";
import { confirm } from "../dialogs/questions";
import { button, failed } from "../frame/button";
import { colleague } from "../frame/colleague";
import { moment } from "../frame/dutch";
import { PageElement } from "../frame/element";
import { toast } from "../frame/toasts";
import { attempt } from "../tree/actions";
import type { DocumentSession } from "./session";

/** Versions with who, when and why; any two can be compared, and any former one comes back as a draft. */
@customElement("sc-history")
export class HistoryElement extends PageElement {
  @property() key = "";
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) session!: DocumentSession;
  @state() private versions: Page<Version> | undefined;
  @state() private failure = "";
  @state() private from: number | undefined;
  @state() private to: number | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("key") || changed.has("revision")) void this.load(0);
  }

  override render(): TemplateResult {
    if (this.failure) return failed(this.failure, () => void this.load(0));
    if (this.versions === undefined) return html`<p class="b-waiting">Laden…</p>`;
    const { items, total } = this.versions;
    const draft = items.find((version) => version.isDraft);
    const published = items.find((version) => version.isPublished);
    return html`
      <div class="b-row">
        ${draft && published && draft.version !== published.version ? button("Concept vergelijken met de site", () => void diffDialog(this.key, published.version, draft.version), { look: "outline" }) : nothing}
        ${this.from !== undefined && this.to !== undefined && this.from !== this.to ? button("Gekozen versies vergelijken", () => void diffDialog(this.key, Math.min(this.from!, this.to!), Math.max(this.from!, this.to!)), { look: "outline" }) : nothing}
      </div>
      <ol class="b-history" aria-label="Vorige versies">${items.map((version) => this.row(version, draft))}</ol>
      ${items.length < total ? button("Oudere versies", () => void this.load(items.length)) : nothing}`;
  }

  private row(version: Version, draft: Version | undefined): TemplateResult {
    const name = `versie ${version.number}`;
    const choose = (side: "from" | "to", label: string) => html`<label class="b-history__pick"><input type="radio" name=${`versie-${side}`} .checked=${this[side] === version.version} @change=${() => { this[side] = version.version; }}><span aria-hidden="true">${label}</span><span class="b-hidden">${`${label} ${name}`}</span></label>`;
    const isWritable = this.session.document.may.write && this.session.document.state !== "trashed";
    return html`<li class="b-history__item">
      ${this.versions!.total < 2 ? nothing : html`<span class="b-history__picks">${choose("from", "van")}${choose("to", "naar")}</span>`}
      <span class="b-history__words"><strong>Versie ${version.number}</strong>${version.isPublished ? html` <span class="b-state b-state--published">Op de site</span>` : nothing}${version.isDraft ? html` <span class="b-state">Concept</span>` : nothing}
        <span>${moment(version.savedAt)}${version.author ? html`, ${colleague(version.authorName, version.author)}` : nothing}</span>${version.note ? html`<em>${version.note}</em>` : nothing}</span>
      ${version.isDraft || !isWritable ? nothing : html`<span class="b-row">
        ${draft ? html`<button class="b-link" type="button" @click=${() => void diffDialog(this.key, version.version, draft.version)}>Vergelijken<span class="b-hidden"> van ${name} met het concept</span></button>` : nothing}
        <button class="b-link" type="button" @click=${() => void attempt(() => this.restore(version))}>Terugzetten<span class="b-hidden"> naar ${name}</span></button></span>`}
    </li>`;
  }

  private async restore(version: Version): Promise<void> {
    const text = `De inhoud van versie ${version.number} (${moment(version.savedAt)}) wordt het nieuwe concept. Wat er nu staat, blijft als versie bewaard; de site verandert pas als u publiceert.`;
    if (!(await confirm({ title: `Terugzetten naar versie ${version.number}`, text, action: "Terugzetten" }))) return;
    if (await this.session.act((known) => restoreVersion(known, version.version), (document) => document)) toast({ text: `Versie ${version.number} is teruggezet als concept.` });
  }

  private async load(skip: number): Promise<void> {
    try {
      const page = await readVersions(this.key, skip);
      this.failure = "";
      this.versions = { total: page.total, items: skip === 0 ? page.items : [...(this.versions?.items ?? []), ...page.items] };
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }
}
