import { html, nothing, type TemplateResult } from "lit";
import { makePreviewLink, previewAddress, readPreviewLinks, revokePreviewLink, type MadePreview, type PreviewLink } from "../api/preview";
import { button } from "../frame/button";
import { colleague } from "../frame/colleague";
import { moment } from "../frame/dutch";
import { problem, toast } from "../frame/toasts";
import { openDialog } from "./dialog";

const choices = [[1, "1 dag"], [7, "7 dagen"], [30, "30 dagen"]] as const;

/** The way to the preview, a link for someone without an account when it is asked for, and all such links that still work. */
export async function previewDialog(key: string): Promise<void> {
  let links = await readPreviewLinks(key);
  let days = 7;
  let made: MadePreview | undefined;
  await openDialog("Voorbeeld", "narrow", ({ redraw }) => {
    const change = async (work: () => Promise<unknown>) => {
      try {
        await work();
        links = await readPreviewLinks(key);
      } catch (error) {
        problem(error);
      }
      redraw();
    };
    const make = () => change(async () => { made = await makePreviewLink(key, days); });
    const revoke = (link: PreviewLink) => change(async () => {
      await revokePreviewLink(key, link.id);
      if (link.id === made?.id) made = undefined;
      toast({ text: "De link is ingetrokken. Wie hem heeft, ziet niets meer." });
    });
    return {
      body: html`
        <p><a class="b-action-link b-action-link--main" href=${previewAddress(key)} target="_blank" rel="noopener">Voorbeeld openen in een nieuw tabblad</a></p>
        <section class="b-links" aria-labelledby="voorbeeld-delen"><h3 class="b-links__title" id="voorbeeld-delen">Link om te delen</h3>
          <p class="b-field__description">Voor iemand zonder account. Iedereen met de link ziet dit concept, tot de link verloopt of u hem intrekt.</p>
          <label class="b-field__label" for="voorbeeld-dagen">Hoe lang werkt de link?</label>
          <div class="b-row"><select class="b-input b-select" id="voorbeeld-dagen" @change=${(event: Event) => { days = Number((event.target as HTMLSelectElement).value); }}>
            ${choices.map(([value, name]) => html`<option value=${value} ?selected=${value === days}>${name}</option>`)}</select>${button("Link maken", () => void make(), { look: "outline" })}</div>
          ${made === undefined ? nothing : madeLink(made)}
        </section>
        ${linkList(links, revoke)}`,
    };
  });
}

function madeLink({ linkForOthers, expires }: MadePreview): TemplateResult {
  const shared = new URL(linkForOthers, location.origin).href;
  return html`<label class="b-field__label" for="voorbeeld-link">Link voor iemand zonder account</label>
    <p class="b-field__description" id="voorbeeld-uitleg" role="status">Iedereen met deze link ziet dit concept, tot ${moment(expires)}.</p>
    <input class="b-input" id="voorbeeld-link" readonly aria-describedby="voorbeeld-uitleg" .value=${shared} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
    <div class="b-row">${button("Link kopiëren", () => void navigator.clipboard.writeText(shared).then(() => toast({ text: "De link is gekopieerd." })), { look: "outline" })}</div>`;
}

function linkList(links: PreviewLink[], revoke: (link: PreviewLink) => Promise<void>): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<section class="b-links" aria-labelledby="voorbeeldlinks-kop"><h3 class="b-links__title" id="voorbeeldlinks-kop">Voorbeeldlinks</h3>
    <p class="b-field__description">Deze links naar deze pagina werken nu. Een link die u intrekt, toont meteen niets meer.</p>
    <ul class="b-links__list">${links.map((link) => html`<li class="b-links__item"><span>Gemaakt door ${colleague(link.madeByName, link.madeBy)}, ${moment(link.madeAt)}<small>Werkt tot ${moment(link.expires)}</small></span>
      ${button("Intrekken", () => void revoke(link), { look: "outline", color: "danger" })}</li>`)}</ul></section>`;
}
