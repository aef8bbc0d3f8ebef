/** Who works by keyboard goes on where they were: when the button that was pressed is gone, with the field it stood in. */
export function keepFocus(id: string): void {
  setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) document.getElementById(id)?.focus();
  });
}
