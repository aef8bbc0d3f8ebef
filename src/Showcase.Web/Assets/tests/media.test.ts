import assert from "node:assert/strict";
import { test } from "node:test";
import { cropBox, focalAt, focalOf, movedBy, withFocal } from "../beheer/media/focal";
import { FolderTree } from "../beheer/media/folder-tree";
import { acceptOf, kindOf, kindOfName, pastedName } from "../beheer/media/kinds";
import { everything, mediaAddress, mediaPlaceOf } from "../beheer/media/places";
import { Selection } from "../beheer/media/selection";
import { dimensions, percent, size } from "../beheer/media/sizes";
import { amount, many, named } from "../beheer/media/words";

test("A size is said in the unit that is easy to read", () => {
  assert.deepEqual([0, 1, 999, 1_000, 1_449, 12_345, 999_600, 2_309_492, 1_234_000_000].map(size), ["0 bytes", "1 byte", "999 bytes", "1 kB", "1,4 kB", "12 kB", "1 MB", "2,3 MB", "1,2 GB"]);
  assert.equal(size(null), "");
  assert.equal(dimensions(1600, 900), "1.600 × 900 pixels");
  assert.deepEqual([percent(0, 0), percent(1, 3), percent(5, 3)], [100, 33, 100]);
});

test("The kind of a file follows from its name, in small letters and in capitals", () => {
  assert.deepEqual(["Foto (1).JPG", "a.b.webp", "film.MP4", "stem.ogg", "nl.vtt", "brief.docx", "zonder"].map(kindOfName), ["picture", "picture", "film", "sound", "caption", "document", "document"]);
  assert.equal(kindOf({ isFolder: false, type: "File", extension: "mp3", name: "Stem" }), "sound");
  assert.ok(acceptOf(["picture"]).split(",").includes(".svg") && !acceptOf(["picture"]).includes(".pdf"));
});

test("What was pasted gets a name that says when", () => {
  const clock = () => new Date("2026-11-26T11:05:00Z");
  assert.equal(pastedName("vakantie.jpeg", clock), "vakantie.jpeg");
  assert.equal(pastedName("image.webp", clock), "Geplakt 2026-11-26 12.05.webp");
  assert.equal(pastedName("", clock), "Geplakt 2026-11-26 12.05.png");
});

test("A crop is the largest that fits, as near to the point as the edges allow", () => {
  assert.deepEqual(cropBox(1600, 1000, 1, { left: 0.5, top: 0.5 }), { left: 0.1875, top: 0, width: 0.625, height: 1 });
  assert.deepEqual(cropBox(1600, 1000, 1, { left: 0, top: 1 }), { left: 0, top: 0, width: 0.625, height: 1 });
  assert.deepEqual(cropBox(1000, 1000, 2, { left: 0.3, top: 0.9 }), { left: 0, top: 0.5, width: 1, height: 0.5 });
  for (let at = 0; at <= 100; at++) {
    const box = cropBox(1600, 1000, 16 / 9, { left: at / 100, top: 1 - at / 100 });
    assert.ok(box.left >= 0 && box.top >= 0 && box.left + box.width <= 1 + 1e-9 && box.top + box.height <= 1 + 1e-9);
    assert.ok(Math.abs((1600 * box.width) / (1000 * box.height) - 16 / 9) < 1e-9);
  }
});

test("The point goes where the pointer is, a hundredth with an arrow and a tenth with Shift, and never off the picture", () => {
  assert.deepEqual(focalAt(150, 20, { left: 100, top: 0, width: 200, height: 100 }), { left: 0.25, top: 0.2 });
  assert.deepEqual(focalAt(-9, 999, { left: 100, top: 0, width: 200, height: 100 }), { left: 0, top: 1 });
  assert.deepEqual(movedBy("ArrowRight", false, { left: 0.5, top: 0.5 }), { left: 0.51, top: 0.5 });
  assert.deepEqual(movedBy("ArrowUp", true, { left: 0.5, top: 0.05 }), { left: 0.5, top: 0 });
  assert.deepEqual(movedBy("Home", false, { left: 0.1, top: 0.9 }), { left: 0.5, top: 0.5 });
  assert.equal(movedBy("a", false, { left: 0.5, top: 0.5 }), undefined);
});

test("Another point leaves everything else of the stored file as it was", () => {
  const stored = JSON.stringify({ src: "/media/3e74866c/a.jpg", focalPoint: { left: 0.5, top: 0.52 }, crops: [{ alias: "card", coordinates: { x1: 0.1 } }], extra: 1 }, null, 2);
  assert.deepEqual(focalOf(stored), { left: 0.5, top: 0.52 });
  assert.equal(withFocal(stored, { left: 0.5, top: 0.52 }), stored);
  assert.deepEqual(JSON.parse(withFocal(stored, { left: 0.1, top: 0.2 })), { ...JSON.parse(stored) as object, focalPoint: { left: 0.1, top: 0.2 } });
  assert.deepEqual(JSON.parse(withFocal("/media/3e74866c/a.jpg", { left: 0.1, top: 0.2 })), { src: "/media/3e74866c/a.jpg", focalPoint: { left: 0.1, top: 0.2 }, crops: [] });
  for (const wrong of ["", "{", "null", "{\"focalPoint\":null}", "{\"focalPoint\":{\"left\":\"x\"}}"]) assert.deepEqual(focalOf(wrong), { left: 0.5, top: 0.5 });
});

test("Of folders only what was opened is known, and one in a circle does not hang", () => {
  const folder = (key: string, name: string, parent: string | null, hasFolders = false) => ({ key, name, parent, hasFolders });
  const tree = new FolderTree();
  tree.put(null, [folder("a", "Beelden 2", null), folder("b", "Beelden 10", null, true)]);
  const seen = () => tree.rows(() => true).map(({ item, level, position, size: total, isOpen }) => [item.name, level, position, total, item.hasChildren, isOpen]);
  assert.deepEqual(seen(), [["Beelden 2", 1, 1, 2, false, false], ["Beelden 10", 1, 2, 2, true, true]]);
  assert.ok(tree.isKnown("b") && !tree.isKnown("c") && tree.isKnown(null));
  tree.put("b", [folder("c", "Portretten", "b")]);
  assert.deepEqual(seen()[2], ["Portretten", 2, 1, 1, false, false]);
  assert.deepEqual(tree.opened, [null, "b"]);
  assert.equal(tree.rows(() => false).length, 2);
  assert.ok(tree.isWithin("c", "b") && tree.isWithin("b", "b") && !tree.isWithin("b", "c") && !tree.isWithin(null, "b") && !tree.isWithin("onbekend", "b"));
  // The last folder in it was thrown away, and a first one was made in the other.
  tree.put("b", []);
  tree.put("a", [folder("d", "Nieuw", "a")]);
  assert.deepEqual(seen().map(([name, , , , has]) => [name, has]), [["Beelden 2", true], ["Nieuw", false], ["Beelden 10", false]]);
  tree.put("x", [folder("y", "Y", "x")]);
  tree.put("y", [folder("x", "X", "y")]);
  assert.ok(!tree.isWithin("x", "z"));
});

test("Every address of the media section has a place, and what is looked for stands in it", () => {
  const place = (path: string) => mediaPlaceOf(new URL(path, "http://showcase.example"));
  assert.deepEqual(place("/beheer/media"), { kind: "top", sought: everything });
  assert.deepEqual(place("/beheer/media/prullenbak"), { kind: "bin" });
  const sought = { q: "boom & tak", kind: "picture" as const, isMissingAlt: true, sort: "size" as const };
  assert.deepEqual(place(mediaAddress.folder("k", sought)), { kind: "item", key: "k", tab: null, sought });
  assert.deepEqual(place("/beheer/media?soort=kwaad&op=kwaad&zonder=x"), { kind: "top", sought: everything });
});

test("A choice with Shift takes everything between, and forgets what is gone", () => {
  const all = ["a", "b", "c", "d", "e"];
  const selection = new Selection(() => undefined);
  selection.choose("b", true, false, all);
  selection.choose("d", true, true, all);
  assert.deepEqual(selection.keys, ["b", "c", "d"]);
  selection.choose("c", false, false, all);
  selection.keep(["a", "b", "c"]);
  assert.deepEqual(selection.keys, ["b"]);
  selection.choose("a", true, true, ["a", "b"]);
  assert.deepEqual(selection.keys.sort(), ["a", "b"]);
});

test("What something was done to is said in words", () => {
  const [file, folder] = [{ name: "Foto", isFolder: false }, { name: "Map", isFolder: true }];
  assert.equal(named([file]), "“Foto”");
  assert.equal(many([file, file]), "2 bestanden zijn");
  assert.equal(amount([folder, file, folder]), "2 mappen en 1 bestand");
});
