import { html } from "lit";
import { cancelJob, isOver, readJob, type Job } from "../api/jobs";
import { Refusal } from "../api/refusal";
import { button } from "../frame/button";
import { count } from "../frame/dutch";
import { problem } from "../frame/toasts";
import { openDialog } from "./dialog";

const betweenMilliseconds = 1000;

/** Shows how far work is and offers to cancel; nothing when the dialog was closed before the end. */
export function followJob<T>(key: string, title: string, about: string): Promise<Job<T> | undefined> {
  let job: Job<T> | undefined;
  let isOpen = true;
  let isAsking = false;
  const ended = openDialog<Job<T>>(title, "narrow", ({ close, redraw }) => {
    if (!isAsking) void ask(close, redraw);
    return {
      body: html`
        <p role="status">${job?.text ? `${count(job.done)} van ${count(job.total ?? 0)} ${job.text}.` : "Begonnen."}</p>
        <progress class="b-progress" aria-label="Voortgang" max=${job?.total ?? 1} value=${job?.done ?? 0}></progress>
        <p>${about}</p>`,
      buttons: html`${button("Annuleren", () => void cancel(redraw), { disabled: job?.mayCancel === false })}${button("Sluiten", () => close(), { look: "primary" })}`,
    };
  });
  void ended.then(() => { isOpen = false; });
  return ended;

  async function ask(close: (ended?: Job<T>) => void, redraw: () => void): Promise<void> {
    isAsking = true;
    while (isOpen) {
      try {
        job = await readJob<T>(key);
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
      job = await cancelJob<T>(key);
      redraw();
    } catch (error) {
      problem(error);
    }
  }
}
