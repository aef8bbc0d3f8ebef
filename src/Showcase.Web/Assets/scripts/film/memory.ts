const name = "sc-ondertitels";

/** Whether captions are wanted, as this browser remembers it; on until someone turns them off. */
export function wantsCaptions(): boolean {
  try {
    return localStorage.getItem(name) !== "uit";
  } catch {
    return true;
  }
}

export function rememberCaptions(wanted: boolean): void {
  try {
    localStorage.setItem(name, wanted ? "aan" : "uit");
  } catch {
    // A browser that keeps nothing: until the page is left.
  }
}
