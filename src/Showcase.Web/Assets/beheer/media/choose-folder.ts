import { html, nothing } from "lit";
import { openDialog } from "../dialogs/dialog";
import { icon } from "../frame/icons";
import { folders } from "./folders";

/** Where to: a folder, or null for the top. Nothing when it was cancelled. */
export async function chooseFolder(title: string, refuse: (key: string | null) => string | undefined): Promise<{ key: string | null } | undefined> {
  await folders.load();
  let sought = "";
  return openDialog<{ key: string | null }>(title, "narrow", ({ close, redraw }) => {
    const all = folders.tree.rows(() => true).map(({ item }) => ({ key: item.key, name: item.name, path: folders.tree.trail(item.key).slice(0, -1).map((above) => above.name).join(" › ") }));
    const found = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
    const row = (key: string | null, name: string, path: string) => {
      const refused = refuse(key);
      return html`<li class="b-pick__row"><button class="b-pick__choose" type="button" ?disabled=${refused !== undefined} @click=${() => close({ key })}>${icon(key === null ? "icon-home" : "folder")}<span>${name}${path || refused ? html`<small>${[path, refused].filter(Boolean).join(" · ")}</small>` : nothing}</span></button></li>`;
    };
    return {
      body: html`
        <label class="b-field__label" for="map-zoek">Zoeken op naam</label>
        <input class="b-input" id="map-zoek" type="search" autocomplete="off" @input=${(event: Event) => { sought = (event.target as HTMLInputElement).value; redraw(); }}>
        <p class="b-hidden" role="status">${found.length} mappen</p>
        <ul class="b-pick">${sought.trim() === "" ? row(null, "Media, buiten een map", "") : nothing}${found.map(({ key, name, path }) => row(key, name, path))}</ul>
        ${found.length === 0 ? html`<p>${all.length === 0 ? "Er zijn nog geen mappen." : "Geen map heet zo."}</p>` : nothing}`,
    };
  });
}
