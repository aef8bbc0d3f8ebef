import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BlockList } from "../beheer/editors/blocks";
import { dashed, json, parseDay, parseList, parseMedia, parseMoment, parseRichText, parseUdis, parseUrls, writeList, writeMedia, writeRichText, writeUdis, writeUrls } from "../beheer/editors/stored";

const rewrite: Record<string, (value: string) => string> = {
  "Umbraco.RichText": (value) => writeRichText(parseRichText(value)),
  "Umbraco.DropDown.Flexible": (value) => writeList(parseList(value)),
  "Umbraco.CheckBoxList": (value) => writeList(parseList(value)),
  "Umbraco.Tags": (value) => writeList(parseList(value)),
  "Umbraco.ContentPicker": (value) => writeUdis(parseUdis(value)),
  "Umbraco.MultiNodeTreePicker": (value) => writeUdis(parseUdis(value)),
  "Umbraco.MediaPicker3": (value) => writeMedia(parseMedia(value)),
  "Umbraco.MultiUrlPicker": (value) => writeUrls(parseUrls(value)),
  "Umbraco.BlockList": (value) => BlockList.parse(value).write(),
  "Umbraco.DateTime": (value) => (value.endsWith("T00:00:00") ? `${parseDay(value)}T00:00:00` : `${parseMoment(value)}:00`),
};

test("Every value of the seed content is written as it was read, to the byte", () => {
  const seen = new Map<string, number>();
  for (const { file, editor, value } of seedValues()) {
    const write = rewrite[editor];
    if (write === undefined) continue;
    seen.set(editor, (seen.get(editor) ?? 0) + 1);
    assert.equal(write(value), value, `${file}: ${editor}`);
  }
  assert.deepEqual([...seen.keys()].sort(), Object.keys(rewrite).sort(), "An editor has no value to try.");
});

test("A block is added, moved, copied, changed and taken away, and what is not known stays", () => {
  const list = BlockList.parse(json({ contentData: [], settingsData: [{ keep: 1 }], expose: [], extra: "blijft", Layout: {} }));
  for (const key of ["a", "b"]) list.add({ contentTypeKey: "t", key, udi: null, values: [] });
  list.set("a", "title", "Umbraco.TextBox", "Een");
  list.copy("a", "c");
  list.move("b", 0);
  list.remove("a");
  assert.deepEqual(list.blocks.map((block) => [block.key, block.values[0]?.value]), [["b", undefined], ["c", "Een"]]);
  const written = JSON.parse(list.write()) as { extra: string; settingsData: unknown[]; expose: { contentKey: string }[] };
  assert.equal(written.extra, "blijft");
  assert.deepEqual(written.settingsData, [{ keep: 1 }]);
  assert.deepEqual(written.expose.map((shown) => shown.contentKey), ["b", "c"]);
});

test("What is no JSON is an empty list, and is not thrown", () => {
  for (const wrong of ["{", "[1,", "null", "\"x\"", "{\"Layout\":3}"]) {
    assert.deepEqual(parseMedia(wrong), []);
    assert.deepEqual(parseUrls(wrong), []);
    assert.doesNotThrow(() => BlockList.parse(wrong).blocks);
  }
});

test("Keys are read with and without dashes", () => {
  assert.equal(dashed("DE357F918BFB5DD4B34B636828B9FED1"), "de357f91-8bfb-5dd4-b34b-636828b9fed1");
  assert.deepEqual(parseUdis("umb://document/de357f918bfb5dd4b34b636828b9fed1,a3c54e82-ee8d-54a4-bfd9-f63f8bb1345e"), ["de357f91-8bfb-5dd4-b34b-636828b9fed1", "a3c54e82-ee8d-54a4-bfd9-f63f8bb1345e"]);
});

function* seedValues(): Generator<{ file: string; editor: string; value: string }> {
  const seed = process.env["SEED"]!;
  const editors = new Map<string, string>();
  for (const folder of ["ContentTypes", "MediaTypes"]) {
    for (const file of readdirSync(join(seed, folder))) {
      const text = readFileSync(join(seed, folder, file), "utf8");
      const type = /<(?:ContentType|MediaType)\b[^>]*Alias="([^"]+)"/.exec(text)![1]!;
      for (const [, property] of text.matchAll(/<GenericProperty>([\s\S]*?)<\/GenericProperty>/g)) {
        for (const owner of type === "pageBase" ? ["*"] : [type]) editors.set(`${owner} ${/<Alias>(.*?)</.exec(property!)![1]}`, /<Type>(.*?)</.exec(property!)![1]!);
      }
    }
  }
  for (const folder of ["Content", "Media"]) {
    for (const file of readdirSync(join(seed, folder))) {
      const text = readFileSync(join(seed, folder, file), "utf8").replaceAll("\r\n", "\n");
      const type = /<ContentType>(.*?)</.exec(text)![1]!;
      for (const [, alias, value] of text.matchAll(/<(\w+)>\s*<Value><!\[CDATA\[([\s\S]*?)\]\]><\/Value>/g)) {
        yield { file, editor: editors.get(`${type} ${alias}`) ?? editors.get(`* ${alias}`) ?? "", value: value! };
      }
    }
  }
}
