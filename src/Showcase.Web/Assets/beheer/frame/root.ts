/** The element of the section on the screen: dialogs, menus and notices are drawn in it, so that its styles reach them. */
export function sectionRoot(): HTMLElement {
  return document.querySelector<HTMLElement>("sc-inhoud, sc-media")!;
}
