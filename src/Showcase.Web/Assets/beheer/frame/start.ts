import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { readList } from "../api/reading";
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
    return html`<section class="b-screen" aria-labelledby="start-kop">
      <h2 class="b-screen__title" id="start-kop" tabindex="-1">Welkom, ${this.me.name}</h2>
      <p>Kies links een pagina, of ga verder met wat er ligt.</p>
      ${this.failure ? failed(this.failure, () => this.load()) : nothing}
      <ul class="b-cards">${[...listNames].map(([list, { name, icon: image, about }]) => html`<li><a class="b-card" href=${addressOf.list(list)}>${icon(image)}<span class="b-card__number">${this.totals.has(list) ? count(this.totals.get(list)!) : "…"}</span><strong>${name}</strong><span>${about}</span></a></li>`)}</ul>
      ${this.me.can.write && this.acting.schema.allowedBelow(null).length > 0 ? button("Nieuwe pagina bovenaan", () => void attempt(() => create(null, null, "de site", this.acting)), { look: "outline", icon: "add" }) : nothing}
    </section>`;
  }

  private load(): void {
    this.failure = "";
    for (const list of listNames.keys()) void readList(list).then(({ total }) => { this.totals = new Map([...this.totals, [list, total]]); }, (error: Error) => { this.failure = error.message; });
  }
}
