const sites = [
  { host: /^(?:www\.)?youtu\.be$/, path: /^\/[\w-]{11}\/?$/ },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/(?:shorts|live|embed|v)\/[\w-]{11}\/?$/ },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/watch$/, query: /^[\w-]{11}$/ },
  { host: /^(?:www\.|player\.)?vimeo\.com$/, path: /^\/(?:[\w-]+\/){0,4}\d{5,12}(?:\/[a-f0-9]{6,20})?\/?$/ },
];

/** Why this can be no address of a film at YouTube or Vimeo, said while it is typed; which ones there are, the server says. */
export function addressProblem(typed: string): string | undefined {
  const address = typed.trim();
  if (address === "") return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return "Dit is geen webadres. Plak het hele adres, dat begint met https://.";
  }
  if (url.protocol !== "https:") return "Dit adres begint niet met https://. Plak het adres van de pagina waar de film te zien is.";
  if (!/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com)$/.test(url.hostname)) return "Dit is een andere site. Alleen films bij YouTube en Vimeo kunnen hier worden getoond; upload een andere film in Media.";
  const isFilm = sites.some(({ host, path, query }) => host.test(url.hostname) && path.test(url.pathname) && (query === undefined || query.test(url.searchParams.get("v") ?? "")));
  return isFilm ? undefined : "Dit is geen adres van één film. Plak het adres van de pagina waar de film te zien is.";
}
