// Draws the pictures: one module in pictures/ each, from SVG to a JPEG that stays under the limit.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictures } from "./catalogue.mjs";
import { openBrowser } from "./draw/browser.mjs";
import { scene } from "./draw/scene.mjs";
import { bareJpeg } from "./jpeg.mjs";

const [width, height, limit] = [1600, 1000, 250_000];

export async function makeImages(root, names) {
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.some(part => name.includes(part)));
  const browser = await openBrowser(width, height);
  try {
    for (const { name } of wanted) {
      const { default: compose, settings } = await import(`./pictures/${name}.mjs`);
      const bytes = await smallEnough(browser, scene(compose, { width, height, ...settings }));
      writeFileSync(join(root, "images", `${name}.jpg`), bytes);
      console.log(`${name}.jpg ${bytes.length}`);
    }
  } finally {
    await browser.close();
  }
}

// The best quality that fits.
async function smallEnough(browser, svg) {
  for (let quality = 90; ; quality -= 4) {
    const bytes = bareJpeg(await browser.draw(svg, { format: "jpeg", quality }));
    if (bytes.length <= limit || quality <= 50) return bytes;
  }
}
