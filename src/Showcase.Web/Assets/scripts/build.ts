/** Keeps the text in step with what is typed. Without script the buttons do the same. */
export function followTyping(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-build]");
  if (!form) return;
  let waiting = 0;
  let running: AbortController | undefined;
  const update = () => {
    running?.abort();
    running = new AbortController();
    void refresh(form, running.signal);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(update, 350);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || !event.target.name.startsWith("v.")) return;
    event.preventDefault();
    clearTimeout(waiting);
    update();
  });
}

async function refresh(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { "X-Requested-With": "fetch" }, signal });
    if (!answer.ok) throw new Error(String(answer.status));
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    if (signal.aborted) return;
    const status = document.getElementById("meldingen");
    if (status) status.textContent = "Bijwerken lukte nu niet. Wat u invulde, staat er nog; probeer het zo weer.";
  }
}

function show(fresh: Document): void {
  for (const made of fresh.querySelectorAll<HTMLElement>("[data-live]")) {
    const here = document.getElementById(made.id);
    if (!here || here.contains(document.activeElement) || here.innerHTML === made.innerHTML) continue;
    const open = [...here.querySelectorAll("details")].map((details) => details.open);
    here.replaceChildren(...made.childNodes);
    here.querySelectorAll("details").forEach((details, at) => (details.open = open[at] ?? false));
  }
  for (const given of fresh.querySelectorAll<HTMLInputElement>("input[id^=gegeven-]")) takeGiven(given);
  for (const made of fresh.querySelectorAll<HTMLInputElement>("input[id]")) copyAttribute(made, "aria-invalid");
  const address = fresh.querySelector<HTMLFormElement>("form[data-build]")?.dataset["address"];
  if (address) history.replaceState(history.state, "", address + location.hash);
}

/** A value that the page had put there itself follows policy and answers; one that was typed stays. */
function takeGiven(made: HTMLInputElement): void {
  const here = document.getElementById(made.id);
  const field = document.getElementById(made.id.replace("gegeven-", ""));
  if (!(here instanceof HTMLInputElement) || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (field === document.activeElement || here.value === made.value) return;
  if (field.value === here.value) field.value = made.value;
  here.value = made.value;
}

function copyAttribute(made: HTMLElement, name: string): void {
  const here = document.getElementById(made.id);
  const value = made.getAttribute(name);
  if (value === null) here?.removeAttribute(name);
  else here?.setAttribute(name, value);
}
