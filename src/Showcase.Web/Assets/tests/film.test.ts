import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { add, change, merge, readTime, remove, sort, split, timeText, toVtt, type Cue } from "../beheer/captions/cues";
import { divided, plain, retyped, stored } from "../beheer/captions/plain";
import { countText } from "../beheer/captions/summary";
import { addressProblem } from "../beheer/editors/elsewhere-address";
import { actOf } from "../beheer/captions/keys";
import { readSpot } from "../beheer/captions/spots";
import { Undoing } from "../beheer/captions/undoing";
import { currentOf, timesOf } from "../scripts/film/align";
import { DescribedSound } from "../scripts/film/described";
import { clock } from "../scripts/film/words";

const cue = (start: number, end: number, text = "tekst"): Cue => ({ start, end, text, settings: null });

test("The text of every film of the samples is found in its captions, with times that go up", () => {
  const seed = join(process.env["SEED"]!, "Content");
  const films = readdirSync(seed).map((name) => readFileSync(join(seed, name), "utf8")).filter((text) => text.includes("<ContentType>video</ContentType>"));
  assert.equal(films.length, 4);
  for (const film of films) {
    const captions = [.../(?<=\[CDATA\[)WEBVTT[\s\S]*?(?=\]\]>)/.exec(film)![0].matchAll(/(\d\d):(\d\d)\.(\d{3}) --> .*\n([\s\S]*?)(?=\n\n|$)/g)]
      .map(([, minutes, seconds, rest, text]) => ({ startTime: Number(minutes) * 60 + Number(seconds) + Number(rest) / 1000, text: text! }));
    const markup = (JSON.parse(/<transcript>\s*<Value><!\[CDATA\[([\s\S]*?)\]\]>/.exec(film)![1]!) as { markup: string }).markup;
    const paragraphs = [...markup.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text!.replace(/<[^>]+>/g, ""));
    const times = timesOf(paragraphs, captions);
    const known = times.filter((time) => time !== undefined);
    assert.ok(known.length >= paragraphs.length - 3, `${known.length} of ${paragraphs.length} in ${paragraphs[0]}`);
    assert.deepEqual(known, [...known].sort((one, other) => one - other));
  }
});

test("A text that was written otherwise is found by most of its words, and what is not said has no time", () => {
  const times = timesOf(["Voorwoord.", "Beeld: een poort.", "Ria zegt bij de poort: fijn dat je er bent!", "Naschrift"], [{ startTime: 2, text: "Fijn dat je er bent" }, { startTime: 5, text: "♪" }]);
  assert.deepEqual(times, [undefined, undefined, 2, undefined]);
  assert.deepEqual(timesOf(["iets anders"], [{ startTime: 1, text: "hallo daar jij" }]), [undefined]);
  assert.deepEqual(timesOf(["een appel eten", "Beeld: boom", "twee peren plukken"], [{ startTime: 1, text: "een appel eten" }, { startTime: 4, text: "twee peren plukken" }]), [1, 4, 4]);
});

test("The paragraph that is heard is the last that has begun", () => {
  const times = [undefined, 1, 4, 4, 9];
  assert.deepEqual([0, 1, 3.9, 4, 100].map((now) => currentOf(times, now)), [-1, 1, 1, 2, 4]);
});

test("Times are read as people type them and written the same way", () => {
  for (const [text, time] of [["62,5", 62_500], ["1:02.5", 62_500], ["1:00:02", 3_602_000], ["0:00", 0], ["12.345", 12_345], ["1:60", undefined], ["x", undefined], ["", undefined], ["1:2:3:4", undefined]] as const) assert.equal(readTime(text), time, text);
  for (const time of [0, 999, 62_500, 3_602_001]) assert.equal(readTime(timeText(time)), time);
  assert.deepEqual([clock(69.9), clock(3_669), clock(0)], ["1:09", "1:01:09", "0:00"]);
});

test("A text can end no caption and begin none", () => {
  assert.equal(toVtt([{ ...cue(1_000, 2_000, "een\n\n00:05.000 --> 00:06.000\nx"), settings: "line:0" }]), "WEBVTT\n\n00:00:01.000 --> 00:00:02.000 line:0\neen\n00:05.000 --&gt; 00:06.000\nx\n");
  assert.equal(toVtt([]), "");
});

test("A new caption fits between the others", () => {
  const cues = [cue(0, 1_000), cue(5_000, 6_000)];
  const { cues: added, place } = add(cues, 2_000);
  assert.deepEqual([place, added[1]!.start, added[1]!.end], [1, 2_000, 4_500]);
  assert.ok(add(cues, 4_000).cues[1]!.end < 5_000);
  assert.deepEqual(add([], 300).cues, [cue(300, 2_800, "")]);
  assert.ok(add(cues, 500).cues[1]!.start > 1_000, "not in the middle of another");
});

test("Who changes a word of a caption leaves the cursive and the speaker of the rest as they were", () => {
  const said = "<v Jan>Hij zei: <i>nooit meer</i> &amp; ging</v>";
  for (const [text, expected] of [
    ["Hij zei: nooit weer & ging", "<v Jan>Hij zei: <i>nooit weer</i> &amp; ging</v>"],
    ["Hij zei: nooit meer & ging weg", "<v Jan>Hij zei: <i>nooit meer</i> &amp; ging weg</v>"],
    ["Zij zei: nooit meer & ging", "<v Jan>Zij zei: <i>nooit meer</i> &amp; ging</v>"],
    ["Hij zei & ging", "<v Jan>Hij zei &amp; ging</v>"],
    ["Hij zei: nooit meer < & ging", "<v Jan>Hij zei: <i>nooit meer</i> &lt; &amp; ging</v>"],
    ["", ""],
  ] as const) assert.equal(retyped(said, text), expected);
  assert.equal(retyped("<i>geluid</i>", "geluid van regen"), "<i>geluid van regen</i>");
  assert.equal(retyped("<v Jan>Ja", "Nee"), "<v Jan>Nee");
  assert.equal(plain(retyped("&a<i>mp; b", "& c")), "& c");
});

test("What is typed in a caption is what is seen of it, whatever was there", () => {
  const parts = ["<i>", "</i>", "<b>", "</b>", "<v Jan>", "<00:01.000>", "&amp;", "&lt;", "<", "&", "a", "b", " ", "\n", "é", "😀", "--&gt;", "</", "amp;"];
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const some = (length: number) => Array.from({ length }, () => parts[next(parts.length)]).join("");
  for (let turn = 0; turn < 20_000; turn++) {
    const former = some(next(9));
    const seen = plain(former);
    const [from, to] = [next(seen.length + 1), next(seen.length + 1)].sort((one, other) => one - other) as [number, number];
    const text = seen.slice(0, from) + plain(some(next(3))) + seen.slice(to);
    assert.equal(plain(retyped(former, text)), text, JSON.stringify([former, text]));
  }
});

test("A caption that is split keeps its cursive in both halves", () => {
  assert.deepEqual(divided("<v Jan>Een <i>lange zin</i></v>", 10), ["<v Jan>Een <i>lange </i></v>", "<v Jan><i>zin</i></v>"]);
  assert.deepEqual(divided("<i>Een.</i> Twee.", 4), ["<i>Een.</i>", " Twee."]);
  const [first, second] = split([{ start: 0, end: 4000, text: "<i>Een zin. Nog een zin.</i>", settings: null }], 0, undefined, undefined);
  assert.deepEqual([first!.text, second!.text], ["<i>Een zin.</i>", "<i>Nog een zin.</i>"]);
});

test("A caption is edited as it is read, and stored as WebVTT writes it", () => {
  assert.equal(plain("<v Jan><i>Jip</i> &amp; Janneke &lt;3 &#233;&#xE9;"), "Jip & Janneke <3 éé");
  assert.equal(plain("&amp;amp; a < b"), "&amp; a < b");
  assert.equal(plain(stored("a & b <i> --> &amp;")), "a & b <i> --> &amp;");
  assert.deepEqual(split([cue(0, 4_000, "<i>Een</i> &amp; twee")], 0, undefined, 5).map(({ text }) => text), ["<i>Een</i> &amp;", "twee"]);
});

test("What is no address of a film elsewhere is told while it is typed", () => {
  for (const good of ["", "https://youtu.be/dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "https://youtube.com/shorts/dQw4w9WgXcQ", "https://vimeo.com/123456789", "https://vimeo.com/123456789/abcdef12"]) assert.equal(addressProblem(good), undefined, good);
  assert.match(addressProblem("onzin")!, /geen webadres/);
  assert.match(addressProblem("javascript:alert(1)")!, /https/);
  assert.match(addressProblem("http://youtu.be/dQw4w9WgXcQ")!, /https/);
  assert.match(addressProblem("https://kwaad.example/watch?v=dQw4w9WgXcQ")!, /andere site/);
  assert.match(addressProblem("https://www.youtube.com/@kanaal")!, /één film/);
});

test("One caption is one", () => {
  assert.deepEqual([countText(0), countText(1), countText(2)], ["0 ondertitels", "1 ondertitel", "2 ondertitels"]);
});

test("Splitting keeps all words and the whole time; merging puts them together again", () => {
  const cues = [cue(1_000, 5_000, "Een zin. En nog een zin."), cue(6_000, 7_000)];
  const [first, second] = split(cues, 0, undefined, undefined);
  assert.deepEqual([first!.text, second!.text, first!.start, first!.end === second!.start, second!.end], ["Een zin.", "En nog een zin.", 1_000, true, 5_000]);
  assert.equal(split(cues, 0, 2_000, 3)[0]!.end, 2_000);
  assert.equal(split(cues, 0, 2_000, 3)[0]!.text, "Een");
  assert.equal(split(cues, 0, 9_000, 0)[0]!.end < 5_000, true);
  assert.deepEqual(merge(split(cues, 0, undefined, undefined), 0)[0], cue(1_000, 5_000, "Een zin.\nEn nog een zin."));
  assert.deepEqual(merge(cues, 1), cues);
  assert.deepEqual(remove(cues, 0), [cues[1]]);
  assert.deepEqual(sort(change(cues, 0, { start: 8_000 })).map(({ start }) => start), [6_000, 8_000]);
});

test("Undoing goes back step by step, typing in one place is one step, and something new ends the redoing", () => {
  let now = 0;
  const undoing = new Undoing<string>(3, () => now);
  undoing.keep("", "tekst 1");
  now = 500;
  undoing.keep("a", "tekst 1");
  now = 900;
  undoing.keep("ab");
  assert.equal(undoing.undo("ab!"), "ab");
  assert.equal(undoing.undo("ab"), "");
  assert.equal(undoing.undo(""), undefined);
  assert.equal(undoing.redo(""), "ab");
  undoing.keep("x");
  assert.equal(undoing.redo("y"), undefined);
  for (const state of ["1", "2", "3", "4"]) undoing.keep(state);
  assert.deepEqual([undoing.undo("5"), undoing.undo("4"), undoing.undo("3"), undoing.undo("2")], ["4", "3", "2", undefined]);
});

test("Keys are known by their place, and those of the browser are left alone", () => {
  const press = (code: string, held: Partial<KeyboardEvent> = {}) => actOf({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held } as KeyboardEvent);
  assert.equal(press("BracketLeft", { altKey: true }), "begin");
  assert.equal(press("KeyZ", { ctrlKey: true }), "undo");
  assert.equal(press("KeyZ", { ctrlKey: true, shiftKey: true }), "redo");
  assert.equal(press("KeyZ", { metaKey: true }), "undo");
  assert.equal(press("KeyP"), undefined);
  assert.equal(press("KeyP", { altKey: true, ctrlKey: true }), undefined);
});

test("A reason points to a caption or a moment, and to nothing else", () => {
  assert.deepEqual([readSpot("cue:3"), readSpot("at:12500")], [{ cue: 3 }, { at: 12_500 }]);
  for (const other of ["", "cue:", "cue:-1", "at:1e9", "at:99999999999", "cue:3 ", "https://evil.example"]) assert.equal(readSpot(other), undefined, other);
});

/** What DescribedSound asks of a player, with the events of a browser: told a moment after the change. */
class Fake extends EventTarget {
  paused = true;
  ended = false;
  seeking = false;
  playbackRate = 1;
  currentTime = 0;
  duration = 60;
  refusal: Error | undefined;
  private loudness = { volume: 1, muted: false };
  get volume() { return this.loudness.volume; }
  set volume(volume: number) { this.change({ volume }); }
  get muted() { return this.loudness.muted; }
  set muted(muted: boolean) { this.change({ muted }); }
  get isHeard() { return !this.paused && !this.muted && this.volume > 0; }
  private change(changed: Partial<{ volume: number; muted: boolean }>) {
    const before = JSON.stringify(this.loudness);
    this.loudness = { ...this.loudness, ...changed };
    if (JSON.stringify(this.loudness) !== before) queueMicrotask(() => this.dispatchEvent(new Event("volumechange")));
  }
  play() {
    if (this.refusal) return Promise.reject(this.refusal);
    this.paused = false;
    this.dispatchEvent(new Event("play"));
    return Promise.resolve();
  }
  pause() {
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
}

const described = () => {
  const [video, sound, said] = [new Fake(), new Fake(), [] as string[]];
  return { video, sound, said, player: new DescribedSound(video as unknown as HTMLVideoElement, sound as unknown as HTMLAudioElement, (words) => said.push(words)) };
};
const moment = () => new Promise((resolve) => setTimeout(resolve, 0));

test("Whatever is done to the sound of a film, its described sound takes it over and the film stays silent", async () => {
  const { video, sound, said, player } = described();
  video.volume = 0.6;
  await video.play();
  player.turn(true);
  await moment();
  assert.deepEqual([video.isHeard, sound.isHeard, sound.volume], [false, true, 0.6]);
  video.muted = false;
  await moment();
  assert.deepEqual([video.isHeard, sound.isHeard, said.at(-1)], [false, false, "Het geluid staat uit."]);
  video.muted = false;
  await moment();
  assert.deepEqual([video.isHeard, sound.isHeard, said.at(-1)], [false, true, "Het geluid staat aan."]);
  [video.volume, video.muted] = [0.2, false];
  await moment();
  assert.deepEqual([video.isHeard, sound.isHeard, sound.volume], [false, true, 0.2]);
  player.turn(false);
  await moment();
  assert.deepEqual([video.isHeard, sound.isHeard], [true, false]);
});

test("Who had turned the sound off does not hear the description either", async () => {
  const { video, sound, player } = described();
  video.muted = true;
  await video.play();
  player.turn(true);
  await moment();
  assert.equal(sound.isHeard, false);
  player.turn(false);
  assert.equal(video.muted, true);
});

test("A description that ends before the film does not begin again, and one that cannot be played gives the film its sound back", async () => {
  const { video, sound, said, player } = described();
  sound.duration = 10;
  video.currentTime = 12;
  player.turn(true);
  await video.play();
  assert.equal(sound.paused, true);
  player.turn(false);
  video.currentTime = 0;
  sound.refusal = new DOMException("no", "NotSupportedError");
  player.turn(true);
  await moment();
  assert.deepEqual([player.isOn, video.muted, said.at(-1)], [false, false, "De audiodescriptie kan niet worden afgespeeld. U hoort de film zelf."]);
  sound.refusal = new DOMException("stopped", "AbortError");
  player.turn(true);
  await moment();
  assert.equal(player.isOn, true);
});

test("A film that gets another file silences its description until it plays again", async () => {
  const { video, sound, player } = described();
  await video.play();
  player.turn(true);
  video.paused = true;
  video.dispatchEvent(new Event("emptied"));
  assert.equal(sound.paused, true);
  video.currentTime = 7;
  await video.play();
  assert.deepEqual([sound.paused, sound.currentTime], [false, 7]);
});
