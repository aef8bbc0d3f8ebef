import { html, nothing, type TemplateResult } from "lit";
import { iconButton } from "../frame/button";

export interface Picked {
  id: string;
  name: string;
  body: TemplateResult;
  edit?: () => void;
}

/** Chosen things in order, which can be moved by dragging and by buttons, and taken away. */
export function pickedList(items: Picked[], isReadOnly: boolean, move: (from: number, to: number) => void, remove?: (at: number) => void): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ol class="b-picked">${items.map((item, at) => html`
    <li class="b-picked__item" draggable=${isReadOnly || items.length < 2 ? nothing : "true"} @dragstart=${(event: DragEvent) => begin(event, at)} @dragover=${over} @dragleave=${leave}
      @drop=${(event: DragEvent) => drop(event, at, move)}>
      <div class="b-picked__body">${item.body}</div>
      ${isReadOnly ? nothing : html`<div class="b-picked__actions">
        ${items.length < 2 ? nothing : html`${iconButton(`${item.name} omhoog`, "up", (event) => moved(event, at, at - 1, move), { disabled: at === 0 })}${iconButton(`${item.name} omlaag`, "down", (event) => moved(event, at, at + 1, move), { disabled: at === items.length - 1 })}`}
        ${item.edit ? iconButton(`${item.name} bewerken`, "edit", item.edit) : nothing}
        ${remove ? iconButton(`${item.name} weghalen`, "remove", () => remove(at)) : nothing}
      </div>`}
    </li>`)}</ol>`;
}

const kind = "application/x-volgorde";

function begin(event: DragEvent, at: number): void {
  event.dataTransfer!.setData(kind, String(at));
  event.dataTransfer!.effectAllowed = "move";
  event.stopPropagation();
}

function over(event: DragEvent): void {
  if (!event.dataTransfer!.types.includes(kind)) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.add("b-drop");
}

function leave(event: DragEvent): void {
  (event.currentTarget as HTMLElement).classList.remove("b-drop");
}

function drop(event: DragEvent, to: number, move: (from: number, to: number) => void): void {
  leave(event);
  const from = Number(event.dataTransfer!.getData(kind));
  if (Number.isInteger(from) && from !== to && event.dataTransfer!.types.includes(kind)) {
    event.preventDefault();
    move(from, to);
  }
}

// The focus goes along with what was moved; where its button is now switched off, to the other one.
function moved(event: Event, from: number, to: number, move: (from: number, to: number) => void): void {
  const pressed = event.currentTarget as HTMLElement;
  const list = pressed.closest("ol")!;
  const at = [...pressed.parentElement!.children].indexOf(pressed);
  move(from, to);
  setTimeout(() => {
    const buttons = [...(list.children[to]?.querySelector(".b-picked__actions")?.children ?? [])] as HTMLButtonElement[];
    (buttons[at]?.disabled ? buttons[1 - at] : buttons[at])?.focus();
  });
}
