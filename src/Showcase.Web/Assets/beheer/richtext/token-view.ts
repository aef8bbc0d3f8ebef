import type { Token, TokenKind } from "./tokens";
import { cellOf, periodName, readIndicator } from "./results";

/** What stands in the text for a token: the live figure or the name of the field. */
export const showToken = (kind: TokenKind) => (element: HTMLElement, token: Token): void => {
  if (kind === "veld") {
    element.title = `Invulveld: ${token.attributes["data-veld"] ?? ""}. Dubbelklik of druk op Enter om te bewerken.`;
    element.textContent = token.text || `[${token.attributes["data-veld"] ?? "invulveld"}]`;
    return;
  }
  const release = token.attributes["data-uitgave"];
  const [code, area, period] = [token.attributes["data-resultaat"] ?? "", token.attributes["data-gebied"] ?? "", token.attributes["data-periode"] ?? ""];
  element.textContent = token.text;
  element.title = `Resultaat: ${code}, ${area}, ${period}. Dubbelklik of druk op Enter om te bewerken.`;
  void readIndicator(code, release).then((indicator) => {
    const cell = indicator && cellOf(indicator, area, period);
    if (!indicator || !cell?.sentence) return;
    element.textContent = release === undefined ? cell.sentence : `${cell.sentence} (${indicator.release})`;
    element.title = `${indicator.name}, ${cell.areaName}, ${periodName(cell.period)}. Zonder cijfer staat er: ${token.text}. Dubbelklik of druk op Enter om te bewerken.`;
  });
};
