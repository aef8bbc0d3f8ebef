import { count } from "../frame/dutch";

interface Counted {
  name: string;
  isFolder: boolean;
}

/** `“Foto”`, `3 bestanden`, `2 mappen en 1 bestand`. */
export function named(items: Counted[]): string {
  return items.length === 1 ? `“${items[0]!.name}”` : amount(items);
}

/** The same as the subject of what was done to them: `“Foto” is`, `3 bestanden zijn`. */
export function many(items: Counted[]): string {
  return items.length === 1 ? `“${items[0]!.name}” is` : `${amount(items)} zijn`;
}

export function amount(items: Counted[]): string {
  const folders = items.filter((item) => item.isFolder).length;
  const files = items.length - folders;
  return [folders > 0 ? `${count(folders)} ${folders === 1 ? "map" : "mappen"}` : "", files > 0 ? `${count(files)} ${files === 1 ? "bestand" : "bestanden"}` : ""].filter(Boolean).join(" en ");
}

export const altTextLabel = "Tekst voor wie het beeld niet ziet";
export const altTextHelp = "Beschrijf in één of twee zinnen wat er te zien is en waarom het ertoe doet. Begin niet met “foto van”. Zonder deze tekst blijft de afbeelding een concept en staat ze niet op de site.";
