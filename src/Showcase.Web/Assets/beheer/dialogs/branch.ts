import { html } from "lit";
import { cancelJob, isOver, readJob, type BranchJob } from "../api/jobs";
import { Refusal } from "../api/refusal";
import type { Published } from "../api/writing";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { count } from "../frame/dutch";
import { addressOf } from "../frame/router";
import { problem, toast } from "../frame/toasts";
import { openDialog } from "./dialog";
import { tellLeftOut } from "./gates";

const betweenMilliseconds = 1000;

/** Tells how a branch was published: at once, or after following the work that still goes on. */
export async function tellPublished(answer: Published): Promise<void> {
  if (!answer.job) return tell(answer.published, answer.reasons);
  const ended = await follow(answer.job);
  announce({ parents: [answer.document.key] });
  if (ended === undefined) toast({ text: "Het publiceren loopt door op de achtergrond. U kunt gewoon verder werken." });
  else if (ended.state === "done") await tell(1 + (ended.result?.published ?? 0), ended.result?.reasons);
  else toast({ text: ended.outcome ?? "Het publiceren is niet afgemaakt.", isProblem: true });
}

async function tell(published: number, reasons: Published["reasons"]): Promise<void> {
  toast({ text: published === 1 ? "Eén pagina staat nu op de site." : `${count(published)} pagina’s staan nu op de site.` });
  await tellLeftOut(reasons, addressOf.document);
}

/** Shows how far it is and offers to cancel; nothing when the dialog was closed before the end. */
function follow(key: string): Promise<BranchJob | undefined> {
  let job: BranchJob | undefined;
  let isOpen = true;
  let isAsking = false;
  const ended = openDialog<BranchJob>("Publiceren met alles eronder", "narrow", ({ close, redraw }) => {
    if (!isAsking) void ask(close, redraw);
    return {
      body: html`
        <p role="status">${job?.text ? `${count(job.done)} van ${count(job.total ?? 0)} ${job.text}.` : "Begonnen."}</p>
        <progress class="b-progress" aria-label="Voortgang" max=${job?.total ?? 1} value=${job?.done ?? 0}></progress>
        <p>U kunt dit venster sluiten; het publiceren gaat dan door. Annuleren stopt na de pagina waar het nu mee bezig is; wat al op de site staat, blijft staan.</p>`,
      buttons: html`${button("Annuleren", () => void cancel(redraw), { disabled: job?.mayCancel === false })}${button("Sluiten", () => close(), { look: "primary" })}`,
    };
  });
  void ended.then(() => { isOpen = false; });
  return ended;

  async function ask(close: (ended?: BranchJob) => void, redraw: () => void): Promise<void> {
    isAsking = true;
    while (isOpen) {
      try {
        job = await readJob(key);
      } catch (error) {
        if (!(error instanceof Refusal) || !error.isPassing) return close();
      }
      if (!isOpen) return;
      if (job !== undefined && isOver(job)) return close(job);
      redraw();
      await new Promise((resolve) => setTimeout(resolve, betweenMilliseconds));
    }
  }

  async function cancel(redraw: () => void): Promise<void> {
    try {
      job = await cancelJob(key);
      redraw();
    } catch (error) {
      problem(error);
    }
  }
}
