import { html, nothing, type TemplateResult } from "lit";
import { readPreviewLinks, revokePreviewLink, type MadePreview, type PreviewLink } from "../api/preview";
import { button } from "../frame/button";
import { moment } from "../frame/dutch";
import { problem, toast } from "../frame/toasts";
import { openDialog } from "./dialog";

/** Shows where the preview is, the link for someone without an account, and all such links that still work. */
export async function previewDialog(key: string, { id, url, linkForOthers, expires }: MadePreview): Promise<void> {
  const shared = new URL(linkForOthers, location.origin).href;
  let links = await readPreviewLinks(key);
  await openDialog("Voorbeeld", "narrow", ({ close, redraw }) => {
    const revoke = async (link: PreviewLink) => {
      try {
        await revokePreviewLink(key, link.id);
        links = await readPreviewLinks(key);
        toast({ text: "De link is ingetrokken. Wie hem heeft, ziet niets meer." });
        // What this dialog offers is gone too.
        if (link.id === id) close();
        else redraw();
      } catch (error) {
        problem(error);
      }
    };
    return {
      body: html`
        <p><a class="b-action-link b-action-link--main" href=${url} target="_blank" rel="noopener">Voorbeeld openen in een nieuw tabblad</a></p>
        <label class="b-field__label" for="voorbeeld-link">Link voor iemand zonder account</label>
        <p class="b-field__description" id="voorbeeld-uitleg">Iedereen met deze link ziet dit concept, tot ${moment(expires)}.</p>
        <input class="b-input" id="voorbeeld-link" readonly aria-describedby="voorbeeld-uitleg" .value=${shared} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
        ${linkList(links, revoke)}`,
      buttons: button("Link kopiëren", () => void navigator.clipboard.writeText(shared).then(() => toast({ text: "De link is gekopieerd." })), { look: "outline" }),
    };
  });
}

function linkList(links: PreviewLink[], revoke: (link: PreviewLink) => Promise<void>): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<section class="b-links" aria-labelledby="voorbeeldlinks-kop"><h3 class="b-links__title" id="voorbeeldlinks-kop">Voorbeeldlinks</h3>
    <p class="b-field__description">Deze links naar deze pagina werken nu. Een link die u intrekt, toont meteen niets meer.</p>
    <ul class="b-links__list">${links.map((link) => html`<li class="b-links__item"><span>Gemaakt door ${link.madeBy}, ${moment(link.madeAt)}<small>Werkt tot ${moment(link.expires)}</small></span>
      ${button("Intrekken", () => void revoke(link), { look: "outline", color: "danger" })}</li>`)}</ul></section>`;
}
