/** A form that was sent is not sent again by a second click; coming back to the page lets it be sent anew. */
export function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset["sent"]) event.preventDefault();
      form.dataset["sent"] = "true";
    });
  }
  window.addEventListener("pageshow", () => document.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach((form) => delete form.dataset["sent"]));
}
