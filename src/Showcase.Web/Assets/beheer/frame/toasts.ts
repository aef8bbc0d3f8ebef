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

/** Tells something at the edge of the screen and to screen readers; it goes by itself, but not under the pointer or the focus. */
export function toast(told: Toast): void {
  const id = next++;
  shown = [...shown.slice(-2), { ...told, id }];
  draw();
  const leave = () => {
    const place = document.querySelector(`[data-toast="${id}"]`);
    if (place?.matches(":hover, :focus-within")) setTimeout(leave, 2000);
    else dismiss(id);
  };
  setTimeout(leave, (told.action || told.isProblem ? seconds : seconds / 2) * 1000);
}

export const problem = (error: unknown): void => toast({ text: error instanceof Error ? error.message : String(error), isProblem: true });

function dismiss(id: number): void {
  shown = shown.filter((present) => present.id !== id);
  draw();
}

function draw(): void {
  render(
    shown.map(({ id, text, isProblem, action }) => html`
      <div class="b-toast ${isProblem ? "b-toast--problem" : ""}" data-toast=${id} role=${isProblem ? "alert" : "status"}>
        <p class="b-toast__text">${text}</p>
        ${action ? html`<button class="b-toast__action" type="button" @click=${() => { dismiss(id); action.run(); }}>${action.label}</button>` : nothing}
        ${iconButton("Melding sluiten", "remove", () => dismiss(id))}
      </div>`),
    place(),
  );
}

// In the open dialog when there is one: what is outside it cannot be reached.
function place(): HTMLElement {
  let element = document.querySelector<HTMLElement>(".b-toasts");
  if (element === null) {
    element = document.createElement("section");
    element.className = "b-toasts";
    element.setAttribute("aria-label", "Meldingen");
    sectionRoot().append(element);
  }
  return element;
}
