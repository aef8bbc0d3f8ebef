import { keepForm } from "./kept-form";

const askedMilliseconds = 8000;
const signedOut = "U bent niet meer aangemeld. Wat u invulde, blijft hier staan. ";
const away = "De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw. Wat u invulde, blijft hier staan.";

/** A form is not sent twice by a second click, nor into the void: whoever was signed out meanwhile, or has no connection, hears so first and loses nothing. */
export function sendOnce(): void {
  const isSignedIn = document.querySelector(".sc-office-header form") !== null;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    const isGuarded = isSignedIn && form.closest("main") !== null;
    form.addEventListener("submit", (event) => {
      if (form.dataset["sent"] === "true" || form.dataset["sent"] === "asking") return event.preventDefault();
      if (isGuarded && form.dataset["sent"] !== "may") {
        event.preventDefault();
        void sendWhenPossible(form, event.submitter);
      } else form.dataset["sent"] = "true";
    });
  }
  window.addEventListener("pageshow", () => document.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach((form) => delete form.dataset["sent"]));
}

async function sendWhenPossible(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  form.dataset["sent"] = "asking";
  const status = await statusNow();
  tell(form, status);
  delete form.dataset["sent"];
  if (status === 0 || status === 401) return;
  keepForm(form);
  form.dataset["sent"] = "may";
  form.requestSubmit(submitter);
}

/** 0 without a connection. A server that only takes long is left to the form itself. */
async function statusNow(): Promise<number> {
  try {
    return (await fetch("/beheer/api/me", { headers: { Accept: "application/json" }, credentials: "same-origin", signal: AbortSignal.timeout(askedMilliseconds) })).status;
  } catch (error) {
    return (error as Error).name === "TimeoutError" ? 200 : 0;
  }
}

function tell(form: HTMLFormElement, status: number): void {
  form.querySelector("[data-unsent]")?.remove();
  if (status !== 0 && status !== 401) return;
  const told = document.createElement("p");
  told.className = "sc-office-problems";
  told.dataset["unsent"] = "";
  told.setAttribute("role", "alert");
  told.textContent = status === 0 ? away : signedOut;
  if (status === 401) told.append(doorLink(), ", kom terug naar dit tabblad en verstuur het opnieuw.");
  form.append(told);
}

function doorLink(): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "nl-link";
  link.href = "/beheer/aanmelden";
  link.target = "_blank";
  link.textContent = "Meld u aan in een nieuw tabblad";
  return link;
}
