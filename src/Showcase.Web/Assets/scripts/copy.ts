import { count } from "./count";

/** Shows the copy buttons and lets them put a text on the clipboard, with markup for Word and without for everything else. */
export function offerCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    // Looked up again at the click: a text that follows what is typed is replaced meanwhile
    const source = () => document.getElementById(button.dataset["copy"] ?? "");
    if (!source() || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => void copy(button, source()));
  }
}

async function copy(button: HTMLButtonElement, source: HTMLElement | null): Promise<void> {
  const status = document.getElementById(button.dataset["status"] ?? "");
  if (!source) return;
  try {
    const plain = plainFor(button, source);
    const isRich = button.dataset["kind"] === "rich";
    if (isRich) await writeRich(htmlOf(source), plain);
    else await navigator.clipboard.writeText(plain);
    if (button.dataset["uncounted"] === undefined) count(source, isRich ? "gekopieerd-opmaak" : "gekopieerd-tekst");
    if (status) status.textContent = "Gekopieerd. U kunt de tekst nu plakken.";
  } catch {
    if (status) status.textContent = "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.";
  }
}

/** The text without markup: made by the server where it has made one, else read from the page. */
function plainFor(button: HTMLButtonElement, source: HTMLElement): string {
  const made = button.dataset["kind"] === "exact" ? source : document.getElementById(button.dataset["plain"] ?? "");
  return made ? (made.textContent ?? "") : plainOf(source);
}

async function writeRich(html: string, plain: string): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", plain) })]);
}

/** Markup without our classes and without what is only for the screen. */
function htmlOf(source: HTMLElement): string {
  const copied = withoutHelp(source);
  raiseHeadings(copied, Number(source.dataset["headings"] ?? 0));
  for (const element of copied.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (name !== "href" && name !== "start" && name !== "type") element.removeAttribute(name);
  }
  return copied.innerHTML;
}

/** A text that stands deep in this page begins at the top of the document it goes to. */
function raiseHeadings(copied: HTMLElement, by: number): void {
  if (!(by > 0)) return;
  for (const heading of copied.querySelectorAll("h2, h3, h4, h5, h6")) {
    const raised = document.createElement(`h${Math.max(1, Number(heading.tagName[1]) - by)}`);
    raised.append(...heading.childNodes);
    heading.replaceWith(raised);
  }
}

function plainOf(source: HTMLElement): string {
  return linesOf(withoutHelp(source)).join("\n").replace(/\n{3,}/g, "\n\n").trim() + "\n";
}

function withoutHelp(source: HTMLElement): HTMLElement {
  const copied = source.cloneNode(true) as HTMLElement;
  copied.querySelectorAll("[data-copy-skip]").forEach((element) => element.remove());
  return copied;
}

function linesOf(root: HTMLElement, indent = ""): string[] {
  const lines: string[] = [];
  let number = Number(root.getAttribute("start") ?? 1);
  for (const child of root.children) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.matches("ol, ul")) lines.push(...linesOf(child, indent + (root.matches("li") ? "   " : "")), "");
    else if (child.matches("li")) lines.push(indent + (root.matches("ol") ? `${number++}. ` : "- ") + ownText(child), ...nested(child, indent));
    else if (child.querySelector("p, ol, ul, h2, h3")) lines.push(...linesOf(child, indent));
    else lines.push(indent + ownText(child), "");
  }
  return lines;
}

function nested(item: HTMLElement, indent: string): string[] {
  return [...item.querySelectorAll<HTMLElement>(":scope > ol, :scope > ul")].flatMap((list) => linesOf(list, indent + "   "));
}

function ownText(element: HTMLElement): string {
  const copied = element.cloneNode(true) as HTMLElement;
  copied.querySelectorAll("ol, ul").forEach((list) => list.remove());
  return (copied.textContent ?? "").replace(/\s+/g, " ").trim();
}
