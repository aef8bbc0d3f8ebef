const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00A0", lrm: "\u200E", rlm: "\u200F" };

/** What is seen of a caption as WebVTT writes it: without tags, with characters in place of their names. */
export function plain(text: string): string {
  return text.replace(/<\/?[A-Za-z0-9][^>]{0,198}>/g, "").replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, digits?: string, hex?: string, name?: string) => {
    const point = digits !== undefined ? Number(digits) : hex !== undefined ? parseInt(hex, 16) : undefined;
    if (point !== undefined) return point > 0 && point <= 0x10FFFF ? String.fromCodePoint(point) : whole;
    return names[name!.toLowerCase()] ?? whole;
  });
}

/** The same as WebVTT writes it. */
export function stored(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What was seen is now `text`: the same as WebVTT writes it, with the markup it had (cursive, who speaks) around what stayed. */
export function retyped(former: string, text: string): string {
  const all = pieces(former);
  const [first, from] = matched(all, (shown, at) => text.startsWith(shown, at), text.length);
  const [last, to] = matched(all.slice(first).reverse(), (shown, at) => text.slice(0, text.length - at).endsWith(shown), text.length - from);
  const between = all.slice(first, all.length - last).filter((piece) => piece.isTag).map((piece) => piece.text);
  // What is typed at the end of cursive is cursive too.
  const end = between.findIndex(isClosing);
  between.splice(end < 0 ? between.length : end, 0, stored(text.slice(from, text.length - to)));
  const written = join(all.slice(0, first)) + withoutEmpty(between.join("")) + join(all.slice(all.length - last));
  return plain(written) === text ? written : stored(text);
}

/** In two before the character that is seen at this place; markup that is open there ends in the first and goes on in the second. */
export function divided(text: string, at: number): [string, string] {
  const [all, open] = [pieces(text), [] as string[]];
  let place = 0;
  for (let shown = 0; place < all.length && (shown < at || isClosing(all[place]!.text)); place++) {
    const piece = all[place]!;
    shown += piece.shown.length;
    if (isClosing(piece.text)) open.pop();
    else if (piece.isTag && /^<[a-z]/i.test(piece.text)) open.push(piece.text);
  }
  const closed = [...open].reverse().map((tag) => `</${/^<([a-z]+)/i.exec(tag)![1]}>`);
  return [join(all.slice(0, place)) + closed.join(""), open.join("") + join(all.slice(place))];
}

interface Piece {
  /** As WebVTT writes it. */
  text: string;
  shown: string;
  isTag: boolean;
}

function pieces(text: string): Piece[] {
  return (text.match(/<\/?[a-z0-9][^>]{0,198}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});|[^]/giu) ?? []).map((piece) => {
    const isTag = piece.length > 1 && piece.startsWith("<");
    return { text: piece, shown: isTag ? "" : plain(piece), isTag };
  });
}

// How many of these stayed, and how many characters are seen of them; tags at the edge are left for what comes there.
function matched(all: readonly Piece[], stays: (shown: string, at: number) => boolean, room: number): [number, number] {
  let [count, at] = [0, 0];
  for (const [place, piece] of all.entries()) {
    if (piece.isTag) continue;
    if (at + piece.shown.length > room || !stays(piece.shown, at)) break;
    at += piece.shown.length;
    count = place + 1;
  }
  return [count, at];
}

function withoutEmpty(text: string): string {
  const shorter = text.replace(/<([a-z]+)[^>]*><\/\1>/gi, "");
  return shorter === text ? text : withoutEmpty(shorter);
}

const isClosing = (text: string): boolean => text.startsWith("</") && text.length > 2;

const join = (all: readonly Piece[]): string => all.map((piece) => piece.text).join("");
