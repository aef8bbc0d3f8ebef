import { html, nothing } from "lit";
import { readMedia, type MediaItem } from "../api/library";
import type { Page } from "../api/types";
import { openDialog } from "../dialogs/dialog";
import { count } from "../frame/dutch";
import { icon } from "../frame/icons";

const most = 100;
const pauseMilliseconds = 200;

/** Where to: a folder, or null for the top. Nothing when it was cancelled. */
export async function chooseFolder(title: string, refuse: (folder: MediaItem | null) => string | undefined): Promise<{ key: string | null; name: string } | undefined> {
  let sought = "";
  const first = await find("");
  let page: Page<MediaItem> = first;
  let failure = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  return openDialog<{ key: string | null; name: string }>(title, "narrow", ({ close, redraw }) => {
    const row = (folder: MediaItem | null) => {
      const [refused, name, path] = [refuse(folder), folder?.name ?? "Media, buiten een map", folder?.path.join(" › ") ?? ""];
      return html`<li class="b-pick__row"><button class="b-pick__choose" type="button" ?disabled=${refused !== undefined} @click=${() => close({ key: folder?.key ?? null, name })}>${icon(folder === null ? "icon-home" : "folder")}<span>${name}${path || refused ? html`<small>${[path, refused].filter(Boolean).join(" · ")}</small>` : nothing}</span></button></li>`;
    };
    const seek = (event: Event) => {
      sought = (event.target as HTMLInputElement).value.trim();
      clearTimeout(timer);
      // All are here already unless there are very many: who types sees at once what is left.
      if (first.total > first.items.length) timer = setTimeout(() => void ask(sought, redraw), pauseMilliseconds);
      redraw();
    };
    const shown = page.items.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()));
    const isCut = page.total > page.items.length;
    return {
      body: html`
        <label class="b-field__label" for="map-zoek">Zoeken op naam</label>
        <input class="b-input" id="map-zoek" type="search" autocomplete="off" @input=${seek}>
        <p class="b-hidden" role="status">${count(isCut ? page.total : shown.length)} mappen</p>
        ${failure ? html`<p class="b-field__problem" role="alert">${failure}</p>` : nothing}
        <ul class="b-pick">${sought === "" ? row(null) : nothing}${shown.map(row)}</ul>
        ${shown.length === 0 && !isCut ? html`<p>${sought === "" ? "Er zijn nog geen mappen." : "Geen map heet zo."}</p>` : nothing}
        ${isCut ? html`<p>De eerste ${count(page.items.length)} van ${count(page.total)}. Typ een deel van de naam om te kiezen.</p>` : nothing}`,
    };
  });

  async function ask(asked: string, redraw: () => void): Promise<void> {
    try {
      const found = await find(asked);
      if (asked !== sought) return;
      [page, failure] = [found, ""];
    } catch (error) {
      if (asked === sought) failure = (error as Error).message;
    }
    redraw();
  }
}

const find = (q: string): Promise<Page<MediaItem>> => readMedia({ kind: "folder", q, take: most });
