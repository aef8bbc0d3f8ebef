import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const readable = /\.(cshtml|ts|cs)$/;

/** Every word in views, tag helpers and scripts that could be the name of a class; too many keeps a rule too many, never one too few. */
export async function wordsOf(folders) {
  const words = new Set();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !readable.test(entry.name)) continue;
      const text = await readFile(join(entry.parentPath ?? entry.path, entry.name), "utf8");
      for (const [word] of text.matchAll(/[A-Za-z_][\w-]*/g)) words.add(word);
    }
  }
  return words;
}
