import { html, nothing } from "lit";
import type { MediaItem } from "../api/library";
import { forgetMedia } from "../api/media";
import { readDocument } from "../api/reading";
import { replaceFile } from "../api/upload";
import { openDialog } from "../dialogs/dialog";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { toast } from "../frame/toasts";
import { usedBy } from "./actions";
import { acceptOf, kindOf, kindWords } from "./kinds";
import { isPortrayed, portrayalChoice, portrayalLabel } from "./portrayal";
import "./local-thumb";
import { percent, size } from "./sizes";
import { thumb } from "./thumb";

/** Asks for another file of the same kind and puts it in the place of this one: what refers to it shows the new one. */
export async function replace(item: MediaItem): Promise<void> {
  const kind = kindOf(item);
  const used = await usedBy([item]);
  const asksPortrayal = kind === "picture" || kind === "film";
  let [file, sent, failure, portrayal]: [File | undefined, number, string, string] = [undefined, 0, "", ""];
  let isNeeded = false;
  let stop: AbortController | undefined;
  const replaced = await openDialog<MediaItem>("Bestand vervangen", "narrow", ({ close, redraw }) => {
    const choose = (event: Event) => {
      file = (event.target as HTMLInputElement).files?.[0];
      failure = "";
      redraw();
    };
    const send = async () => {
      if (file === undefined) return;
      isNeeded = asksPortrayal && portrayal === "";
      if (isNeeded) return redraw();
      [stop, failure, sent] = [new AbortController(), "", 0];
      redraw();
      try {
        const { revision } = await readDocument(item.key);
        close(await replaceFile({ key: item.key, revision }, file.name, portrayal, file, (bytes) => { sent = bytes; redraw(); }, stop.signal));
      } catch (error) {
        failure = stop.signal.aborted ? "" : (error as Error).message;
        stop = undefined;
        redraw();
      }
    };
    const leave = () => (stop ? stop.abort() : close());
    return {
      body: html`
        <p>Pagina’s die dit bestand gebruiken, tonen daarna het nieuwe. Het oude adres verwijst door, en de oude versie blijft in de geschiedenis.</p>${kind === "film" ? html`<p>De ondertiteling hoort bij de tijden van de oude film. Klopt die niet meer, dan staat de pagina bij Inhoud onder “Films nakijken”.</p>` : nothing}${used}
        <p>${button(file ? "Ander bestand kiezen…" : `${kindWords[kind]} kiezen…`, (event) => (event.currentTarget as Element).closest("dialog")!.querySelector<HTMLInputElement>("#vervang-bestand")!.click(), { look: file ? "outline" : "primary", icon: "upload", disabled: stop !== undefined })}</p>
        <input class="b-hidden" id="vervang-bestand" type="file" tabindex="-1" aria-hidden="true" accept=${kind === "folder" ? nothing : acceptOf([kind])} @change=${choose}>
        ${failure ? html`<p class="b-field__problem" id="vervang-fout" role="alert">${failure}</p>` : nothing}
        ${file ? html`<div class="b-replace"><figure>${thumb(item)}<figcaption>Nu: ${item.name} <small>${size(item.bytes)}</small></figcaption></figure><figure><sc-local-thumb .file=${file}></sc-local-thumb><figcaption>Straks: ${file.name} <small>${size(file.size)}</small></figcaption></figure></div>` : nothing}
        ${file && asksPortrayal ? html`<label class="b-field__label" for="vervang-wie">${portrayalLabel} Op het nieuwe bestand<span class="b-field__mandatory"> (verplicht)</span></label>${portrayalChoice("vervang-wie", portrayal, (chosen) => { portrayal = chosen; isNeeded = false; redraw(); }, isNeeded ? `Kies bij “${portrayalLabel}” een antwoord.` : undefined)}` : nothing}
        ${stop && file ? html`<progress class="b-progress" max="100" value=${percent(sent, file.size)} aria-label="Voortgang van het vervangen"></progress>` : nothing}`,
      buttons: html`${button(stop ? "Stoppen" : "Annuleren", leave)}${button("Vervangen", () => void send(), { look: "primary", disabled: stop !== undefined || file === undefined })}`,
    };
  });
  // Closed with Escape while the file was on its way.
  stop?.abort();
  if (replaced === undefined) return;
  forgetMedia(item.key);
  announce({ keys: [item.key], parents: [item.parent] });
  const isHeld = item.state === "published" && replaced.state !== "published";
  toast({ text: `“${replaced.name}” is vervangen.${isHeld ? ` Op de site staat nog het oude bestand${isPortrayed(portrayal) ? ": koppel eerst bij Toestemming wie er herkenbaar is" : ""}.` : ""}` });
}
