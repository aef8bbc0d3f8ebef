import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The licence of every package whose work is in the styles and scripts, as its authors ask. */
export async function notices(assets, packages) {
  const { devDependencies } = JSON.parse(await readFile(join(assets, "package.json"), "utf8"));
  const styled = Object.keys(devDependencies).filter((name) => name.startsWith("@"));
  const shipped = [...new Set([...styled, ...packages])].sort();
  const byText = new Map();
  for (const name of shipped) {
    const folder = join(assets, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const text = await licenceText(folder);
    const names = byText.get(text) ?? [];
    names.push(`${name} ${version} (${license})`);
    byText.set(text, names);
  }
  return [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

async function licenceText(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFile(join(folder, file), "utf8") : "";
}
