import { html, nothing, render } from "lit";
import { icon } from "./icons";
import { sectionRoot } from "./root";

export interface MenuItem {
  label: string;
  icon?: string;
  run: () => void;
  /** Why it cannot be done now; it stays readable. */
  reason?: string;
}

/** Opens a menu below what was pressed, after the pattern for menus: arrows, Home, End, letters, Escape. */
export function openMenu(anchor: HTMLElement, label: string, items: MenuItem[]): void {
  const menu = document.createElement("div");
  menu.className = "b-menu";
  menu.popover = "auto";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  const choose = (item: MenuItem) => {
    if (item.reason !== undefined) return;
    menu.hidePopover();
    item.run();
  };
  render(
    items.map((item) => html`
      <button class="b-menu__item" type="button" role="menuitem" tabindex="-1" aria-disabled=${item.reason === undefined ? nothing : "true"} @click=${() => choose(item)}>
        ${item.icon ? icon(item.icon) : nothing}<span>${item.label}${item.reason ? html`<small class="b-menu__reason">${item.reason}</small>` : nothing}</span>
      </button>`),
    menu,
  );
  (anchor.closest("dialog") ?? sectionRoot()).append(menu);
  anchor.setAttribute("aria-expanded", "true");
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "open") return;
    anchor.setAttribute("aria-expanded", "false");
    if (menu.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    menu.remove();
  });
  menu.addEventListener("keydown", (event) => onKey(event, menu));
  menu.showPopover();
  position(menu, anchor.getBoundingClientRect());
  menu.querySelector<HTMLElement>(".b-menu__item")?.focus();
}

function onKey(event: KeyboardEvent, menu: HTMLElement): void {
  const items = [...menu.querySelectorAll<HTMLElement>(".b-menu__item")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = targetOf(event, items, at);
  event.stopPropagation();
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    menu.hidePopover();
  } else if (to !== undefined) {
    event.preventDefault();
    items[(to + items.length) % items.length]!.focus();
  }
}

function targetOf(event: KeyboardEvent, items: HTMLElement[], at: number): number | undefined {
  switch (event.key) {
    case "ArrowDown": return at + 1;
    case "ArrowUp": return at - 1;
    case "Home": return 0;
    case "End": return items.length - 1;
  }
  if (event.key.length !== 1 || event.ctrlKey || event.key === " ") return undefined;
  const found = [...items.keys()].map((step) => (at + 1 + step) % items.length).find((index) => items[index]!.innerText.trim().toLowerCase().startsWith(event.key.toLowerCase()));
  return found;
}

function position(menu: HTMLElement, anchor: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const room = 8;
  menu.style.left = `${Math.max(room, Math.min(anchor.left, window.innerWidth - width - room))}px`;
  const below = anchor.bottom + 4;
  menu.style.top = `${below + height + room > window.innerHeight ? Math.max(room, anchor.top - height - 4) : below}px`;
}
