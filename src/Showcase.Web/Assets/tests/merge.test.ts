import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeFields } from "../beheer/merge/fields";
import { blocks, mergeMarkup, mergeText } from "../beheer/merge/three-way";

test("Two people who change other words of a sentence both get their way", () => {
  assert.equal(mergeText("Nadia werkt in het groen.", "Nadia Benali werkt in het groen.", "Nadia werkt met plezier in het groen."), "Nadia Benali werkt met plezier in het groen.");
});

test("Two people who change the same word must choose", () => {
  assert.equal(mergeText("Er waren vijf plaatsingen.", "Er waren zes plaatsingen.", "Er waren zeven plaatsingen."), undefined);
});

test("The same change by both is one change", () => {
  assert.equal(mergeText("een twee", "een drie", "een drie"), "een drie");
});

test("What one adds at the end and the other takes away at the beginning is merged", () => {
  assert.equal(mergeText("a b c", "b c", "a b c d"), "b c d");
});

test("A merge keeps every word that someone typed, whatever was changed", () => {
  const base = Array.from({ length: 40 }, (_, at) => `w${at}`);
  for (let seed = 1; seed < 400; seed++) {
    const random = randomOf(seed);
    const mine = base.flatMap((word, at) => (random() < 0.1 ? [word, `m${at}`] : [word]));
    const theirs = base.flatMap((word, at) => (random() < 0.1 ? [word, `t${at}`] : [word]));
    const merged = mergeText(base.join(" "), mine.join(" "), theirs.join(" "));
    if (merged === undefined) continue;
    for (const word of [...mine, ...theirs]) assert.ok(merged.split(" ").includes(word), `${seed}: ${word} is lost`);
  }
});

test("Paragraphs of rich text are merged as wholes", () => {
  assert.equal(mergeMarkup("<p>een</p><p>twee</p>", "<p>een!</p><p>twee</p>", "<p>een</p><p>twee</p><p>drie</p>"), "<p>een!</p><p>twee</p><p>drie</p>");
  assert.equal(mergeMarkup("<p>een</p>", "<p>een a</p>", "<p>een b</p>"), undefined);
});

test("A list is one block with all that is in it", () => {
  assert.deepEqual(blocks("<ol start=\"3\"><li>a<ul><li>b</li></ul></li></ol><hr><p>c<br>d</p>"), ["<ol start=\"3\"><li>a<ul><li>b</li></ul></li></ol>", "<hr>", "<p>c<br>d</p>"]);
});

test("Fields that only one changed are settled, and only what both changed is asked", () => {
  const base = { name: "Naam", values: { title: "Titel", summary: "Kort", sector: "groen" } };
  const mine = { name: "Naam", values: { title: "Mijn titel", summary: "Kort", sector: "bouw" } };
  const theirs = { name: "Nieuwe naam", values: { title: "Titel", summary: "Langer", sector: "zorg" } };
  const merge = mergeFields(base, mine, theirs, (alias) => (alias === "sector" ? "value" : "text"));
  assert.deepEqual(merge.settled, { name: "Nieuwe naam", values: { title: "Mijn titel", summary: "Langer", sector: "bouw" } });
  assert.deepEqual(merge.taken.sort(), ["$name", "summary"]);
  assert.deepEqual(merge.conflicts, [{ alias: "sector", base: "groen", mine: "bouw", theirs: "zorg", merged: undefined }]);
});

test("A field that one emptied and the other left alone becomes empty", () => {
  const merge = mergeFields({ name: "", values: { a: "x" } }, { name: "", values: { a: "x" } }, { name: "", values: {} }, () => "text");
  assert.deepEqual(merge.settled.values, {});
});

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
