import { listKind, type ListMark } from "./word-marks";

/** Under which name the style attribute of pasted elements is kept. */
export const styleName = "data-stijl";

interface Open {
  level: number;
  list: Element;
}

/** Word writes a list as paragraphs that carry their level and number; this makes lists of them, nested and with the same first number. */
export function nestWordLists(body: HTMLElement): void {
  let open: Open[] = [];
  let previous: Element | undefined;
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const level = levelOf(paragraph);
    if (level === undefined) continue;
    const mark = takeMark(paragraph);
    if (previous === undefined || !follows(paragraph, previous)) open = [];
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    if (open.length > 0 && open.at(-1)!.level === level && open.at(-1)!.list.nodeName !== mark.kind.toUpperCase()) open.pop();
    if (open.length === 0 || open.at(-1)!.level < level) {
      const list = listOf(paragraph, mark);
      const item = open.at(-1)?.list.lastElementChild;
      if (item) item.append(list);
      else paragraph.before(list);
      open.push({ level, list });
    }
    const item = paragraph.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1)!.list.append(item);
    previous = open[0]!.list;
    paragraph.remove();
  }
}

function levelOf(paragraph: Element): number | undefined {
  const level = /mso-list:[^;"']*\blevel(\d+)/i.exec(paragraph.getAttribute(styleName) ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}

function takeMark(paragraph: Element): ListMark {
  const marks = [...paragraph.querySelectorAll("span")].filter((span) => /mso-list:\s*ignore/i.test(span.getAttribute(styleName) ?? ""));
  const text = marks.map((mark) => mark.textContent ?? "").join("").replace(/\u00a0/g, " ").trim();
  for (const mark of marks) mark.remove();
  return listKind(text);
}

function follows(paragraph: Element, list: Element): boolean {
  let before = paragraph.previousSibling;
  while (before !== null && before !== list && (before.textContent ?? "").trim() === "" && before.nodeType !== Node.ELEMENT_NODE) before = before.previousSibling;
  return before === list;
}

function listOf(paragraph: Element, mark: ListMark): Element {
  const list = paragraph.ownerDocument.createElement(mark.kind);
  if (mark.number > 1) list.setAttribute("start", String(mark.number));
  return list;
}
