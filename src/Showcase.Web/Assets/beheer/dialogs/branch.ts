import type { Reason } from "../api/types";
import type { Copied, Published } from "../api/writing";
import { announce } from "../frame/changes";
import { count } from "../frame/dutch";
import { addressOf } from "../frame/router";
import { toast } from "../frame/toasts";
import { tellLeftOut } from "./gates";
import { followJob } from "./job";

const about = "U kunt dit venster sluiten; het publiceren gaat dan door. Annuleren stopt na de pagina waar het nu mee bezig is; wat al op de site staat, blijft staan.";
const aboutCopy = "U kunt dit venster sluiten; het kopiëren gaat dan door. Annuleren stopt na de pagina’s waar het nu mee bezig is; wat gekopieerd is, blijft staan als concept.";

/** Tells how a branch was published: at once, or after following the work that still goes on. */
export async function tellPublished(answer: Published): Promise<void> {
  if (!answer.job) return tell(answer.published, answer.reasons);
  const ended = await followJob<{ published: number; reasons: Reason[] }>(answer.job, "Publiceren met alles eronder", about);
  announce({ parents: [answer.document.key] });
  if (ended === undefined) toast({ text: "Het publiceren loopt door op de achtergrond. U kunt gewoon verder werken." });
  else if (ended.state === "done") await tell(1 + (ended.result?.published ?? 0), ended.result?.reasons);
  else toast({ text: ended.outcome ?? "Het publiceren is niet afgemaakt.", isProblem: true });
}

/** Follows the copying of what stands below a page. */
export async function tellCopied({ document, job }: Copied): Promise<void> {
  const ended = await followJob(job, "Kopiëren met alles eronder", aboutCopy);
  announce({ parents: [document.key] });
  if (ended === undefined) toast({ text: "Het kopiëren loopt door op de achtergrond. U kunt gewoon verder werken." });
  else toast({ text: ended.state === "done" ? `“${document.name}” is gekopieerd, met alles eronder.` : (ended.outcome ?? "Het kopiëren is niet afgemaakt."), isProblem: ended.state !== "done" });
}

async function tell(published: number, reasons: Published["reasons"]): Promise<void> {
  toast({ text: published === 1 ? "Eén pagina staat nu op de site." : `${count(published)} pagina’s staan nu op de site.` });
  await tellLeftOut(reasons, addressOf.document);
}
