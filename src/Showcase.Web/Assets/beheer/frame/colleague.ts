import { html, nothing, type TemplateResult } from "lit";

/** Someone by name, with what they sign in with for who must tell two apart. */
export const colleague = (name: string | null, signIn: string | null): TemplateResult | typeof nothing =>
  name === null ? nothing : html`<span title=${signIn !== null && signIn !== name ? signIn : nothing}>${name}</span>`;
