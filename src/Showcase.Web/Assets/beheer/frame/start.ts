import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readList, search } from "../api/reading";
import type { Me } from "../api/types";
import { create } from "../dialogs/create";
import { listNames } from "../lists/names";
import type { Acting } from "../tree/actions";
import { attempt } from "../tree/actions";
import { button, failed } from "./button";
import { count } from "./dutch";
import { PageElement } from "./element";
import { icon } from "./icons";
import { addressOf } from "./router";
import { toast } from "./toasts";

/** What most people come to do. */
const jobs = [{ type: "successStory", label: "Verhaal schrijven" }, { type: "video", label: "Video toevoegen" }, { type: "tenderParagraph", label: "Paragraaf schrijven" }];

/** The first screen: what there is to do. */
@customElement("sc-start")
export class StartElement extends PageElement {
  @property({ attribute: false }) acting!: Acting;
  @property({ attribute: false }) me!: Me;
  @state() private totals = new Map<string, number>();
  @state() private failure = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.load();
  }

  override render(): TemplateResult {
    const { schema } = this.acting;
    // Who gave no name has a mail address for one, which is no way to greet someone.
    const name = this.me.name.includes("@") ? "" : `, ${this.me.name}`;
    return html`<section class="b-screen" aria-labelledby="start-kop">
      <h2 class="b-screen__title" id="start-kop" tabindex="-1">Welkom${name}</h2>
      <p>Zoek of kies een pagina, of ga verder met wat er ligt.</p>
      ${this.failure ? failed(this.failure, () => this.load()) : nothing}
      <ul class="b-cards">${[...listNames].map(([list, { name, icon: image, about }]) => html`<li><a class="b-card" href=${addressOf.list(list)}>${icon(image)}<span class="b-card__number">${this.totals.has(list) ? count(this.totals.get(list)!) : "…"}</span><strong>${name}</strong><span>${about}</span></a></li>`)}</ul>
      ${this.me.can.write ? html`<h3 class="b-start__title">Iets nieuws maken</h3><div class="b-row">${jobs.filter(({ type }) => schema.find(type) !== undefined).map(({ type, label }) => button(label, () => void attempt(() => this.make(type)), { look: "outline", icon: "add" }))}</div>` : nothing}
    </section>`;
  }

  /** Below the first page that may hold it, which is the overview of its kind. */
  private async make(type: string): Promise<void> {
    const { schema } = this.acting;
    for (const holder of schema.types.filter(({ allowedChildren }) => allowedChildren.includes(type))) {
      const { items: [page] } = await search({ type: holder.alias, take: 1 });
      if (page !== undefined) return create(page.key, holder.alias, page.name, this.acting, type);
    }
    toast({ text: "Er is nog geen pagina waar dit onder kan staan. Maak die eerst bij Pagina’s.", isProblem: true });
  }

  private load(): void {
    this.failure = "";
    for (const list of listNames.keys()) void readList(list).then(({ total }) => { this.totals = new Map([...this.totals, [list, total]]); }, (error: Error) => { this.failure = error.message; });
  }
}
