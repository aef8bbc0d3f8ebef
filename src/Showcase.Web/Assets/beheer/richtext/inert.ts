interface Policy {
  createHTML: (text: string) => unknown;
}

const policies = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }).trustedTypes;
const policy = policies?.createPolicy("beheer-inert", { createHTML: (text: string) => text });

/** Markup as a document that runs nothing, loads nothing and is never put on the page: the only place where text becomes elements. */
export function parseInert(markup: string): HTMLElement {
  return new DOMParser().parseFromString((policy?.createHTML(markup) ?? markup) as string, "text/html").body;
}
