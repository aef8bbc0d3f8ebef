// Bundles the tests of the client's pure parts and runs them with Node's own test runner.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const assets = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const output = await mkdtemp(join(tmpdir(), "showcase-client-"));
try {
  const tests = (await readdir(join(assets, "tests"))).filter((name) => name.endsWith(".test.ts"));
  await build({ entryPoints: tests.map((name) => join(assets, "tests", name)), bundle: true, platform: "node", format: "esm", outExtension: { ".js": ".mjs" }, outdir: output, logLevel: "warning" });
  const { status } = spawnSync(process.execPath, ["--test", `--test-reporter=${process.argv[2] ?? "spec"}`, output], { stdio: "inherit", env: { ...process.env, SEED: resolve(assets, "..", "..", "..", "uSync", "v17") } });
  process.exitCode = status ?? 1;
} finally {
  await rm(output, { recursive: true, force: true });
}
