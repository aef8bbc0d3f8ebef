// Makes the pictures and films of the sample site. Usage: node make.mjs images|films|list|check [name ...]
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "./source/check.mjs";
import { makeFilms } from "./source/films.mjs";
import { makeImages } from "./source/images.mjs";
import { writeList } from "./source/list.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const [, , command, ...names] = process.argv;
const commands = {
  images: async () => { await makeImages(root, names); writeList(root); },
  films: async () => { await makeFilms(root, names); writeList(root); },
  list: () => writeList(root),
  check: () => { process.exitCode = check(root) ? 0 : 1; },
};

if (!commands[command]) {
  console.error(`Usage: node make.mjs ${Object.keys(commands).join("|")} [name ...]`);
  process.exit(2);
}
await commands[command]();
