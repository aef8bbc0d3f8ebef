import { html } from "lit";
import { button } from "../frame/button";
import { moment } from "../frame/dutch";
import { toast } from "../frame/toasts";
import { openDialog } from "./dialog";

/** Shows where the preview is, and the link for someone without an account. */
export async function previewDialog({ url, linkForOthers, expires }: { url: string; linkForOthers: string; expires: string }): Promise<void> {
  const shared = new URL(linkForOthers, location.origin).href;
  await openDialog("Voorbeeld", "narrow", () => ({
    body: html`
      <p><a class="b-action-link" href=${url} target="_blank" rel="noopener">Voorbeeld openen in een nieuw tabblad</a></p>
      <label class="b-field__label" for="voorbeeld-link">Link voor iemand zonder account</label>
      <p class="b-field__description" id="voorbeeld-uitleg">Iedereen met deze link ziet dit concept, tot ${moment(expires)}.</p>
      <input class="b-input" id="voorbeeld-link" readonly aria-describedby="voorbeeld-uitleg" .value=${shared} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>`,
    buttons: button("Link kopiëren", () => void navigator.clipboard.writeText(shared).then(() => toast({ text: "De link is gekopieerd." })), { look: "primary" }),
  }));
}
