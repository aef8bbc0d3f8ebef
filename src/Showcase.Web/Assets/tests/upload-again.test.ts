import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../beheer/api/refusal";
import { UploadQueue } from "../beheer/media/queue";
import { file, Server, settle } from "./fake-library";

test("What was refused because someone was signed out meanwhile is sent again with its text, and what is too large is not", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [foto, groot] = queue.add([file("foto.jpg"), file("groot.jpg")], null);
  server.of("foto.jpg").refuse(new Refusal(401, {}));
  server.of("groot.jpg").refuse(new Refusal(413, {}));
  await settle();
  await queue.describe(foto!, { altText: "Een kraan aan de kade." });
  queue.retryAll();
  assert.deepEqual([foto!.state, groot!.state], ["sending", "failed"]);
  assert.equal(server.of("foto.jpg").altText, "Een kraan aan de kade.");
});

test("A text that was not saved although its picture was is sent again", async () => {
  const server = new Server();
  const queue = new UploadQueue(server);
  const [foto] = queue.add([file("foto.jpg")], null);
  const { describe } = server;
  server.describe = () => Promise.reject(new Refusal(0, {}));
  server.of("foto.jpg").accept();
  await settle();
  await queue.describe(foto!, { altText: "Een kraan." });
  assert.match(foto!.failure, /^Wat u erbij zei is niet opgeslagen/);
  server.describe = describe;
  queue.retryAll();
  await settle();
  assert.equal(foto!.failure, "");
  assert.deepEqual(server.described, [["foto.jpg", { altText: "Een kraan.", portrayal: "" }]]);
});
