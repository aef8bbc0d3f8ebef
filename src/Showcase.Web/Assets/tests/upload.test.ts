import assert from "node:assert/strict";
import { test } from "node:test";
import type { MediaItem } from "../beheer/api/library";
import { Refusal } from "../beheer/api/refusal";
import { nothingTold, summary, toldOf, wordsFor } from "../beheer/media/progress-words";
import { UploadQueue } from "../beheer/media/queue";
import { file, Server, settle, states } from "./fake-library";

test("Two files go at once, the next when one has gone, and one that fails stops no other", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  queue.add([file("a.pdf"), file("b.pdf"), file("c.pdf"), file("d.pdf")], "map");
  assert.deepEqual(server.asked.map(({ upload }) => upload.name), ["a.pdf", "b.pdf"]);
  server.of("a.pdf").refuse(new Refusal(500, { detail: "Er ging iets mis." }));
  await settle();
  server.of("b.pdf").accept();
  await settle();
  server.of("c.pdf").accept();
  server.of("d.pdf").accept();
  await settle();
  assert.deepEqual(states(queue), ["a.pdf failed", "b.pdf done", "c.pdf done", "d.pdf done"]);
  assert.equal(server.mostAtOnce, 2);
  assert.equal(queue.uploads[0]!.failure, "Er ging iets mis.");
  assert.ok(!queue.isBusy);
});

test("What failed is sent again under the same key", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [upload] = queue.add([file("a.pdf")], null);
  server.of("a.pdf").refuse(new Refusal(0, {}));
  await settle();
  queue.retry(upload!);
  server.of("a.pdf").accept();
  await settle();
  assert.deepEqual(states(queue), ["a.pdf done"]);
  assert.equal(server.asked[0]!.upload.key, server.asked[1]!.upload.key);
});

test("A stopped file makes room for the next and can go after all", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [a] = queue.add([file("a.pdf"), file("b.pdf"), file("c.pdf")], null);
  queue.stop(a!);
  await settle();
  assert.deepEqual(states(queue), ["a.pdf stopped", "b.pdf sending", "c.pdf sending"]);
  queue.retry(a!);
  assert.equal(server.asked.length, 3);
  server.of("b.pdf").accept();
  await settle();
  assert.deepEqual(states(queue), ["a.pdf sending", "b.pdf done", "c.pdf sending"]);
  queue.stopAll();
  await settle();
  assert.deepEqual(states(queue), ["a.pdf stopped", "b.pdf done", "c.pdf stopped"]);
});

test("A busy server is asked again after the pause it names, and not for ever", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  queue.add([file("a.pdf")], null);
  for (let time = 0; time < 7; time++) {
    server.of("a.pdf").refuse(new Refusal(429, { detail: "Te veel tegelijk." }, time === 0 ? 9 : undefined));
    await settle();
  }
  assert.deepEqual(server.pauses, [9, 3, 3, 3, 3, 3]);
  assert.deepEqual(states(queue), ["a.pdf failed"]);
});

test("Of what is there already one is used, or a second made", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [a, b] = queue.add([file("a.jpg"), file("b.jpg")], null);
  const present = { key: "aanwezig", name: "Er al", altText: "Tekst", path: [] } as unknown as MediaItem;
  for (const name of ["a.jpg", "b.jpg"]) server.of(name).refuse(new Refusal(409, { duplicate: present }));
  await settle();
  assert.deepEqual(states(queue), ["a.jpg duplicate", "b.jpg duplicate"]);
  assert.equal(summary(queue), "2 bestanden staan er al: kies wat u wilt.");
  queue.takeDuplicate(a!);
  queue.keepBoth(b!);
  assert.equal(a!.item, present);
  assert.ok(server.of("b.jpg").upload.isCopy);
  server.of("b.jpg").accept();
  await settle();
  assert.deepEqual(states(queue), ["a.jpg done", "b.jpg done"]);
});

test("The text for who does not see a picture goes along, or is added to what is there already", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [, b, c] = queue.add([file("a.jpg"), file("b.jpg"), file("c.jpg")], null);
  await queue.describe(c!, { altText: "Van tevoren", portrayal: "niemand herkenbaar" });
  await queue.describe(b!, { altText: "Onderweg" });
  server.of("a.jpg").accept();
  server.of("b.jpg").accept({ altText: null, state: "draft" });
  await settle();
  server.of("c.jpg").accept();
  await settle();
  assert.deepEqual([server.of("c.jpg").altText, server.of("c.jpg").portrayal], ["Van tevoren", "niemand herkenbaar"]);
  assert.deepEqual(server.described, [["b.jpg", { altText: "Onderweg", portrayal: "" }]]);
  assert.deepEqual([queue.undescribed, queue.unsaid], [1, 2]);
  await queue.describe(queue.uploads[0]!, { altText: "Achteraf" });
  assert.deepEqual(server.described.at(-1), ["a.jpg", { altText: "Achteraf", portrayal: "" }]);
  for (const upload of queue.uploads) await queue.describe(upload, { portrayal: "anoniem portret" });
  assert.deepEqual([queue.undescribed, queue.unsaid], [0, 0]);
  assert.deepEqual(queue.uploads.map(({ item }) => item!.portrayal), ["anoniem portret", "anoniem portret", "anoniem portret"]);
});

test("What is said while the former is being told goes after it, and a film is asked who is in it", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [film, sound] = queue.add([file("a.mp4"), file("b.mp3")], null);
  server.of("a.mp4").accept();
  server.of("b.mp3").accept();
  await settle();
  assert.deepEqual([film!.asksAltText, film!.asksPortrayal, sound!.asksPortrayal, queue.unsaid], [false, true, false, 1]);
  const first = queue.describe(film!, { portrayal: "mensen, met toestemming" });
  const second = queue.describe(film!, { portrayal: "niemand herkenbaar" });
  await Promise.all([first, second]);
  assert.deepEqual(server.described.map(([, said]) => said.portrayal), ["mensen, met toestemming", "niemand herkenbaar"]);
  assert.equal(film!.item!.portrayal, "niemand herkenbaar");
});

test("What is held waits until it is started, in the folder that was chosen last", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  queue.add([file("a.jpg")], null, true);
  assert.equal(server.asked.length, 0);
  queue.start("map");
  assert.equal(server.of("a.jpg").upload.parent, "map");
});

test("The whole is the sum of the bytes, and what was stopped is not counted", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [, , c] = queue.add([file("a.pdf", 100), file("b.pdf", 300), file("c.pdf", 600)], null);
  server.of("a.pdf").progress(50);
  server.of("b.pdf").progress(999);
  assert.deepEqual([queue.sent, queue.total], [350, 1000]);
  queue.stop(c!);
  assert.deepEqual([queue.sent, queue.total], [350, 400]);
});

test("A screen reader hears the beginning, what goes wrong and the end, and no percentages", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const heard: string[] = [];
  let told = nothingTold;
  queue.addEventListener("anders", () => {
    const now = toldOf(queue);
    const words = wordsFor(told, now, queue);
    told = now;
    if (words) heard.push(words);
  });
  queue.add([file("a.jpg"), file("b.pdf")], null);
  for (let sent = 0; sent < 100; sent += 5) server.of("a.jpg").progress(sent);
  server.of("b.pdf").refuse(new Refusal(415, {}));
  await settle();
  server.of("a.jpg").accept();
  await settle();
  assert.deepEqual(heard, ["2 bestanden onderweg.", "1 bestand niet geüpload.", "1 bestand geüpload, 1 mislukt. Bij één afbeelding is nog tekst nodig. Zeg bij 1 bestand nog wie herkenbaar is."]);
  assert.equal(summary(queue), heard.at(-1));
});
