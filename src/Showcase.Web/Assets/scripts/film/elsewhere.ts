/** A film of another site comes into the page after a click and not before: until then that site does not know that someone looks. */
export function showElsewhere(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-elsewhere]")) {
    const button = place.querySelector<HTMLButtonElement>("[data-elsewhere-show]");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      const frame = document.createElement("iframe");
      frame.title = place.dataset["elsewhereTitle"] ?? "Film";
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation");
      // Their players refuse to play when they are not told from which site; the page is none of their business.
      frame.referrerPolicy = "strict-origin";
      frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
      frame.allowFullscreen = true;
      frame.className = "sc-elsewhere__frame";
      frame.src = place.dataset["elsewhere"] ?? "";
      place.replaceChildren(frame);
      frame.focus();
    });
  }
}
