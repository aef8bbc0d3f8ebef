import { html, nothing, render, type TemplateResult } from "lit";
import { Refusal } from "../api/refusal";
import { iconButton } from "../frame/button";
import { sectionRoot } from "../frame/root";
import { moveToasts } from "../frame/toasts";

export interface Dialog<T> {
  close: (value?: T) => void;
  /** Draws it again after something it shows has changed. */
  redraw: () => void;
  /** Does what was asked and closes with the answer. What goes wrong is said in the dialog, which stays as it was filled in. */
  send: (work: () => Promise<T | undefined>) => Promise<void>;
}

export interface DialogParts {
  body: TemplateResult;
  buttons?: TemplateResult;
}

let made = 0;

/** Opens a dialog over the page and waits for its answer: nothing when it was closed without one. Reasons why something may not be done are for who asked. */
export function openDialog<T>(title: string, width: "narrow" | "wide", parts: (dialog: Dialog<T>) => DialogParts): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("dialog");
    const id = `dialoog-${++made}`;
    element.className = `b-dialog b-dialog--${width}`;
    element.setAttribute("aria-labelledby", id);
    let answer: T | undefined;
    let [isSending, failure] = [false, ""];
    const dialog: Dialog<T> = {
      close: (value) => { answer = value; element.close(); },
      redraw: () => {
        const { body, buttons } = parts(dialog);
        render(html`
          <header class="b-dialog__head"><h2 class="b-dialog__title" id=${id}>${title}</h2>${iconButton("Sluiten", "remove", () => dialog.close())}</header>
          <div class="b-dialog__body">${body}${failure ? html`<p class="b-field__problem" role="alert">${failure}</p>` : nothing}</div>
          ${buttons ? html`<footer class="b-dialog__foot"><span class="b-dialog__busy" role="status">${isSending ? "Bezig…" : ""}</span>${buttons}</footer>` : ""}`, element);
      },
      send: async (work) => {
        if (isSending) return;
        [isSending, failure] = [true, ""];
        dialog.redraw();
        try {
          dialog.close(await work());
        } catch (error) {
          if (error instanceof Refusal && error.reasons.length > 0) {
            reject(error);
            element.close();
          } else failure = (error as Error).message;
        }
        isSending = false;
        if (element.open) dialog.redraw();
      },
    };
    element.addEventListener("close", () => {
      moveToasts(lastOpen(element) ?? sectionRoot());
      element.remove();
      resolve(answer);
    });
    dialog.redraw();
    sectionRoot().append(element);
    element.showModal();
    moveToasts(element);
    firstStop(element)?.focus();
  });
}

/** What someone came for: a field, the first of what can be chosen, or the button that answers; where something would be lost, the one that does not. */
function firstStop(dialog: HTMLElement): HTMLElement | null {
  const find = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  return find("[autofocus]") ?? find(".b-dialog__body :is(input:not([type=file]), textarea, select)") ?? find(".b-pick__choose:enabled")
    ?? (find(".b-dialog__foot uui-button[color=danger]") ? find(".b-dialog__foot uui-button") : find(".b-dialog__foot uui-button:not([disabled])[look=primary]"));
}

const lastOpen = (closed: HTMLElement): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>("dialog[open]")].filter((one) => one !== closed).at(-1);
