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
