import { parseInert } from "./inert";
import { nestWordLists, styleName } from "./word-lists";

const renamed: Record<string, string> = { B: "strong", I: "em", H1: "h2", STRIKE: "s" };
const allowed = /^(P|BR|HR|H[2-6]|UL|OL|LI|A|STRONG|EM|U|S|SUB|SUP|CODE|PRE|BLOCKQUOTE|TABLE|THEAD|TBODY|TR|TH|TD|DATA|#text)$/;
const silent = "script, style, link, meta, title, head, template, iframe, object, img, svg, math, form, input, button, select, textarea, video, audio, xml";

/** What was copied elsewhere as plain structure: headings, lists with their numbers, emphasis, links and tables, without anyone's fonts. */
export function cleanPaste(html: string): string {
  if (html.includes("data-pm-slice")) return html;
  const body = parseInert(withoutStyles(html));
  for (const element of body.querySelectorAll(silent)) element.remove();
  nestWordLists(body);
  for (const element of [...body.querySelectorAll("*")].reverse()) clean(element);
  for (const element of body.querySelectorAll("p, h2, h3, h4, h5, h6")) {
    if ((element.textContent ?? "").replace(/\u00a0/g, " ").trim() === "" && element.querySelector("br, data") === null) element.remove();
  }
  return body.innerHTML.replace(/\u00a0|&nbsp;/g, " ");
}

// The parser's document is under the page's policy, which complains of each style and handler: what styles say is kept under another name, handlers go.
function withoutStyles(html: string): string {
  return html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->|<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[^<>]+>/g, (tag) => tag.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, (_, before: string, name: string) => `${before}${name.toLowerCase() === "style" ? styleName : "data-weg"}`));
}

function clean(element: Element): void {
  const style = element.getAttribute(styleName) ?? "";
  const name = renamed[element.nodeName];
  if (name !== undefined && !/font-weight:\s*(normal|400)/.test(style)) return rename(element, name);
  if (element.nodeName === "SPAN" || element.nodeName === "FONT") return emphasis(element, style);
  if (!allowed.test(element.nodeName)) return element.replaceWith(...spaced(element));
  for (const { name: attribute, value } of [...element.attributes]) {
    if (!keeps(element.nodeName, attribute, value)) element.removeAttribute(attribute);
  }
}

function keeps(name: string, attribute: string, value: string): boolean {
  if (name === "A" && attribute === "href") return /^(https?:|mailto:|tel:)/i.test(value.trim());
  if (name === "OL" && attribute === "start") return /^\d+$/.test(value) && value !== "1";
  if (/^T[HD]$/.test(name) && /^(colspan|rowspan)$/.test(attribute)) return /^\d+$/.test(value) && value !== "1";
  return name === "DATA" && /^data-(resultaat|gebied|periode|uitgave|veld)$/.test(attribute);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function emphasis(element: Element, style: string): void {
  const isBold = /font-weight:\s*(bold|[6-9]00)/.test(style);
  if (isBold) rename(element, "strong");
  else if (/font-style:\s*italic/.test(style)) rename(element, "em");
  else element.replaceWith(...element.childNodes);
}

// Words of two blocks that lose their tags do not run together.
function spaced(element: Element): Node[] {
  const isBlock = /^(DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|DL|DT|DD|FIGURE|ADDRESS)$/.test(element.nodeName);
  const holdsBlocks = [...element.children].some((child) => /^(P|DIV|UL|OL|H[1-6]|TABLE|BLOCKQUOTE)$/.test(child.nodeName));
  if (!isBlock || holdsBlocks) return [...element.childNodes];
  const paragraph = element.ownerDocument.createElement("p");
  paragraph.append(...element.childNodes);
  return [paragraph];
}
