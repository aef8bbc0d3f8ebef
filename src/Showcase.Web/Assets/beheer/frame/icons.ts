import { html, svg, type TemplateResult } from "lit";
import { UUIIconRegistryEssential } from "@umbraco-ui/uui/components/icon-registry-essential/icon-registry-essential.js";
import "@umbraco-ui/uui/components/icon/icon.js";

// Icons of content types are named after Umbraco's own set; the library has the essential ones, the rest is drawn here.
const essential: Record<string, string> = {
  "icon-document": "document", "icon-document-dashed-line": "document", "icon-folder": "folder", "icon-picture": "picture", "icon-video": "play", "icon-calendar-alt": "calendar",
  "icon-edit": "edit", "icon-link": "link", "icon-legal": "clipboard", "icon-chat-active": "favorite", "icon-trash": "delete",
};

const drawn: Record<string, string> = {
  "icon-home": "M2 8l6-5.5L14 8v5.5h-4V9.5H6v4H2z",
  "icon-books": "M2.5 3H6v10H2.5zM6 3h3.5v10H6M10.5 4l2.5-.6 2 9.1-2.5.6z",
  "icon-book-alt": "M3 2.5h9v11H4.5a1.5 1.5 0 0 1-1.5-1.5zM3 12a1.5 1.5 0 0 1 1.5-1.5H12",
  "icon-chart-curve": "M2 2v12h12M4.5 10.5l3-4 2.5 2 3.5-5",
  "icon-company": "M3 14V2.5h7V14M10 6h3v8M5 5h1M7 5h1M5 8h1M7 8h1M5 11h1M7 11h1M2 14h12",
  "icon-map-location": "M8 14.5s4.5-5 4.5-8a4.5 4.5 0 0 0-9 0c0 3 4.5 8 4.5 8zM8 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z",
  "icon-user": "M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.400zM2.5 14c0-3 2.4-4.5 5.5-4.5s5.5 1.5 5.5 4.5z",
  "icon-users-alt": "M6 3a2.3 2.3 0 1 1 0 4.600A2.3 2.3 0 0 1 6 3zM1.5 13c0-2.6 2-4 4.5-4s4.5 1.4 4.5 4zM11 4a2 2 0 1 1 0 4M12 9.300c1.6.4 2.5 1.7 2.5 3.7",
  "icon-calculator": "M3.5 2h9v12h-9zM5.5 4h5v2h-5zM5.5 8.5h1M9.5 8.5h1M5.5 11.5h1M9.5 11.5h1",
  "icon-coins-euro": "M12 4.5A4.5 4.5 0 1 0 12 11.5M2.5 7h6M2.5 9h6",
  "icon-history": "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5.5V8l2 1.5",
  "upload": "M8 11V2.5M4.5 6L8 2.5 11.5 6M2.5 10.5v3h11v-3", "grid": "M2.5 2.5H7V7H2.5zM9 2.5h4.5V7H9zM2.5 9H7v4.5H2.5zM9 9h4.5v4.5H9z",
  "sound": "M6 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM6 12V3.500l7-1.5V10.500M13 10.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z", "captions": "M2 3.5h12v9H2zM4.5 8h3M9.500 8h2M4.5 10.300h5",
  "help": "M4.5 5.5a3.5 3.5 0 1 1 5.3 3C8.6 9.3 8 9.9 8 11M8 14h.01", "more": "M3 8h.01M8 8h.01M13 8h.01", "chevron": "M6 3.5L10.5 8 6 12.5", "menu": "M2 4h12M2 8h12M2 12h12", "up": "M8 13V3M3.5 7.5L8 3l4.5 4.5", "down": "M8 3v10M3.5 8.5L8 13l4.5-4.5",
  "undo": "M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6", "redo": "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10",
  "bullets": "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01", "numbers": "M7 4h7M7 8h7M7 12h7M2 3l1-.5v3.5M1.8 9.800c.4-.9 2-.7 1.7.4-.2.7-1.7 1.3-1.7 2.300h2",
  "quote": "M3 4.5h3.5v3.5c0 2-1 3.5-3 3.5M9.5 4.5H13V8c0 2-1 3.5-3 3.5", "table": "M2 3h12v10H2zM2 6.5h12M8 6.5v6.5", "field": "M5 3H3v10h2M11 3h2v10h-2M6 8h4",
};

const registry = new UUIIconRegistryEssential();

/** Puts the icons of the library within reach of everything below an element. */
export function provideIcons(root: Element): void {
  registry.attach(root);
}

/** Decoration: says nothing to a screen reader. */
export function icon(name: string): TemplateResult {
  const path = drawn[name];
  if (path !== undefined) {
    return html`<svg class="b-icon ${name === "more" ? "b-icon--dots" : ""}" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">${svg`<path d=${path}></path>`}</svg>`;
  }
  return html`<uui-icon class="b-icon" name=${essential[name] ?? (name.startsWith("icon-") ? "document" : name)}></uui-icon>`;
}
