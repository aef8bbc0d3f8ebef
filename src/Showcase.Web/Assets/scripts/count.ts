const address = "/paragrafen/geteld";

/** Counts that paragraphs are looked at (data-count-view) and downloaded by links that say as what (data-count-kind). */
export function countUse(): void {
  whenSeen(() => document.querySelectorAll("[data-count-view]").forEach((shown) => count(shown, "bekeken")));
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-count-kind]") : null;
    if (link) count(link, link.dataset["countKind"] ?? "");
  });
}

/**
 * Tells the site which paragraph and version (data-count, data-count-version) something was done with, and nothing about who did it: the one around an
 * element, or else all in its form, as for a document of several. Who asks not to be tracked is not counted.
 */
export function count(place: Element, kind: string): void {
  if (asksNotTo()) return;
  const around = place.closest<HTMLElement>("[data-count]");
  for (const { dataset } of around ? [around] : (place.closest("form") ?? place).querySelectorAll<HTMLElement>("[data-count]")) {
    const told = JSON.stringify({ paragraaf: dataset["count"], versie: dataset["countVersion"], soort: kind });
    navigator.sendBeacon?.(address, new Blob([told], { type: "application/json" }));
  }
}

function asksNotTo(): boolean {
  return navigator.doNotTrack === "1" || ("globalPrivacyControl" in navigator && navigator.globalPrivacyControl === true);
}

/** A page that the browser loads ahead of a click was not looked at yet. */
function whenSeen(act: () => void): void {
  if ("prerendering" in document && document.prerendering) document.addEventListener("prerenderingchange", act, { once: true });
  else act();
}
