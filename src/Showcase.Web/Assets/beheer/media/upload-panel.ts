import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { button } from "../frame/button";
import { PageElement } from "../frame/element";
import { nothingTold, summary, toldOf, wordsFor } from "./progress-words";
import { portrayalHelp, portrayalOfAll } from "./portrayal";
import type { UploadQueue } from "./queue";
import { percent, size } from "./sizes";
import { altTextHelpId, asksPeople, asksText, uploadRow } from "./upload-row";
import { altTextHelp } from "./words";

/** All that is on its way, with how far the whole is. Stays while someone goes through the section. */
@customElement("sc-uploads")
export class UploadPanelElement extends PageElement {
  @property({ attribute: false }) queue!: UploadQueue;
  @state() private words = "";
  private told = nothingTold;
  private readonly follow = () => this.hear();
  private readonly again = () => this.queue.retryAll();

  override connectedCallback(): void {
    super.connectedCallback();
    this.queue.addEventListener("anders", this.follow);
    for (const name of ["online", "aangemeld"]) window.addEventListener(name, this.again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.queue.removeEventListener("anders", this.follow);
    for (const name of ["online", "aangemeld"]) window.removeEventListener(name, this.again);
  }

  override render(): TemplateResult {
    const { queue } = this;
    const passing = queue.uploads.filter(({ state, isPassing }) => state === "failed" && isPassing).length;
    return html`<p class="b-hidden" role="status">${this.words}</p>
      ${queue.uploads.length === 0 ? nothing : html`<section class="b-uploads" aria-labelledby="uploads-kop">
        <div class="b-uploads__head"><h2 class="b-uploads__title" id="uploads-kop">Uploaden</h2>
          ${queue.isBusy ? html`<span>${size(queue.sent)} van ${size(queue.total)}</span><progress class="b-progress" max="100" value=${percent(queue.sent, queue.total)} aria-label="Voortgang van alle bestanden"></progress>` : html`<span class="b-uploads__sum">${summary(queue)}</span>`}
          ${queue.isBusy ? button("Alles stoppen", () => queue.stopAll(), { look: "outline" }) : nothing}
          ${passing > 1 ? button("Mislukte opnieuw proberen", () => queue.retryAll(), { look: "outline" }) : nothing}
          ${queue.isBusy ? nothing : button("Lijst sluiten", () => queue.clear(), { look: "outline" })}</div>
        ${queue.uploads.some(asksPeople) ? html`<p class="b-uploads__help">${queue.uploads.some(asksText) ? html`<span id=${altTextHelpId}>${altTextHelp}</span> ` : nothing}${portrayalHelp}</p>${portrayalOfAll(queue.uploads.filter(asksPeople), (upload, portrayal) => void queue.describe(upload, { portrayal }))}` : nothing}
        <ul class="b-uploads__list">${repeat(queue.uploads, (upload) => upload.key, (upload) => uploadRow(upload, queue))}</ul>
      </section>`}`;
  }

  private hear(): void {
    const now = toldOf(this.queue);
    const words = wordsFor(this.told, now, this.queue);
    this.told = now;
    if (words !== "") this.words = words;
    this.requestUpdate();
  }
}
