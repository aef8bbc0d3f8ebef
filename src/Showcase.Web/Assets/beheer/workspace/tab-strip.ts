import { html, nothing, type TemplateResult } from "lit";

export interface TabHead {
  alias: string;
  caption: string;
  /** Points that are not in order on the tab. */
  problems: number;
}

export const panelId = "werkblad-paneel";

/** Tabs after the pattern for tabs: arrows, Home and End choose. */
export function tabStrip(tabs: TabHead[], current: string, choose: (alias: string) => void): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.alias === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const { alias } = tabs[(to + tabs.length) % tabs.length]!;
    choose(alias);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab="${alias}"]`)?.focus();
  };
  return html`<div class="b-tabs" role="tablist" aria-label="Tabbladen" @keydown=${onKey}>${tabs.map((tab) => html`
    <button class="b-tabs__tab" type="button" role="tab" id=${`tab-${tab.alias}`} data-tab=${tab.alias} aria-controls=${panelId} aria-selected=${String(tab.alias === current)} tabindex=${tab.alias === current ? "0" : "-1"} @click=${() => choose(tab.alias)}>
      ${tab.caption}${tab.problems > 0 ? html`<span class="b-tabs__count"><span class="b-hidden">, </span>${tab.problems}<span class="b-hidden"> ${tab.problems === 1 ? "punt" : "punten"}</span></span>` : nothing}
    </button>`)}</div>`;
}
