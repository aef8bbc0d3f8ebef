import assert from "node:assert/strict";
import { test } from "node:test";
import { normal } from "../beheer/dialogs/link";
import { fromField, reviewOf, time, toField } from "../beheer/frame/dutch";
import { placeOf } from "../beheer/frame/router";
import { daysOf, nextMonth } from "../beheer/lists/months";
import { listKind } from "../beheer/richtext/word-marks";
import { cellOf } from "../beheer/richtext/results";

test("The mark before an item in Word says what kind of list it is and where it begins", () => {
  for (const [mark, kind, number] of [["1.", "ol", 1], ["3.", "ol", 3], ["2.4", "ol", 4], ["(5)", "ol", 5], ["Artikel 7", "ol", 7], ["b)", "ol", 2], ["iv.", "ol", 4], ["·", "ul", 1], ["o", "ul", 1], ["§", "ul", 1], ["-", "ul", 1]] as const) {
    assert.deepEqual(listKind(mark), { kind, number }, mark);
  }
});

test("A time in a form is Dutch time, in summer and in winter", () => {
  assert.equal(fromField("2026-07-01T09:05"), "2026-07-01T07:05:00.000Z");
  assert.equal(fromField("2026-11-26T09:05"), "2026-11-26T08:05:00.000Z");
  assert.equal(toField("2026-07-01T07:05:00Z"), "2026-07-01T09:05");
  assert.equal(time("2026-11-22T08:05:31Z"), "9.05 uur");
  assert.equal(fromField(""), null);
});

test("A typed host or mail address becomes an address, and a script does not", () => {
  assert.equal(normal("www.merelstede.nl/werk"), "https://www.merelstede.nl/werk");
  assert.equal(normal("info@merelstede.nl"), "mailto:info@merelstede.nl");
  assert.equal(normal("javascript:alert(1)"), "javascript:alert(1)");
});

test("A month has its days in weeks from Monday", () => {
  const november = daysOf("2026-11");
  assert.equal(november[0]![6], "2026-11-01");
  assert.equal(november.flat().filter(Boolean).length, 30);
  assert.equal(nextMonth("2026-12", 1), "2027-01");
  assert.equal(nextMonth("2026-01", -1), "2025-12");
});

test("Every address of the section has a place", () => {
  const place = (path: string) => placeOf(new URL(path, "http://showcase.example"));
  assert.deepEqual(place("/beheer/inhoud"), { kind: "start" });
  assert.deepEqual(place("/beheer/inhoud/lijst/mine"), { kind: "list", list: "mine" });
  assert.deepEqual(place("/beheer/inhoud/kalender?maand=2026-12"), { kind: "calendar", month: "2026-12" });
  assert.deepEqual(place("/beheer/inhoud/de357f91-8bfb-5dd4-b34b-636828b9fed1?tab=info"), { kind: "document", key: "de357f91-8bfb-5dd4-b34b-636828b9fed1", tab: "info" });
});

test("“laatste” is the newest quarter and “laatste-jaar” the newest year", () => {
  const cell = (period: string, text: string) => ({ area: "AM91", areaName: "Merelland", period, dimension: "totaal", value: 1, text, status: "definitief" });
  const indicator = { code: "uren", name: "Uren", unit: "uren", asOf: null, release: undefined, cells: [cell("2024", "a"), cell("2025", "b"), cell("2025-Q3", "c"), cell("2025-Q4", "d")] };
  assert.equal(cellOf(indicator, "am91", "laatste")?.text, "d");
  assert.equal(cellOf(indicator, "AM91", "laatste-jaar")?.text, "b");
  assert.equal(cellOf(indicator, "AM91", "2024")?.text, "a");
  assert.equal(cellOf(indicator, "GM9101", "2024"), undefined);
});

test("A review is told with who brought it there, and what was never submitted or is over with nobody", () => {
  const at = "2026-11-26T08:05:00Z";
  assert.equal(reviewOf({ status: "returned", byName: "Rob Jansen", at }), "Teruggestuurd door Rob Jansen, 26 november 2026, 9.05 uur");
  assert.equal(reviewOf({ status: "none", byName: "Rob Jansen", at }), "Nog niet ingediend");
});
