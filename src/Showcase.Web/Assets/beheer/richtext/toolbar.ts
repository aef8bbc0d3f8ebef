import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../frame/icons";
import { openMenu, type MenuItem } from "../frame/menu";
import type { TextEditor } from "./editor";

export interface ToolbarOptions {
  id: string;
  hasResults: boolean;
  hasPlaceholders: boolean;
  showSource: () => void;
}

interface Tool {
  label: string;
  face: string | TemplateResult;
  run: (event: Event) => void;
  isOn?: boolean;
}

const tableItems: [string, string][] = [
  ["Rij eronder", "addRowAfter"], ["Rij erboven", "addRowBefore"], ["Kolom rechts", "addColumnAfter"], ["Kolom links", "addColumnBefore"],
  ["Rij verwijderen", "deleteRow"], ["Kolom verwijderen", "deleteColumn"], ["Kopregel aan of uit", "toggleHeaderRow"], ["Cellen samenvoegen of splitsen", "mergeOrSplit"], ["Tabel verwijderen", "deleteTable"],
];

/** Buttons above a text, one stop for the Tab key; arrows go from one to the next. */
export function toolbar(editor: TextEditor, { id, hasResults, hasPlaceholders, showSource }: ToolbarOptions): TemplateResult {
  const table = (event: Event) => {
    if (!editor.isOn("table")) return editor.run("insertTable");
    openMenu(event.currentTarget as HTMLElement, "Tabel", tableItems.map(([label, command]): MenuItem => ({ label, run: () => editor.run(command) })));
  };
  const tools: Tool[] = [
    { label: "Vet (Ctrl+B)", face: html`<b aria-hidden="true">B</b>`, run: () => editor.run("toggleBold"), isOn: editor.isOn("bold") },
    { label: "Cursief (Ctrl+I)", face: html`<i aria-hidden="true">I</i>`, run: () => editor.run("toggleItalic"), isOn: editor.isOn("italic") },
    { label: "Opsomming", face: "bullets", run: () => editor.run("toggleBulletList"), isOn: editor.isOn("bulletList") },
    { label: "Nummering", face: "numbers", run: () => editor.run("toggleOrderedList"), isOn: editor.isOn("orderedList") },
    { label: "Citaat", face: "quote", run: () => editor.run("toggleBlockquote"), isOn: editor.isOn("blockquote") },
    { label: "Link (Ctrl+K)", face: "link", run: () => void editor.link(), isOn: editor.isOn("link") },
    { label: "Tabel", face: "table", run: table, isOn: editor.isOn("table") },
    ...(hasResults ? [{ label: "Resultaat invoegen", face: "icon-chart-curve", run: () => void editor.insertToken("resultaat") }] : []),
    ...(hasPlaceholders ? [{ label: "Invulveld invoegen", face: "field", run: () => void editor.insertToken("veld") }] : []),
    { label: "Ongedaan maken (Ctrl+Z)", face: "undo", run: () => editor.run("undo") },
    { label: "Opnieuw (Ctrl+Y)", face: "redo", run: () => editor.run("redo") },
    { label: "Broncode", face: "code", run: showSource },
  ];
  return html`<div class="b-toolbar" role="toolbar" aria-label="Opmaak" aria-controls=${id} @keydown=${onKey} @focusin=${onFocus}>
    <select class="b-toolbar__style" aria-label="Stijl" @change=${(event: Event) => { editor.style = (event.target as HTMLSelectElement).value; }}>
      ${[["p", "Alinea"], ["h2", "Kop 2"], ["h3", "Kop 3"], ["h4", "Kop 4"], ...(/h[56]/.test(editor.style) ? [[editor.style, `Kop ${editor.style[1]}`]] : [])].map(([value, label]) => html`<option value=${value!} ?selected=${editor.style === value} .selected=${editor.style === value}>${label}</option>`)}
    </select>
    ${tools.map((tool) => html`<button class="b-icon-button" type="button" tabindex="-1" aria-label=${tool.label} title=${tool.label} aria-pressed=${tool.isOn === undefined ? nothing : String(tool.isOn)}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${tool.run}>${typeof tool.face === "string" ? icon(tool.face) : tool.face}</button>`)}
  </div>`;
}

function stopsOf(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("select, button")];
}

function onFocus(event: FocusEvent): void {
  const stops = stopsOf(event.currentTarget as HTMLElement);
  for (const stop of stops) stop.tabIndex = stop === event.target ? 0 : -1;
}

function onKey(event: KeyboardEvent): void {
  const stops = stopsOf(event.currentTarget as HTMLElement);
  const at = stops.indexOf(event.target as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined || event.altKey) return;
  event.preventDefault();
  stops[(to + stops.length) % stops.length]!.focus();
}
