import type { UploadQueue } from "./queue";

/** Counts that say when there is something to tell. */
export interface Told {
  all: number;
  failed: number;
  duplicates: number;
  isBusy: boolean;
}

export const nothingTold: Told = { all: 0, failed: 0, duplicates: 0, isBusy: false };

export function toldOf(queue: UploadQueue): Told {
  return { all: queue.uploads.length - queue.count("held", "stopped"), failed: queue.count("failed"), duplicates: queue.count("duplicate"), isBusy: queue.isBusy };
}

/** What a screen reader hears: the beginning, what went wrong and the end; not every percent. Empty when there is nothing new. */
export function wordsFor(before: Told, now: Told, queue: UploadQueue): string {
  if (now.isBusy && (!before.isBusy || now.all > before.all)) return `${files(queue.count("waiting", "sending"))} onderweg.`;
  if (before.isBusy && !now.isBusy) return summary(queue);
  if (now.failed > before.failed) return `${files(now.failed)} niet geüpload.`;
  return now.duplicates > before.duplicates ? "Een bestand staat er al. Kies wat u wilt." : "";
}

/** `3 bestanden geüpload, 1 mislukt. Bij 2 afbeeldingen is nog tekst nodig.` */
export function summary(queue: UploadQueue): string {
  const [done, failed, stopped, duplicates] = [queue.count("done"), queue.count("failed"), queue.count("stopped"), queue.count("duplicate")];
  const parts = [done > 0 || failed + stopped + duplicates === 0 ? `${files(done)} geüpload` : "", failed > 0 ? `${failed} mislukt` : "", stopped > 0 ? `${stopped} gestopt` : ""].filter(Boolean).join(", ");
  const asks = [
    duplicates > 0 ? `${duplicates === 1 ? "Eén bestand staat" : `${duplicates} bestanden staan`} er al: kies wat u wilt.` : "",
    queue.undescribed > 0 ? `Bij ${queue.undescribed === 1 ? "één afbeelding" : `${queue.undescribed} afbeeldingen`} is nog tekst nodig.` : "",
    queue.unsaid > 0 ? `Zeg bij ${files(queue.unsaid)} nog wie herkenbaar is.` : "",
  ].filter(Boolean).join(" ");
  return [parts && `${parts}.`, asks].filter(Boolean).join(" ");
}

export const files = (number: number): string => (number === 1 ? "1 bestand" : `${number} bestanden`);
