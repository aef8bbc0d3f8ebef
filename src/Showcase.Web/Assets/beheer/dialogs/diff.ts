import { html, nothing, type TemplateResult } from "lit";
import { readDiff } from "../api/reading";
import type { FieldDiff } from "../api/types";
import { colleague } from "../frame/colleague";
import { moment } from "../frame/dutch";
import { problem } from "../frame/toasts";
import { openDialog } from "./dialog";

/** What changed between two versions, in words. */
export async function diffDialog(key: string, from: number, to: number): Promise<void> {
  try {
    const diff = await readDiff(key, from, to);
    await openDialog(`Versie ${diff.from.number} vergeleken met versie ${diff.to.number}`, "wide", () => ({
      body: html`
        <p>Van ${moment(diff.from.savedAt)}${diff.from.author ? html` (${colleague(diff.from.authorName, diff.from.author)})` : nothing} naar ${moment(diff.to.savedAt)}${diff.to.author ? html` (${colleague(diff.to.authorName, diff.to.author)})` : nothing}. <ins>Nieuw</ins> en <del>weggehaald</del> zijn gemarkeerd.</p>
        ${diff.fields.length === 0 ? html`<p>Deze versies zijn gelijk.</p>` : diff.fields.map(fieldView)}`,
    }));
  } catch (error) {
    problem(error);
  }
}

function fieldView(field: FieldDiff): TemplateResult {
  const words = field.parts.length > 0
    ? field.parts.map((part) => (part.op === "in" ? html`<ins>${part.text}</ins>` : part.op === "out" ? html`<del>${part.text}</del>` : part.text))
    : html`${field.before ? html`<del>${field.before}</del> ` : ""}${field.after ? html`<ins>${field.after}</ins>` : ""}`;
  return html`<section class="b-diff"><h3>${field.name}</h3><div class="b-diff__text">${words}</div></section>`;
}
