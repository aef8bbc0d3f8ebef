import type { MediaKind } from "../api/library";

const extensions: Record<Exclude<MediaKind, "folder">, string[]> = {
  picture: ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"],
  film: ["mp4", "webm"],
  sound: ["mp3", "m4a", "ogg"],
  caption: ["vtt"],
  document: ["pdf", "docx", "xlsx", "odt", "csv", "txt"],
};

export const kindWords: Record<MediaKind, string> = { folder: "Map", picture: "Afbeelding", film: "Film", sound: "Geluid", caption: "Ondertiteling", document: "Document" };
export const kindIcons: Record<MediaKind, string> = { folder: "folder", picture: "picture", film: "play", sound: "sound", caption: "captions", document: "document" };

export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** What a file seems to be by its name; the server looks at what is in it. */
export function kindOfName(name: string): MediaKind {
  const extension = extensionOf(name);
  return (Object.keys(extensions) as (keyof typeof extensions)[]).find((kind) => extensions[kind].includes(extension)) ?? "document";
}

export function kindOf(item: { isFolder: boolean; type: string; extension: string | null; name: string }): MediaKind {
  if (item.isFolder) return "folder";
  return item.type === "Image" ? "picture" : item.type === "umbracoMediaVideo" ? "film" : kindOfName(`.${item.extension ?? extensionOf(item.name)}`);
}

/** For the `accept` of a file field; of everything when no kind is given. */
export function acceptOf(kinds?: Exclude<MediaKind, "folder">[]): string {
  return (kinds ?? (Object.keys(extensions) as Exclude<MediaKind, "folder">[])).flatMap((kind) => extensions[kind]).map((extension) => `.${extension}`).join(",");
}

/** The kinds that a media type of the schema holds. */
export function kindsOfType(type: string | undefined): Exclude<MediaKind, "folder">[] | undefined {
  return type === "Image" ? ["picture"] : type === "umbracoMediaVideo" ? ["film"] : type === "File" ? ["sound", "caption", "document"] : undefined;
}

/** What a browser calls a picture from the clipboard says nothing: a name that says when. */
export function pastedName(name: string, clock: () => Date = () => new Date()): string {
  if (name !== "" && !/^image\.\w+$/.test(name)) return name;
  return `Geplakt ${clock().toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" }).slice(0, 16).replace(":", ".")}.${extensionOf(name) || "png"}`;
}
