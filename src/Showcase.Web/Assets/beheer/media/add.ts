import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { readMediaItem, type MediaItem } from "../api/library";
import { openDialog } from "../dialogs/dialog";
import { button } from "../frame/button";
import { chooseFolder } from "./choose-folder";
import { dragLeave, dragOver, dropped, pastedFiles } from "./drag";
import { acceptOf, kindsOfType } from "./kinds";
import { nothingTold, toldOf, wordsFor } from "./progress-words";
import { portrayalHelp, portrayalOfAll } from "./portrayal";
import { UploadQueue } from "./queue";
import { altTextHelpId, asksPeople, asksText, isIncomplete, uploadRow } from "./upload-row";
import { library } from "./uploads";
import { altTextHelp } from "./words";

const folderName = "media:map";

/** What is asked for: files of one type of the schema, or of any. */
export interface Adding {
  title: string;
  type: string | undefined;
  isMultiple: boolean;
}

/** Adds files to the library from within a page: chosen, described, sent and given back at once. */
export async function addFiles({ title, type, isMultiple }: Adding): Promise<MediaItem[] | undefined> {
  const queue = new UploadQueue(library);
  let parent = await lastFolder();
  let [isHeard, isSent, isNeeded, words, told] = [false, false, false, "", nothingTold];
  const warn = (event: BeforeUnloadEvent) => { if (queue.isBusy) event.preventDefault(); };
  const again = () => queue.retryAll();
  window.addEventListener("beforeunload", warn);
  for (const name of ["online", "aangemeld"]) window.addEventListener(name, again);
  const answer = await openDialog<MediaItem[]>(title, "wide", ({ close, redraw }) => {
    const take = (files: File[]) => {
      const chosen = isMultiple ? files : files.slice(0, 1);
      if (!isMultiple && chosen.length > 0) for (const upload of queue.uploads) queue.remove(upload);
      queue.add(chosen, parent.key, true);
    };
    const send = () => {
      isNeeded = queue.uploads.some((upload) => upload.state === "held" && isIncomplete(upload));
      if (!isNeeded) {
        isSent = true;
        localStorage.setItem(folderName, parent.key ?? "");
        queue.start(parent.key);
      } else redraw();
    };
    if (!isHeard) {
      isHeard = true;
      queue.addEventListener("anders", () => {
        const now = toldOf(queue);
        words = wordsFor(told, now, queue) || words;
        told = now;
        if (isSent && queue.uploads.length > 0 && queue.count("done") === queue.uploads.length) close(queue.uploads.map(({ item }) => item!));
        else redraw();
      });
    }
    const put = async () => {
      parent = (await chooseFolder("In welke map?", () => undefined)) ?? parent;
      redraw();
    };
    return body(queue, { type, isMultiple, parent, isNeeded, words, take, send, close: () => close(), put });
  });
  window.removeEventListener("beforeunload", warn);
  for (const name of ["online", "aangemeld"]) window.removeEventListener(name, again);
  queue.stopAll();
  return answer;
}

interface Parts {
  type: string | undefined;
  isMultiple: boolean;
  parent: Place;
  isNeeded: boolean;
  words: string;
  take: (files: File[]) => void;
  send: () => void;
  close: () => void;
  put: () => Promise<void>;
}

/** A folder, or null for the top. */
interface Place {
  key: string | null;
  name: string;
}

const top: Place = { key: null, name: "Media, buiten een map" };

// The one of last time, if it is still there.
async function lastFolder(): Promise<Place> {
  const kept = localStorage.getItem(folderName);
  if (!kept) return top;
  const folder = await readMediaItem(kept).catch(() => undefined);
  return folder?.isFolder && folder.state !== "trashed" ? folder : top;
}

function body(queue: UploadQueue, { type, isMultiple, parent, isNeeded, words, take, send, close, put }: Parts) {
  const target = { files: take };
  const isOn = queue.isBusy;
  return {
    body: html`<div class="b-adding" @dragover=${(event: DragEvent) => dragOver(event, target)} @dragleave=${dragLeave} @drop=${(event: DragEvent) => dropped(event, target)}
      @paste=${(event: ClipboardEvent) => { const files = event.clipboardData ? pastedFiles(event.clipboardData) : []; if (files.length > 0) { event.preventDefault(); take(files); } }}>
      <div class="b-adding__place">${button(isMultiple ? "Bestanden kiezen…" : "Bestand kiezen…", (event) => chooser(event).click(), { look: queue.uploads.length === 0 ? "primary" : "outline", icon: "upload", disabled: isOn })}<span>of sleep ${isMultiple ? "ze" : "het"} hierheen, of plak een afbeelding</span></div>
      <input class="b-hidden" id="nieuw-bestand" type="file" tabindex="-1" aria-hidden="true" ?multiple=${isMultiple} accept=${acceptOf(kindsOfType(type))} @change=${(event: Event) => { const input = event.target as HTMLInputElement; take([...input.files!]); input.value = ""; }}>
      <p class="b-hidden" role="status">${words}</p>
      ${queue.uploads.some(asksPeople) ? html`<p class="b-uploads__help">${queue.uploads.some(asksText) ? html`<span id=${altTextHelpId}>${altTextHelp}</span> ` : nothing}${portrayalHelp}</p>${portrayalOfAll(queue.uploads.filter(asksPeople), (upload, portrayal) => void queue.describe(upload, { portrayal }))}` : nothing}
      <ul class="b-uploads__list">${repeat(queue.uploads, ({ key }) => key, (upload) => uploadRow(upload, queue, { isPicking: true, isNeeded }))}</ul>
      ${queue.uploads.length === 0 ? nothing : html`<div class="b-row"><span>Komt in: ${parent.name}</span>${button("Andere map kiezen…", () => void put(), { look: "outline", disabled: isOn })}</div>`}
    </div>`,
    buttons: html`${button("Annuleren", close)}${button(isOn ? "Bezig…" : "Toevoegen", send, { look: "primary", color: "positive", disabled: isOn || queue.count("held") === 0 })}`,
  };
}

// The browser's own field for files speaks the language of the browser, not of the page.
function chooser(event: Event): HTMLInputElement {
  return (event.currentTarget as Element).closest("dialog")!.querySelector<HTMLInputElement>("#nieuw-bestand")!;
}
