import type { Edited } from "../merge/fields";

/** What was typed and not yet acknowledged, in this tab: it outlives a reload, a lost connection and a server that stops. */
export interface LocalCopy {
  revision: number;
  base: Edited;
  mine: Edited;
}

const nameOf = (key: string): string => `inhoud:${key}`;

export function keepCopy(key: string, copy: LocalCopy): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(copy));
  } catch {
    // Full or forbidden: the autosave is then the only net.
  }
}

export function dropCopy(key: string): void {
  sessionStorage.removeItem(nameOf(key));
}

export function findCopy(key: string): LocalCopy | undefined {
  try {
    const stored = sessionStorage.getItem(nameOf(key));
    return stored === null ? undefined : (JSON.parse(stored) as LocalCopy);
  } catch {
    return undefined;
  }
}
