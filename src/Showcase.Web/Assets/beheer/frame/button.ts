import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icons";
import "./uui-button";

export interface ButtonLook {
  look?: "primary" | "secondary" | "outline" | "default";
  color?: "default" | "positive" | "danger";
  icon?: string;
  disabled?: boolean;
  type?: "button" | "submit";
}

/** A button of Umbraco's library with words on it. */
export function button(label: string, press: (event: Event) => void, { look = "secondary", color = "default", icon: image, disabled = false, type = "button" }: ButtonLook = {}): TemplateResult {
  return html`<uui-button class="b-button" label=${label} look=${look} color=${color} type=${type} ?disabled=${disabled} @click=${press}>${image ? icon(image) : nothing}<span>${label}</span></uui-button>`;
}

/** Why something could not be fetched, with the way to try again. */
export function failed(text: string, again: () => void): TemplateResult {
  return html`<div class="b-failed"><p class="b-field__problem" role="alert">${text}</p>${button("Opnieuw proberen", again, { look: "outline" })}</div>`;
}

/** A small square button with an icon only; its name is read out and shown when pointed at. */
export function iconButton(label: string, image: string, press: (event: Event) => void, { disabled = false, pressed }: { disabled?: boolean; pressed?: boolean } = {}): TemplateResult {
  return html`<button class="b-icon-button" type="button" aria-label=${label} title=${label} aria-pressed=${pressed === undefined ? nothing : String(pressed)} ?disabled=${disabled} @click=${press}>${icon(image)}</button>`;
}
