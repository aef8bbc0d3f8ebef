// Builds the styles, scripts and fonts of the public pages and of the back office into wwwroot/assets, under names that hold a hash of their content.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsOf } from "./words.mjs";
import { purge } from "./purge.mjs";
import { notices } from "./notices.mjs";

const assets = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const web = resolve(assets, "..");
const output = join(web, "wwwroot", "assets");
const target = ["chrome123", "firefox121", "safari17.5"];
const manifest = {};
const pieces = new Set();

/** Writes a file under its hashed name and remembers it in the manifest. */
async function emit(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  await writeFile(join(output, hashed), content);
  manifest[name] = hashed;
  return hashed;
}

async function fonts(css) {
  for (const [whole, path] of css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)) {
    const hashed = await emit(basename(path), await readFile(resolve(assets, path)));
    css = css.replace(whole, `url(${hashed})`);
  }
  return css;
}

/** A bundle of styles under styles/, purged of what no view uses. Back office, embeds, films and the screen for buyers have their own, so that other pages do not carry it. */
async function styles(name) {
  const bundled = await build({
    entryPoints: [join(assets, "styles", name)],
    bundle: true,
    write: false,
    legalComments: "none",
    external: ["*.woff2"],
    target,
  });
  const used = await wordsOf([join(web, "Features"), join(web, "Infrastructure", "RichText"), join(assets, "scripts")]);
  const purged = await fonts(purge(bundled.outputFiles[0].text, used));
  const { code } = await transform(purged, { loader: "css", minify: true, target });
  return emit(name, `/*! NL Design System, Utrecht (EUPL-1.2), Noto Sans (OFL-1.1); purged. Notices: /assets/licences.txt */${code}`);
}

async function scripts(name) {
  const bundled = await build({
    entryPoints: [join(assets, "scripts", `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target,
  });
  return emit(`${name}.js`, bundled.outputFiles[0].contents);
}

/** The client of the content and media sections: a script for each, and pieces that they ask for when they are needed. Answers the packages in it. */
async function client() {
  const { outputFiles, metafile } = await build({
    entryPoints: { inhoud: join(assets, "beheer", "main.ts"), media: join(assets, "beheer", "media", "main.ts"), opmaak: join(assets, "beheer", "richtext", "editor.ts") },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: "none",
    format: "esm",
    outdir: output,
    entryNames: "[name]-[hash]",
    chunkNames: "deel-[hash]",
    absWorkingDir: assets,
    target,
  });
  for (const { path, contents } of outputFiles) {
    await writeFile(path, contents);
    pieces.add(basename(path));
  }
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === "beheer/main.ts") manifest["inhoud.js"] = basename(path);
    if (entryPoint === "beheer/media/main.ts") manifest["media.js"] = basename(path);
    if (entryPoint === "beheer/richtext/editor.ts") manifest["opmaak.js"] = basename(path);
  }
  return [...new Set(Object.keys(metafile.inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(input)?.[1]).filter(Boolean))];
}

/** Their own styles, which name parts of components and so cannot be purged by what views use. */
async function clientStyles() {
  const bundled = await build({ entryPoints: [join(assets, "styles", "inhoud.css")], bundle: true, minify: true, write: false, legalComments: "none", target });
  return emit("inhoud.css", bundled.outputFiles[0].contents);
}

async function removeStale() {
  const kept = new Set([...pieces, ...Object.values(manifest), "manifest.json", "licences.txt"]);
  for (const file of await readdir(output)) {
    if (!kept.has(file)) await rm(join(output, file), { recursive: true, force: true });
  }
}

await mkdir(output, { recursive: true });
const [packages] = await Promise.all([client(), clientStyles(), styles("site.css"), styles("office.css"), styles("embed.css"), styles("building.css"), styles("film.css"), scripts("film"), scripts("site"), scripts("office")]);
await emit("favicon.svg", await readFile(join(assets, "images", "favicon.svg")));
await writeFile(join(output, "licences.txt"), await notices(assets, packages));
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)));
await writeFile(join(output, "manifest.json.tmp"), JSON.stringify(sorted, null, 2) + "\n");
await rename(join(output, "manifest.json.tmp"), join(output, "manifest.json"));
await removeStale();
