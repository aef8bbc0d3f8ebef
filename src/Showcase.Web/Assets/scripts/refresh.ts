/** Loads the page again while work is going on, but not while someone is typing or holds a button. */
export function refreshWhileBusy(): void {
  const seconds = Number(document.body.dataset["refresh"]);
  if (!(seconds > 0)) return;
  const key = `focus ${location.pathname}`;
  const last = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (last) document.getElementById(last)?.focus();
  setInterval(() => {
    if (document.activeElement instanceof HTMLInputElement || document.hidden) return;
    if (document.activeElement?.id) sessionStorage.setItem(key, document.activeElement.id);
    location.reload();
  }, seconds * 1000);
}
