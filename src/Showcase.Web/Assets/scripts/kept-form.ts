interface Kept {
  page: string;
  action: string;
  fields: [string, string][];
  isRefused: boolean;
}

const name = "formulier";
const here = (): string => location.pathname + location.search;
const secret = "[type=password], [type=hidden], [type=file], [autocomplete=one-time-code]";

/** Remembers in this tab what is being sent, until a page comes that says it arrived. Browsers forget it: pages of the back office are not kept. */
export function keepForm(form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string" && form.querySelector(`[name="${CSS.escape(field[0])}"]:not(${secret})`) !== null);
  write({ page: here(), action: form.getAttribute("action") ?? "", fields, isRefused: false });
}

/** After a form was refused with a page of its own: the way back, and there what had been filled in. */
export function restoreForm(): void {
  const kept = read();
  if (kept === undefined) return;
  const way = document.querySelector<HTMLElement>("[data-way-back]");
  if (way) {
    write({ ...kept, isRefused: true });
    way.querySelector("a")!.href = kept.page;
    way.hidden = false;
    return;
  }
  sessionStorage.removeItem(name);
  const isBack = performance.getEntriesByType("navigation").some((entry) => (entry as PerformanceNavigationTiming).type === "back_forward");
  const form = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].find((one) => one.getAttribute("action") === kept.action);
  if (form === undefined || kept.page !== here() || !(kept.isRefused || isBack)) return;
  fill(form, kept.fields);
  const told = document.createElement("p");
  told.className = "sc-office-notice";
  told.setAttribute("role", "status");
  form.prepend(told);
  told.textContent = "Wat u had ingevuld, is teruggezet. Het is nog niet opgeslagen.";
}

function fill(form: HTMLFormElement, fields: [string, string][]): void {
  const values = new Map<string, string[]>();
  for (const [field, value] of fields) values.set(field, [...(values.get(field) ?? []), value]);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input, select, textarea")) {
    if (control.matches(secret) || control.name === "") continue;
    const kept = values.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) control.checked = kept.includes(control.value);
    else if (control instanceof HTMLSelectElement && control.multiple) for (const option of control.options) option.selected = kept.includes(option.value);
    else if (kept.length > 0) control.value = kept.shift()!;
  }
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the form is sent all the same.
  }
}

function read(): Kept | undefined {
  try {
    const stored = sessionStorage.getItem(name);
    return stored === null ? undefined : (JSON.parse(stored) as Kept);
  } catch {
    return undefined;
  }
}
