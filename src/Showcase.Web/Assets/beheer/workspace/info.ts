import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readReferences } from "../api/reading";
import type { ContentDocument, Page, Reference } from "../api/types";
import { referenceList } from "../dialogs/used-by";
import { button, failed } from "../frame/button";
import { colleague } from "../frame/colleague";
import { moment, reviewOf, stateWords } from "../frame/dutch";
import { PageElement } from "../frame/element";
import { toast } from "../frame/toasts";
import type { Acting } from "../tree/actions";
import "./history";
import type { DocumentSession } from "./session";

/** The Info tab: where it is, what state it is in, who uses it, and all that it has been. */
@customElement("sc-info")
export class InfoElement extends PageElement {
  @property({ attribute: false }) document!: ContentDocument;
  @property({ attribute: false }) acting!: Acting;
  @property({ attribute: false }) session!: DocumentSession;
  @state() private references: Page<Reference> | undefined;
  @state() private failure = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.look();
  }

  private look(): void {
    this.failure = "";
    readReferences(this.document.key).then((found) => { this.references = found; }, (error: Error) => { this.failure = error.message; });
  }

  override render(): TemplateResult {
    const { document } = this;
    const type = this.acting.schema.find(document.type);
    return html`<div class="b-info">
      <section class="b-box"><h2>Algemeen</h2><dl class="b-facts">
        ${fact("Staat", stateWords[document.state])}
        ${document.published ? fact("Op de site", html`${moment(document.published.at)}${document.published.path ? html`<br><a href=${document.published.path} target="_blank" rel="noopener">${document.published.path}<span class="b-hidden"> (opent in een nieuw tabblad)</span></a>` : nothing}`) : nothing}
        ${fact("Laatst opgeslagen", html`${moment(document.draft.savedAt)}${document.draft.author ? html` door ${colleague(document.draft.authorName, document.draft.author)}` : nothing}`)}
        ${document.publishAt ? fact("Gepland", moment(document.publishAt)) : nothing}
        ${document.unpublishAt ? fact("Verdwijnt", moment(document.unpublishAt)) : nothing}
        ${fact("Soort", type?.name ?? document.type)}
        ${fact("Sleutel", html`<code>${document.key}</code> ${button("Kopiëren", () => void navigator.clipboard.writeText(document.key).then(() => toast({ text: "De sleutel is gekopieerd." })), { look: "outline" })}`)}
      </dl></section>
      ${document.review.status !== "none" || document.review.comments.length > 0 ? this.review() : nothing}
      <section class="b-box"><h2>Gebruikt door</h2>
        ${this.failure ? failed(this.failure, () => this.look()) : this.references === undefined ? html`<p class="b-waiting">…</p>` : this.references.total === 0 ? html`<p>Geen andere pagina verwijst hiernaar.</p>` : referenceList(this.references.items)}
      </section>
      <section class="b-box b-box--wide"><h2>Documentgeschiedenis</h2><sc-history .key=${document.key} .revision=${document.revision} .session=${this.session}></sc-history></section>
    </div>`;
  }

  private review(): TemplateResult {
    const { review } = this.document;
    return html`<section class="b-box"><h2>Beoordeling</h2>
      <p>${reviewOf(review)}</p>
      <ol class="b-comments">${review.comments.map((comment) => html`<li><strong>${colleague(comment.whoName, comment.who)}</strong>, ${moment(comment.at)}: ${words[comment.action] ?? comment.action}${comment.text ? html`<p>${comment.text}</p>` : nothing}</li>`)}</ol>
    </section>`;
  }
}

const words: Record<string, string> = { submit: "ingediend", submitted: "ingediend", return: "teruggestuurd", returned: "teruggestuurd", approve: "goedgekeurd", approved: "goedgekeurd", refused: "niet gepubliceerd op het geplande moment" };
const fact = (name: string, value: unknown): TemplateResult => html`<div class="b-facts__row"><dt>${name}</dt><dd>${value}</dd></div>`;
