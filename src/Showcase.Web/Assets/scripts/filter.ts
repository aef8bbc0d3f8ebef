/** Applies a filter as soon as it is ticked, so that the button is only needed without script; focus comes back to the same box. */
export function submitOnChange(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filter]");
  if (!form) return;
  form.querySelector<HTMLButtonElement>(".sc-filter__apply")?.setAttribute("hidden", "");
  form.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    sessionStorage.setItem("filter", `${event.target.name}=${event.target.value}`);
    form.requestSubmit();
  });
  // Whoever comes back finds the boxes as the page was sent, and not as they were left.
  window.addEventListener("pageshow", () => form.reset());
  returnFocus(form);
  closeOnLeave(form);
}

function returnFocus(form: HTMLFormElement): void {
  const last = sessionStorage.getItem("filter");
  sessionStorage.removeItem("filter");
  if (!last) return;
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    if (`${box.name}=${box.value}` !== last) continue;
    box.closest("details")?.setAttribute("open", "");
    box.focus();
  }
}

function closeOnLeave(form: HTMLFormElement): void {
  const close = (group: HTMLDetailsElement) => group.removeAttribute("open");
  const open = () => form.querySelectorAll<HTMLDetailsElement>("details[open]");
  document.addEventListener("click", (event) => {
    for (const group of open()) if (event.target instanceof Node && !group.contains(event.target)) close(group);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const group of open()) {
      close(group);
      group.querySelector("summary")?.focus();
    }
  });
}
