export type Place =
  | { kind: "start" }
  | { kind: "document"; key: string; tab: string | null }
  | { kind: "list"; list: string }
  | { kind: "bin" }
  | { kind: "calendar"; month: string | null };

export const root = "/beheer/inhoud";
export const addressOf = {
  document: (key: string, tab?: string): string => `${root}/${key}${tab ? `?tab=${encodeURIComponent(tab)}` : ""}`,
  list: (list: string): string => `${root}/lijst/${list}`,
  bin: `${root}/prullenbak`,
  calendar: (month?: string): string => `${root}/kalender${month ? `?maand=${month}` : ""}`,
};

export function placeOf(address: URL): Place {
  const [first, second] = address.pathname.slice(root.length).split("/").filter((part) => part !== "");
  if (first === undefined) return { kind: "start" };
  if (first === "prullenbak") return { kind: "bin" };
  if (first === "kalender") return { kind: "calendar", month: address.searchParams.get("maand") };
  if (first === "lijst" && second !== undefined) return { kind: "list", list: second };
  return { kind: "document", key: first, tab: address.searchParams.get("tab") };
}

/** How addresses of a section are read. */
export interface Addresses<P> {
  /** Everything at it and below belongs to the section. */
  root: string;
  placeOf: (address: URL) => P;
}

/** Real addresses without loading the page again: the back button works, and a link opens in a new tab. */
export class Router<P> {
  private current = location.href;

  /** @param mayLeave Asked before the page changes; what was typed must be safe first. */
  constructor(private readonly addresses: Addresses<P>, private readonly arrive: (place: P) => void, private readonly mayLeave: (to: P) => Promise<boolean>) {
    window.addEventListener("popstate", () => void this.back());
    document.addEventListener("click", (event) => this.follow(event));
  }

  async go(address: string): Promise<void> {
    const target = new URL(address, location.origin);
    if (target.href === this.current || !(await this.mayLeave(this.addresses.placeOf(target)))) return;
    history.pushState(null, "", target);
    this.show();
  }

  /** Changes the address of the page that is shown. */
  replace(address: string): void {
    history.replaceState(null, "", address);
    this.current = location.href;
  }

  show(): void {
    this.current = location.href;
    this.arrive(this.addresses.placeOf(new URL(this.current)));
  }

  private async back(): Promise<void> {
    if (await this.mayLeave(this.addresses.placeOf(new URL(location.href)))) this.show();
    else history.pushState(null, "", this.current);
  }

  private follow(event: MouseEvent): void {
    const link = (event.target as Element).closest?.("a[href]") as HTMLAnchorElement | null;
    if (link === null || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target === "_blank") return;
    const target = new URL(link.href);
    const { root } = this.addresses;
    if (target.origin !== location.origin || !(target.pathname === root || target.pathname.startsWith(`${root}/`)) || link.hasAttribute("download")) return;
    event.preventDefault();
    void this.go(target.href);
  }
}
