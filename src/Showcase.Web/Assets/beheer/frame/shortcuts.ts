import { html } from "lit";
import { openDialog } from "../dialogs/dialog";

export interface Shortcut {
  keys: string;
  about: string;
  run?: () => void;
}

/** Runs what belongs to the pressed keys; a dialog has its own. */
export function listenForShortcuts(find: () => Shortcut[]): void {
  window.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open], .b-menu:popover-open") !== null) return;
    const keys = [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", event.shiftKey && event.key.length === 1 && (event.ctrlKey || event.altKey) ? "Shift" : "", event.key.length === 1 ? event.key.toUpperCase() : event.key].filter(Boolean).join("+");
    const found = find().find((shortcut) => shortcut.keys === keys && shortcut.run !== undefined);
    if (found === undefined || (!keys.includes("+") && isTyping(event.target as HTMLElement))) return;
    event.preventDefault();
    found.run!();
  });
}

/** What stands on the key. */
const faces: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓" };

const isTyping = (element: HTMLElement): boolean => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName);

export async function showShortcuts(shortcuts: Shortcut[]): Promise<void> {
  await openDialog("Sneltoetsen", "narrow", () => ({
    body: html`<dl class="b-facts">${shortcuts.map(({ keys, about }) => html`<div class="b-facts__row"><dt>${keys.split("+").map((key) => html`<kbd>${faces[key] ?? key}</kbd> `)}</dt><dd>${about}</dd></div>`)}</dl>`,
  }));
}
