import { html, nothing, type TemplateResult } from "lit";
import { button, iconButton } from "../frame/button";
import { icon } from "../frame/icons";
import "./local-thumb";
import { kindOfName } from "./kinds";
import { mediaAddress } from "./places";
import type { UploadQueue } from "./queue";
import { consentAddress, isPortrayed, portrayalChoice, portrayalLabel } from "./portrayal";
import { percent, size } from "./sizes";
import { thumb } from "./thumb";
import { isUndescribed, isUnsaid, isUnsaved, type Upload } from "./upload";
import { altTextLabel } from "./words";

export const altTextHelpId = "alt-tekst-uitleg";

/** True for a picture of which someone may still say what is on it. */
export const asksText = (upload: Upload): boolean => upload.asksAltText && isOpen(upload);

/** True for a picture or film of which someone may still say who can be recognised. */
export const asksPeople = (upload: Upload): boolean => upload.asksPortrayal && isOpen(upload);

/** True for what cannot be sent yet because something of it was not said. */
export const isIncomplete = (upload: Upload): boolean => (upload.asksAltText && upload.altText.trim() === "") || (upload.asksPortrayal && upload.portrayal === "");

function isOpen({ state, isPassing, item, key }: Upload): boolean {
  return state !== "duplicate" && (state !== "failed" || isPassing) && (item === undefined || item.key === key);
}

/** A file on its way: what it is, how far it is, what is asked and what can be done. */
export function uploadRow(upload: Upload, queue: UploadQueue, { isPicking = false, isNeeded = false } = {}): TemplateResult {
  const isOn = upload.state === "waiting" || upload.state === "sending";
  return html`<li class="b-upload b-upload--${upload.state} ${isUndescribed(upload) || isUnsaid(upload) ? "b-upload--bare" : ""}" data-name=${upload.name}>
    <sc-local-thumb .file=${upload.file}></sc-local-thumb>
    <div class="b-upload__words">
      <p class="b-upload__name">${upload.item && !isPicking ? html`<a href=${mediaAddress.item(upload.item.key)}>${upload.item.name}</a>` : upload.name} <small>${size(upload.file.size)}</small></p>
      ${isOn ? html`<progress class="b-progress" max="100" value=${percent(upload.sent, upload.file.size)} aria-label=${`Voortgang van ${upload.name}`}></progress>` : nothing}
      <p class="b-upload__state">${stateOf(upload, isPicking)}</p>
      ${upload.failure ? html`<p class="b-field__problem">${upload.failure}</p>` : nothing}
    </div>
    <div class="b-upload__actions">
      ${isOn ? button("Stoppen", () => queue.stop(upload), { look: "outline" }) : nothing}
      ${isUnsaved(upload) || (upload.state === "failed" && upload.isPassing) ? button("Opnieuw proberen", () => queue.retry(upload), { look: "outline" }) : nothing}
      ${upload.state === "stopped" ? button("Alsnog uploaden", () => queue.retry(upload), { look: "outline" }) : nothing}
      ${isOn ? nothing : iconButton(`${upload.name} uit deze lijst halen`, "remove", () => queue.remove(upload))}
    </div>
    ${upload.state === "duplicate" ? html`<div class="b-upload__rest">${duplicate(upload, queue, isPicking)}</div>` : nothing}
    ${asksText(upload) ? html`<div class="b-upload__rest">${altText(upload, queue, isNeeded)}</div>` : nothing}
    ${asksPeople(upload) ? html`<div class="b-upload__rest">${people(upload, queue, isNeeded)}</div>` : nothing}
  </li>`;
}

function stateOf(upload: Upload, isPicking: boolean): TemplateResult | string {
  switch (upload.state) {
    case "held": return "";
    case "waiting": return "Wacht op zijn beurt";
    case "sending": return upload.sent >= upload.file.size ? "Wordt nagekeken…" : `${percent(upload.sent, upload.file.size)} %`;
    case "stopped": return "Gestopt";
    case "failed": return html`${icon("alert")} Niet gelukt`;
    case "duplicate": return html`${icon("alert")} ${kindOfName(upload.name) === "picture" ? "Deze afbeelding" : "Dit bestand"} staat er al`;
    case "done": return doneWords(upload, isPicking);
  }
}

function doneWords(upload: Upload, isPicking: boolean): TemplateResult | string {
  if (isUndescribed(upload)) return html`${icon("alert")} Concept: nog zonder tekst voor wie het beeld niet ziet. Zo staat de afbeelding niet op de site.`;
  if (isUnsaid(upload)) return html`${icon("alert")} Concept: zeg nog wie er herkenbaar is. Zo staat het bestand niet op de site.`;
  if (upload.item?.state === "draft" && isPortrayed(upload.item.portrayal ?? "")) return html`${icon("alert")} Concept: koppel eerst ${isPicking ? "bij Toestemming" : html`<a href=${consentAddress(upload.item.key)}>bij Toestemming</a>`} wie er herkenbaar is, en zet het bestand dan op de site.`;
  if (upload.item?.state === "draft") return html`${icon("check")} Opgeslagen als concept. Een redacteur zet het op de site.`;
  return html`${icon("check")} Klaar`;
}

function duplicate(upload: Upload, queue: UploadQueue, isPicking: boolean): TemplateResult {
  const present = upload.duplicate!;
  return html`<div class="b-upload__duplicate">${thumb(present)}<p>${isPicking ? present.name : html`<a href=${mediaAddress.item(present.key)}>${present.name}</a>`}<br><small>${["Media", ...present.path].join(" › ")}</small></p></div>
    <div class="b-row">${button("Die gebruiken", () => queue.takeDuplicate(upload), { look: "primary" })}${button("Toch nog eens toevoegen", () => queue.keepBoth(upload), { look: "outline" })}</div>`;
}

function altText(upload: Upload, queue: UploadQueue, isNeeded: boolean): TemplateResult {
  const id = `upload-${upload.key}`;
  const fault = isNeeded && upload.altText.trim() === "";
  return html`<label class="b-field__label" for=${id}>${altTextLabel}<span class="b-field__mandatory"> (verplicht)</span><span class="b-hidden">: ${upload.name}</span></label>
    <textarea class="b-input" id=${id} rows="2" maxlength="1000" aria-describedby=${`${altTextHelpId}${fault ? ` ${id}-leeg` : ""}`} aria-invalid=${fault ? "true" : nothing} .value=${upload.altText}
      @input=${(event: Event) => { upload.altText = (event.target as HTMLTextAreaElement).value; }} @change=${(event: Event) => void queue.describe(upload, { altText: (event.target as HTMLTextAreaElement).value })}></textarea>
    ${fault ? html`<p class="b-field__problem" id=${`${id}-leeg`}>Vul “${altTextLabel}” in.</p>` : nothing}`;
}

function people(upload: Upload, queue: UploadQueue, isNeeded: boolean): TemplateResult {
  const id = `wie-${upload.key}`;
  const fault = isNeeded && upload.portrayal === "" ? `Kies bij “${portrayalLabel}” een antwoord.` : undefined;
  return html`<label class="b-field__label" for=${id}>${portrayalLabel}<span class="b-field__mandatory"> (verplicht)</span><span class="b-hidden">: ${upload.name}</span></label>
    ${portrayalChoice(id, upload.portrayal, (portrayal) => void queue.describe(upload, { portrayal }), fault)}
    ${isPortrayed(upload.portrayal) ? html`<p class="b-upload__hint">De bestandsnaam komt niet in het adres op de site. Staat er een naam van iemand in, haal die dan ook uit de naam in de mediatheek.</p>` : nothing}`;
}
