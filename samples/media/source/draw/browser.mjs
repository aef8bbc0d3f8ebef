// Headless chromium as a drawing machine: SVG text in, PNG or JPEG bytes out. Speaks the debugging protocol over a
// pipe, so that nothing but Node and Debian's chromium is needed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-color-profile=srgb", "--remote-debugging-pipe"];

export async function openBrowser(width, height) {
  const profile = mkdtempSync(join(tmpdir(), "drawing-"));
  const chromium = spawn("nice", ["-n", "10", process.env.CHROMIUM ?? "chromium", ...flags, `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const send = connect(chromium);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params = {}) => send(method, params, sessionId);
  await page("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await page("Runtime.evaluate", { expression: "document.body.style.margin='0';document.body.style.overflow='hidden'" });
  return {
    /** Draws the SVG over the whole page and returns the picture. */
    async draw(svg, options = { format: "png", optimizeForSpeed: true }) {
      await page("Runtime.evaluate", { expression: `document.body.innerHTML=${JSON.stringify(svg)};0` });
      const { data } = await page("Page.captureScreenshot", options);
      return Buffer.from(data, "base64");
    },
    async close() {
      const ended = new Promise(done => chromium.once("exit", done));
      send("Browser.close").catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Messages on the pipe are JSON, each ended by a zero byte.
function connect(chromium) {
  const waiting = new Map();
  let last = 0;
  let rest = [];
  chromium.once("exit", () => { for (const { reject } of waiting.values()) reject(new Error("chromium stopped")); });
  chromium.stdio[4].on("data", chunk => {
    let from = 0;
    for (let end; (end = chunk.indexOf(0, from)) >= 0; from = end + 1) {
      const message = JSON.parse(Buffer.concat([...rest, chunk.subarray(from, end)]).toString());
      rest = [];
      settle(waiting, message);
    }
    rest.push(chunk.subarray(from));
  });
  return (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    const id = ++last;
    waiting.set(id, { resolve, reject });
    chromium.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
  });
}

function settle(waiting, { id, result, error }) {
  const call = waiting.get(id);
  if (!call) return;
  waiting.delete(id);
  if (error) call.reject(new Error(error.message));
  else call.resolve(result);
}
