import { html, nothing } from "lit";
import { BlockList, valueIn } from "../editors/blocks";
import { openDialog } from "../dialogs/dialog";
import { button } from "../frame/button";
import type { Token } from "./tokens";
import { cellOf, latest, latestYear, periodName, readIndicator, type Indicator } from "./results";

/** Asks which released figure stands here, shows what readers see now, and what they read when there is none. */
export function askResult(present: Token | undefined, codes: string[]): Promise<Token | undefined> {
  const attributes = { ...present?.attributes };
  let code = attributes["data-resultaat"] ?? codes[0] ?? "";
  let area = attributes["data-gebied"] ?? "";
  let period = attributes["data-periode"] ?? latestYear;
  const release = attributes["data-uitgave"];
  let text = present?.text ?? "";
  let fault = "";
  const names = new Map<string, Indicator | undefined>();
  const answered = new Set<string>();
  return openDialog<Token>(present ? "Resultaat bewerken" : "Resultaat invoegen", "narrow", ({ close, redraw }) => {
    if (names.size === 0) for (const one of codes) { names.set(one, undefined); void readIndicator(one, release).then((found) => { names.set(one, found); answered.add(one); redraw(); }); }
    const indicator = names.get(code);
    const areas = [...new Map((indicator?.cells ?? []).map((cell) => [cell.area, cell.areaName]))];
    if (area === "" && areas.length > 0) area = areas[0]![0];
    const periods = [...new Set((indicator?.cells ?? []).filter((cell) => cell.area === area).map((cell) => cell.period))].sort().reverse();
    const cell = indicator && cellOf(indicator, area, period);
    const send = (event: Event) => {
      event.preventDefault();
      fault = text.trim() === "" ? "Vul in wat er staat als er geen cijfer is." : area === "" ? "Kies een gebied." : "";
      if (fault) redraw();
      else close({ attributes: { ...attributes, "data-resultaat": code, "data-gebied": area, "data-periode": period }, text: text.trim() });
    };
    const select = (id: string, label: string, value: string, options: (readonly [string, string])[], set: (value: string) => void) => html`
      <label class="b-field__label" for=${id}>${label}</label>
      <select class="b-input b-select" id=${id} @change=${(event: Event) => { set((event.target as HTMLSelectElement).value); redraw(); }}>
        ${options.some(([one]) => one === value) ? nothing : html`<option value=${value} selected>${value || "Kies…"}</option>`}${options.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`)}
      </select>`;
    return {
      body: html`<form @submit=${send}>
        ${select("resultaat-indicator", "Indicator", code, codes.map((one) => [one, names.get(one)?.name ?? one]), (value) => { code = value; })}
        ${select("resultaat-gebied", "Gebied", area, areas, (value) => { area = value; })}
        ${select("resultaat-periode", "Periode", period, [[latestYear, "Laatste jaar (schuift mee)"], [latest, "Laatste kwartaal (schuift mee)"], ...periods.map((one) => [one, periodName(one)] as const)], (value) => { period = value; })}
        ${release === undefined ? nothing : html`<p class="b-field__description">Dit cijfer is vastgezet op ${indicator?.release ?? `uitgave ${release}`}.</p>`}
        <p class="b-live" role="status">${indicator === undefined ? (answered.has(code) ? "Van deze indicator is er nu geen cijfer op te halen." : "Cijfer opzoeken…") : cell?.sentence ? html`Zo leest de bezoeker het: <strong>${cell.sentence}</strong>` : cell ? html`Er is nu geen cijfer: ${cell.text}. Lezers zien de tekst hieronder.` : "Voor deze keuze is er geen cijfer. Lezers zien de tekst hieronder."}</p>
        <label class="b-field__label" for="resultaat-tekst">Tekst als er geen cijfer is</label>
        <input class="b-input" id="resultaat-tekst" autocomplete="off" maxlength="200" aria-describedby=${fault ? "resultaat-fout" : nothing} .value=${text} @input=${(event: Event) => { text = (event.target as HTMLInputElement).value; }}>
        ${fault ? html`<p class="b-field__problem" id="resultaat-fout" role="alert">${fault}</p>` : nothing}
        <input class="b-hidden" type="submit" tabindex="-1" aria-hidden="true">
      </form>`,
      buttons: html`${button("Annuleren", () => close())}${button(present ? "Toepassen" : "Invoegen", send, { look: "primary" })}`,
    };
  });
}

/** Asks which placeholder stands here: one of those that the paragraph describes. */
export function askPlaceholder(present: Token | undefined, placeholders: string): Promise<Token | undefined> {
  const fields = BlockList.parse(placeholders).blocks.map((block) => ({ alias: valueIn(block, "alias"), label: valueIn(block, "label") })).filter((field) => field.alias !== "");
  let alias = present?.attributes["data-veld"] ?? fields[0]?.alias ?? "";
  let text = present?.text ?? fields[0]?.label ?? "";
  let fault = "";
  return openDialog<Token>(present ? "Invulveld bewerken" : "Invulveld invoegen", "narrow", ({ close, redraw }) => {
    const send = (event: Event) => {
      event.preventDefault();
      fault = alias === "" ? "Kies een invulveld." : text.trim() === "" ? "Vul in wat er staat zolang het veld leeg is." : "";
      if (fault) redraw();
      else close({ attributes: { ...present?.attributes, "data-veld": alias }, text: text.trim() });
    };
    const choose = (event: Event) => {
      alias = (event.target as HTMLSelectElement).value;
      text = fields.find((field) => field.alias === alias)?.label ?? text;
      redraw();
    };
    return {
      body: fields.length === 0 && present === undefined
        ? html`<p>Deze pagina beschrijft nog geen invulvelden. Voeg er eerst een toe bij “Invulvelden”.</p>`
        : html`<form @submit=${send}>
          <label class="b-field__label" for="veld-kies">Invulveld</label>
          <select class="b-input b-select" id="veld-kies" autofocus @change=${choose}>
            ${fields.some((field) => field.alias === alias) || alias === "" ? nothing : html`<option value=${alias} selected>${alias} (niet beschreven)</option>`}
            ${fields.map((field) => html`<option value=${field.alias} ?selected=${field.alias === alias}>${field.label || field.alias}</option>`)}
          </select>
          <label class="b-field__label" for="veld-tekst">Tekst zolang het veld leeg is</label>
          <input class="b-input" id="veld-tekst" autocomplete="off" maxlength="200" .value=${text} @input=${(event: Event) => { text = (event.target as HTMLInputElement).value; }}>
          ${fault ? html`<p class="b-field__problem" role="alert">${fault}</p>` : nothing}
          <input class="b-hidden" type="submit" tabindex="-1" aria-hidden="true">
        </form>`,
      buttons: html`${button("Annuleren", () => close())}${fields.length === 0 && present === undefined ? nothing : button(present ? "Toepassen" : "Invoegen", send, { look: "primary" })}`,
    };
  });
}
