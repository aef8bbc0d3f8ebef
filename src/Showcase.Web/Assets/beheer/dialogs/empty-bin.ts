import { html } from "lit";
import { Refusal } from "../api/refusal";
import type { EmptiedBin } from "../api/types";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { count } from "../frame/dutch";
import { toast } from "../frame/toasts";
import { openDialog } from "./dialog";
import { followJob } from "./job";
import { confirm } from "./questions";

/** A recycle bin that can be emptied. */
export interface Bin {
  /** Dutch, such as `bestand of map` and `bestanden en mappen`. */
  one: string;
  many: string;
  /** Sentences added to the question: what stays all the same. */
  stays: string;
  size(): Promise<number>;
  /** Removes everything in it for good, if there is as much in it as was agreed to. */
  empty(agreed: number): Promise<EmptiedBin>;
  address(key: string): string;
}

const title = "Prullenbak legen";

/** Says how many go, asks, and removes them; tells what stayed and why. */
export async function emptyBin(bin: Bin): Promise<void> {
  const total = await bin.size();
  if (total === 0) return toast({ text: "De prullenbak is leeg." });
  const text = `${total === 1 ? `Eén ${bin.one} in de prullenbak wordt` : `Alle ${count(total)} ${bin.many} in de prullenbak worden`} met alle versies verwijderd. Dit kan niet ongedaan worden gemaakt.${bin.stays}`;
  if (!(await confirm({ title, text, action: total === 1 ? "Definitief verwijderen" : `${count(total)} definitief verwijderen`, isDanger: true }))) return;
  try {
    await tell(bin, await emptied(bin, total));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    toast({ text: "In de prullenbak staat intussen iets anders dan u zag. Er is niets verwijderd; bekijk de lijst en kies opnieuw.", isProblem: true });
  } finally {
    announce({ parents: [] });
  }
}

/** Nothing when it goes on by itself, or ended before its end; then it has been told. */
async function emptied(bin: Bin, total: number): Promise<EmptiedBin | undefined> {
  const answer = await bin.empty(total);
  if (answer.job === null) return answer;
  const ended = await followJob<EmptiedBin>(answer.job, title, "U kunt dit venster sluiten; het verwijderen gaat dan door. Annuleren stopt na waar het nu mee bezig is; wat weg is, blijft weg.");
  if (ended === undefined) toast({ text: "Het verwijderen loopt door op de achtergrond. U kunt gewoon verder werken." });
  else if (ended.state !== "done") toast({ text: ended.outcome ?? "Het verwijderen is niet afgemaakt.", isProblem: true });
  return ended?.state === "done" ? (ended.result ?? undefined) : undefined;
}

async function tell(bin: Bin, result: EmptiedBin | undefined): Promise<void> {
  if (result === undefined) return;
  const text = result.removed === 1 ? `Eén ${bin.one} is definitief verwijderd.` : `${count(result.removed)} ${bin.many} zijn definitief verwijderd.`;
  if (result.kept.length === 0) return toast({ text });
  await openDialog("Niet alles is verwijderd", "narrow", ({ close }) => ({
    body: html`<p>${result.removed === 0 ? "Er is niets verwijderd." : text} Dit bleef staan:</p>
      <ul class="b-reasons">${result.kept.map((item) => html`<li><a href=${bin.address(item.key)} @click=${() => close()}>${item.name}</a><ul><li>${item.reason}</li></ul></li>`)}</ul>`,
    buttons: button("Sluiten", () => close(), { look: "primary" }),
  }));
}
