import { html } from "lit";
import { emptyMediaBin, readMedia, type EmptiedBin } from "../api/library";
import { Refusal } from "../api/refusal";
import { openDialog } from "../dialogs/dialog";
import { followJob } from "../dialogs/job";
import { confirm } from "../dialogs/questions";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { count } from "../frame/dutch";
import { toast } from "../frame/toasts";
import { mediaAddress } from "./places";

const title = "Prullenbak legen";
const about = "U kunt dit venster sluiten; het verwijderen gaat dan door. Annuleren stopt na het bestand waar het nu mee bezig is; wat weg is, blijft weg.";

/** Says how many go, asks, and removes them; what a page still uses stays, with the reason. */
export async function emptyBin(): Promise<void> {
  const { total } = await readMedia({ bin: "true", take: 1 });
  if (total === 0) return toast({ text: "De prullenbak is leeg." });
  const text = `${total === 1 ? "Het ene bestand of de map in de prullenbak wordt" : `Alle ${count(total)} bestanden en mappen in de prullenbak worden`} met alle versies verwijderd. Dit kan niet ongedaan worden gemaakt. Wat een pagina nog gebruikt, blijft staan.`;
  if (!(await confirm({ title, text, action: total === 1 ? "Definitief verwijderen" : `${count(total)} definitief verwijderen`, isDanger: true }))) return;
  try {
    await tell(await emptied(total));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    toast({ text: "In de prullenbak staat intussen iets anders dan u zag. Er is niets verwijderd; bekijk de lijst en kies opnieuw.", isProblem: true });
  } finally {
    announce({ parents: [] });
  }
}

/** Nothing when it goes on by itself, or ended before its end; then it has been told. */
async function emptied(total: number): Promise<EmptiedBin | undefined> {
  const answer = await emptyMediaBin(total);
  if (answer.job === null) return answer;
  const ended = await followJob<EmptiedBin>(answer.job, title, about);
  if (ended === undefined) toast({ text: "Het verwijderen loopt door op de achtergrond. U kunt gewoon verder werken." });
  else if (ended.state !== "done") toast({ text: ended.outcome ?? "Het verwijderen is niet afgemaakt.", isProblem: true });
  return ended?.state === "done" ? (ended.result ?? undefined) : undefined;
}

async function tell(result: EmptiedBin | undefined): Promise<void> {
  if (result === undefined) return;
  const text = result.removed === 1 ? "Eén bestand of map is definitief verwijderd." : `${count(result.removed)} bestanden en mappen zijn definitief verwijderd.`;
  if (result.kept.length === 0) return toast({ text });
  await openDialog("Niet alles is verwijderd", "narrow", ({ close }) => ({
    body: html`<p>${result.removed === 0 ? "Er is niets verwijderd." : text} Dit bleef staan:</p>
      <ul class="b-reasons">${result.kept.map((item) => html`<li><a href=${mediaAddress.item(item.key)} @click=${() => close()}>${item.name}</a><ul><li>${item.reason}</li></ul></li>`)}</ul>`,
    buttons: button("Sluiten", () => close(), { look: "primary" }),
  }));
}
