import assert from "node:assert/strict";
import { test } from "node:test";
import { showToken } from "../beheer/richtext/token-view";

test("A result that is pinned to a release shows the figure of that release, with its date", async () => {
  const asked: string[] = [];
  const figure = (number: number, value: number) => ({
    indicator: { name: "Plaatsingen", unit: "plaatsingen" }, release: { number, asOf: "2026-09-30", releasedAt: `2026-1${number - 1}-14T08:00:00Z` },
    cells: [{ area: "AM91", areaName: "Merelland", period: "2025", dimension: "totaal", value, text: `${value}`, sentence: `${value} plaatsingen (2025)`, status: "definitief" }],
  });
  globalThis.fetch = ((address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(address.endsWith("?uitgave=1") ? figure(1, 210) : figure(2, 214))));
  }) as typeof fetch;
  const shown = async (attributes: Record<string, string>): Promise<string> => {
    const element = { title: "", textContent: "" } as HTMLElement;
    showToken("resultaat")(element, { attributes: { "data-resultaat": "plaatsingen", "data-gebied": "AM91", "data-periode": "2025", ...attributes }, text: "veel" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return element.textContent!;
  };

  assert.equal(await shown({ "data-uitgave": "1" }), "210 plaatsingen (2025) (uitgave 1 van 14 oktober 2026)");
  assert.equal(await shown({}), "214 plaatsingen (2025)");
  assert.deepEqual(asked, ["/resultaten/plaatsingen.json?uitgave=1", "/resultaten/plaatsingen.json"]);
});
