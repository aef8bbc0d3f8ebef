import { html, nothing, render } from "lit";
import { iconButton } from "./button";
import { sectionRoot } from "./root";

export interface Toast {
  text: string;
  isProblem?: boolean;
  action?: { label: string; run: () => void };
}

const seconds = 12;
let shown: (Toast & { id: number })[] = [];
let next = 1;
let former: HTMLElement | undefined;

/** Tells something at the edge of the screen and to screen readers; it goes by itself, but not under the pointer or the focus. */
export function toast(told: Toast): void {
  const id = next++;
  shown = [...shown.filter((present) => present.text !== told.text).slice(-2), { ...told, id }];
  draw();
  const leave = () => {
    const place = document.querySelector(`[data-toast="${id}"]`);
    if (place?.matches(":hover, :focus-within")) setTimeout(leave, 2000);
    else dismiss(id);
  };
  setTimeout(leave, (told.action || told.isProblem ? seconds : seconds / 2) * 1000);
}

export const problem = (error: unknown): void => toast({ text: error instanceof Error ? error.message : String(error), isProblem: true });

/** To the open dialog when there is one: what is outside it can neither be reached nor heard. */
export function moveToasts(to: HTMLElement): void {
  to.append(toastPlace());
}

/** Where toasts come, before there is one: a screen reader only hears what changes in a place it knows. */
export function toastPlace(): HTMLElement {
  let element = document.querySelector<HTMLElement>(".b-toasts");
  if (element === null) {
    element = document.createElement("section");
    element.className = "b-toasts";
    element.setAttribute("aria-label", "Meldingen");
    element.setAttribute("aria-live", "polite");
    element.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !toastPlace().contains(relatedTarget)) former = relatedTarget;
    });
    sectionRoot().append(element);
  }
  return element;
}

function dismiss(id: number): void {
  const hadFocus = document.querySelector(`[data-toast="${id}"]`)?.contains(document.activeElement) ?? false;
  shown = shown.filter((present) => present.id !== id);
  draw();
  if (hadFocus) former?.focus();
}

function draw(): void {
  render(
    shown.map(({ id, text, isProblem, action }) => html`
      <div class="b-toast ${isProblem ? "b-toast--problem" : ""}" data-toast=${id} role=${isProblem ? "alert" : nothing}>
        <p class="b-toast__text">${text}</p>
        ${action ? html`<button class="b-toast__action" type="button" @click=${() => { dismiss(id); action.run(); }}>${action.label}</button>` : nothing}
        ${iconButton("Melding sluiten", "remove", () => dismiss(id))}
      </div>`),
    toastPlace(),
  );
}
