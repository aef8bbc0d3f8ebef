import { html, nothing } from "lit";
import { itemOf } from "../api/names";
import { until } from "lit/directives/until.js";
import { button } from "../frame/button";
import { openDialog } from "./dialog";
import { pick } from "./pick";

export interface Link {
  text: string;
  /** A page or a file on this site, or nothing for an address elsewhere. */
  target: { kind: "document" | "media"; key: string } | undefined;
  address: string;
  isNewTab: boolean;
}

/** Asks where a link leads. `"remove"` takes it away. */
export function askLink(present: Link, asksText: boolean, isExisting: boolean): Promise<Link | "remove" | undefined> {
  const link = structuredClone(present);
  let fault = "";
  return openDialog<Link | "remove">(isExisting ? "Link bewerken" : "Link maken", "narrow", ({ close, redraw }) => {
    const choose = async (kind: "document" | "media") => {
      const chosen = await pick({ title: kind === "media" ? "Bestand kiezen" : "Pagina kiezen", action: "Kiezen", ...(kind === "media" ? { kind: "media" as const } : {}) });
      if (chosen?.[0] === undefined) return;
      link.target = { kind, key: chosen[0].key };
      if (asksText && link.text === "") link.text = chosen[0].name;
      redraw();
    };
    const send = (event: Event) => {
      event.preventDefault();
      fault = faultOf(link, asksText);
      if (fault !== "") redraw();
      else close({ ...link, address: link.target ? "" : normal(link.address) });
    };
    return {
      body: html`<form @submit=${send}>
        ${asksText ? html`<label class="b-field__label" for="link-tekst">Tekst van de link</label><input class="b-input" id="link-tekst" autocomplete="off" .value=${link.text} @input=${(event: Event) => { link.text = (event.target as HTMLInputElement).value; }}>` : nothing}
        ${link.target
          ? html`<p class="b-field__label">Leidt naar</p><p class="b-picked__item">${until(itemOf(link.target.key).then((item) => item?.name ?? (link.target!.kind === "media" ? "Een bestand" : "Deze pagina bestaat niet meer"), () => "De naam kan nu niet worden getoond"), "…")} ${button("Ander doel", () => { link.target = undefined; redraw(); })}</p>`
          : html`<label class="b-field__label" for="link-adres">Adres</label>
            <input class="b-input" id="link-adres" autofocus autocomplete="off" placeholder="https://…" aria-describedby=${fault ? "link-fout" : nothing} aria-invalid=${fault ? "true" : nothing} .value=${link.address} @input=${(event: Event) => { link.address = (event.target as HTMLInputElement).value; }}>
            ${fault ? html`<p class="b-field__problem" id="link-fout" role="alert">${fault}</p>` : nothing}
            <p class="b-row"><span>of kies</span> ${button("Pagina op deze site", () => void choose("document"), { look: "outline" })} ${button("Bestand", () => void choose("media"), { look: "outline" })}</p>`}
        <label class="b-choice"><input type="checkbox" .checked=${link.isNewTab} @change=${(event: Event) => { link.isNewTab = (event.target as HTMLInputElement).checked; }}><span>Openen in een nieuw tabblad</span></label>
        <input class="b-hidden" type="submit" tabindex="-1" aria-hidden="true">
      </form>`,
      buttons: html`${isExisting ? button("Link weghalen", () => close("remove")) : nothing}${button("Annuleren", () => close())}${button("Toepassen", send, { look: "primary" })}`,
    };
  });
}

function faultOf(link: Link, asksText: boolean): string {
  if (asksText && link.text.trim() === "" && link.target === undefined) return "Vul de tekst en het adres in.";
  if (link.target !== undefined) return "";
  return /^(https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d\s-]+|\/\S*|#\S+)$/i.test(normal(link.address)) ? "" : "Dit is geen adres. Begin met https://, mailto: of tel:, of kies een pagina.";
}

/** A typed host name or mail address becomes an address. */
export function normal(typed: string): string {
  const address = typed.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(address) && !address.includes(":") ? `https://${address}` : address;
}
