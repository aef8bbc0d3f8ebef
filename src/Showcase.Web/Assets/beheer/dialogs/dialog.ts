import { html, render, type TemplateResult } from "lit";
import { iconButton } from "../frame/button";
import { sectionRoot } from "../frame/root";

export interface Dialog<T> {
  close: (value?: T) => void;
  /** Draws it again after something it shows has changed. */
  redraw: () => void;
}

export interface DialogParts {
  body: TemplateResult;
  buttons?: TemplateResult;
}

let made = 0;

/** Opens a dialog over the page and waits for its answer: nothing when it was closed without one. */
export function openDialog<T>(title: string, width: "narrow" | "wide", parts: (dialog: Dialog<T>) => DialogParts): Promise<T | undefined> {
  return new Promise((resolve) => {
    const element = document.createElement("dialog");
    const id = `dialoog-${++made}`;
    element.className = `b-dialog b-dialog--${width}`;
    element.setAttribute("aria-labelledby", id);
    let answer: T | undefined;
    const dialog: Dialog<T> = {
      close: (value) => { answer = value; element.close(); },
      redraw: () => {
        const { body, buttons } = parts(dialog);
        render(html`
          <header class="b-dialog__head"><h2 class="b-dialog__title" id=${id}>${title}</h2>${iconButton("Sluiten", "remove", () => dialog.close())}</header>
          <div class="b-dialog__body">${body}</div>
          ${buttons ? html`<footer class="b-dialog__foot">${buttons}</footer>` : ""}`, element);
      },
    };
    element.addEventListener("close", () => { element.remove(); resolve(answer); });
    dialog.redraw();
    sectionRoot().append(element);
    element.showModal();
    (element.querySelector<HTMLElement>("[autofocus]") ?? element.querySelector<HTMLElement>(".b-dialog__body input, .b-dialog__body textarea, .b-dialog__body select"))?.focus();
  });
}
