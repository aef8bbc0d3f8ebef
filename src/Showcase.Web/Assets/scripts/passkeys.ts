// Passkeys in the back office: the site asks, the browser lets someone choose or make one, and a plain form carries the answer.

const FAILED = "Dat is niet gelukt. Probeer het opnieuw.";

interface Question {
  opties: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON;
  stand: string;
}

/** Shows the forms that need a browser with passkeys, and makes them work. */
export function offerPasskeys(): void {
  if (!window.PublicKeyCredential || !("parseRequestOptionsFromJSON" in PublicKeyCredential)) return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    let waiting: AbortController | undefined;
    form.querySelector("button")?.addEventListener("click", () => {
      waiting?.abort();
      void run(form, undefined);
    });
    if (form.dataset["passkey"] === "get") {
      waiting = new AbortController();
      void suggest(form, waiting.signal);
    }
  }
}

/** Lets the browser offer passkeys among what it fills in for the e-mail address. */
async function suggest(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  if (await PublicKeyCredential.isConditionalMediationAvailable?.()) await run(form, signal);
}

/** Without a signal someone pressed the button, and hears why it failed. */
async function run(form: HTMLFormElement, signal: AbortSignal | undefined): Promise<void> {
  const problem = form.querySelector<HTMLElement>("[data-passkey-problem]");
  try {
    if (problem) problem.hidden = true;
    const question = await ask(form);
    const answer = await credentialOf(form, question, signal);
    if (!(answer instanceof PublicKeyCredential)) return;
    fieldOf(form, "sleutel").value = JSON.stringify(answer.toJSON());
    fieldOf(form, "stand").value = question.stand;
    form.submit();
  } catch (error) {
    if (signal || !problem) return;
    problem.textContent = error instanceof DOMException && error.name === "InvalidStateError" ? "Dit apparaat heeft al een passkey voor uw account." : FAILED;
    problem.hidden = false;
  }
}

async function ask(form: HTMLFormElement): Promise<Question> {
  const fields = new URLSearchParams();
  for (const name of ["formulier", "wie", "code"]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) fields.set(name, field.value);
  }
  const response = await fetch(form.dataset["passkeyOptions"]!, { method: "POST", body: fields });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Question;
}

function credentialOf(form: HTMLFormElement, question: Question, signal: AbortSignal | undefined): Promise<Credential | null> {
  if (form.dataset["passkey"] === "create") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question.opties) });
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.opties);
  return navigator.credentials.get(signal ? { publicKey, signal, mediation: "conditional" } : { publicKey });
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}
