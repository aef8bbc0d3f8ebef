interface JobNow {
  key: string;
  state: string;
  done: number;
  total: number | null;
  text: string;
  mayCancel: boolean;
}

const betweenMilliseconds = 2000;

/** Shows how far running jobs are, and loads the page again when one is over or another began. Asks only while something runs and someone looks. */
export function followJobs(): void {
  const list = document.querySelector<HTMLElement>("[data-jobs]");
  const address = list?.dataset["jobs"];
  if (!list || !address) return;
  const ask = async (): Promise<void> => {
    if (!document.hidden) {
      const now = await askNow(address);
      if (now && !show(list, now)) return location.reload();
    }
    setTimeout(ask, betweenMilliseconds);
  };
  setTimeout(ask, betweenMilliseconds);
}

async function askNow(address: string): Promise<JobNow[] | undefined> {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    return answer.ok && !answer.redirected ? ((await answer.json()) as JobNow[]) : undefined;
  } catch {
    return undefined;
  }
}

/** False when the page no longer shows the same jobs. */
function show(list: HTMLElement, now: JobNow[]): boolean {
  const cards = [...list.querySelectorAll<HTMLElement>("[data-job]")];
  if (cards.length !== now.length) return false;
  return now.every((job) => {
    const card = cards.find((one) => one.dataset["job"] === job.key);
    const bar = card?.querySelector("progress");
    if (!card || !bar) return false;
    card.querySelector("[data-job-text]")!.textContent = job.text;
    if (job.mayCancel) card.querySelector("[data-job-state]")!.textContent = job.state.charAt(0).toUpperCase() + job.state.slice(1);
    if (job.total) {
      bar.max = job.total;
      bar.value = job.done;
    }
    return true;
  });
}
