import { html, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { button } from "../frame/button";
import { cellOf, periodWords, readIndicator } from "../richtext/results";
import { attempt } from "../tree/actions";
import { valueIn, type Block } from "./blocks";
import { parseList, writeList } from "./stored";

/** True for an element that shows a released figure. */
export const isResult = (type: { properties: { alias: string }[] }): boolean => ["indicator", "area", "period", "fallback"].every((alias) => type.properties.some((property) => property.alias === alias));

/** What stands in a result as codes: chosen from lists, and not shown as fields. */
export const codeAliases: readonly string[] = ["indicator", "area", "period"];

/** What readers see now, and the choice of another figure from those that exist, so that nobody needs to know codes. */
export function resultBlock(block: Block, codes: string[], isReadOnly: boolean, change: (values: Record<string, string>) => void): TemplateResult {
  const [code, area, period, fallback] = [parseList(valueIn(block, "indicator"))[0] ?? "", valueIn(block, "area"), valueIn(block, "period"), valueIn(block, "fallback")];
  const choose = async () => {
    const { askResult } = await import("../richtext/token-dialogs");
    const present = code === "" ? undefined : { attributes: { "data-resultaat": code, "data-gebied": area, "data-periode": period }, text: fallback };
    const chosen = await askResult(present, codes);
    if (chosen === undefined) return;
    const { attributes, text } = chosen;
    change({ indicator: writeList([attributes["data-resultaat"]!]), area: attributes["data-gebied"]!, period: attributes["data-periode"]!, fallback: text });
  };
  return html`<div class="b-row b-result"><p class="b-live">${until(code === "" ? "Nog geen cijfer gekozen." : live(code, area, period), "Cijfer opzoeken…")}</p>${isReadOnly ? "" : button(code === "" ? "Cijfer kiezen…" : "Ander cijfer kiezen…", () => void attempt(choose), { look: "outline", icon: "icon-chart-curve" })}</div>`;
}

async function live(code: string, area: string, period: string): Promise<TemplateResult | string> {
  const indicator = await readIndicator(code);
  const cell = indicator && cellOf(indicator, area, period);
  return cell ? html`${[indicator.name, cell.areaName, periodWords(period)].join(", ")}. Nu op de site: <strong>${cell.text}</strong>` : "Hiervoor is er nu geen cijfer. Lezers zien de tekst zonder cijfer.";
}
