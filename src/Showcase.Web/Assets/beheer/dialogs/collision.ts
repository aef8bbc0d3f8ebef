import { html, nothing, type TemplateResult } from "lit";
import { button } from "../frame/button";
import { moment } from "../frame/dutch";
import { write, type Conflict, type Edited } from "../merge/fields";
import { common } from "../merge/sequence";
import type { Collision } from "../workspace/session";
import { openDialog } from "./dialog";

type Choice = "mine" | "theirs" | "merged";

/** Both versions side by side for each field that two people changed; nothing is chosen for someone without being shown. */
export function collisionDialog({ theirs, conflicts, settled, taken }: Collision, nameOf: (alias: string) => string): Promise<Edited | undefined> {
  const chosen = new Map<string, Choice>(conflicts.map((conflict) => [conflict.alias, conflict.merged === undefined ? "mine" : "merged"]));
  return openDialog<Edited>("Twee mensen wijzigden deze pagina", "wide", ({ close, redraw }) => {
    const done = () => {
      const result = structuredClone(settled);
      for (const conflict of conflicts) write(result, conflict.alias, conflict[chosen.get(conflict.alias)!]!);
      close(result);
    };
    return {
      body: html`
        <p>${theirs.draft.authorName ?? "Iemand anders"} sloeg op ${moment(theirs.draft.savedAt)} ook wijzigingen op. Kies per veld wat blijft. Wat u niet kiest, blijft te vinden in de documentgeschiedenis.</p>
        ${taken.length > 0 ? html`<p>Zonder keuze overgenomen, omdat u daar niets wijzigde: ${taken.map(nameOf).join(", ")}.</p>` : nothing}
        ${conflicts.map((conflict) => choiceOf(conflict, nameOf(conflict.alias), chosen.get(conflict.alias)!, (choice) => { chosen.set(conflict.alias, choice); redraw(); }))}`,
      buttons: html`${button("Later kiezen", () => close())}${button("Keuze opslaan", done, { look: "primary" })}`,
    };
  });
}

function choiceOf(conflict: Conflict, name: string, chosen: Choice, choose: (choice: Choice) => void): TemplateResult {
  const side = (choice: Choice, title: string, value: string) => html`
    <label class="b-side-by-side__side ${chosen === choice ? "b-side-by-side__side--chosen" : ""}">
      <span class="b-choice"><input type="radio" name=${`keuze-${conflict.alias}`} value=${choice} .checked=${chosen === choice} @change=${() => choose(choice)}><strong>${title}</strong></span>
      <span class="b-side-by-side__text">${difference(readable(conflict.base), readable(value))}</span>
    </label>`;
  return html`<fieldset class="b-side-by-side">
    <legend class="b-side-by-side__legend">${name}</legend>
    <div class="b-side-by-side__sides">
      ${side("mine", "Mijn versie", conflict.mine)}
      ${side("theirs", "De andere versie", conflict.theirs)}
      ${conflict.merged === undefined ? nothing : side("merged", "Beide samengevoegd", conflict.merged)}
    </div>
    <details><summary>Wat er eerst stond</summary><p class="b-side-by-side__text">${readable(conflict.base) || "(leeg)"}</p></details>
  </fieldset>`;
}

// With the space behind it, so that a few words that changed stand together.
const words = /\S+\s*|\s+/g;

/** Words that are new are marked; what went away is crossed out. */
function difference(before: string, after: string): (TemplateResult | string)[] | string {
  if (after === "") return "(leeg)";
  const [old, now] = [before.match(words) ?? [], after.match(words) ?? []];
  const parts: (TemplateResult | string)[] = [];
  let [fromOld, fromNow] = [0, 0];
  for (const [atOld, atNow] of [...common(old, now), [old.length, now.length] as [number, number]]) {
    if (atOld > fromOld) parts.push(html`<del>${old.slice(fromOld, atOld).join("")}</del>`);
    if (atOld > fromOld && atNow > fromNow) parts.push(" ");
    if (atNow > fromNow) parts.push(html`<ins>${now.slice(fromNow, atNow).join("")}</ins>`);
    parts.push(now[atNow] ?? "");
    [fromOld, fromNow] = [atOld + 1, atNow + 1];
  }
  return parts;
}

/** A stored value as someone can read it: text without tags, lists with commas. */
export function readable(value: string): string {
  if (!/^[[{]/.test(value.trimStart())) return value;
  try {
    return wordsIn(JSON.parse(value) as unknown).join(" · ");
  } catch {
    return value;
  }
}

const technical = /^(key|udi|contentTypeKey|contentKey|settingsKey|culture|segment|editorAlias|alias|Layout|layout|expose|settingsData|type|crops|focalPoint|mediaTypeAlias)$/;

function wordsIn(value: unknown, name = ""): string[] {
  if (technical.test(name)) return [];
  if (typeof value === "string") return [name === "markup" ? value.replace(/<\/(p|li|h\d|tr)>/g, "\n").replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ").replace(/&amp;/g, "&").trim() : readable(value)].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item));
  if (value !== null && typeof value === "object") return Object.entries(value).flatMap(([key, item]) => wordsIn(item, key));
  return value === null ? [] : [String(value)];
}
