// Draws the films: every frame from SVG, then ffmpeg joins frames and music.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { films } from "./catalogue.mjs";
import { openBrowser } from "./draw/browser.mjs";
import { scene } from "./draw/scene.mjs";
import { group } from "./draw/svg.mjs";
import { composeMusic } from "./music.mjs";
import { collectFrames, smallEnough } from "./encode.mjs";

const [width, height, framesPerSecond, fade] = [1280, 720, 25, 0.6];

/** One frame as SVG text: the shot of this moment, faded in over the one before. */
export function frame(shots, t) {
  const now = shots.findLastIndex(shot => shot.from <= t);
  const since = t - shots[now].from;
  const compose = () => (now > 0 && since < fade
    ? shots[now - 1].draw(t - shots[now - 1].from) + group(shots[now].draw(since), { opacity: since / fade })
    : shots[now].draw(since));
  return scene(compose, { grainy: false }).replace('width="1600" height="1000" viewBox="0 0 1600 1000"', `width="${width}" height="${height}" viewBox="0 75 1600 900"`);
}

export async function makeFilms(root, names) {
  const wanted = films.filter(({ name }) => names.length === 0 || names.some(part => name.includes(part)));
  const browser = await openBrowser(width, height);
  try {
    for (const film of wanted) await makeFilm(browser, film, join(root, "videos", `${film.name}.mp4`));
  } finally {
    await browser.close();
  }
}

async function makeFilm(browser, { name, durationSeconds }, path) {
  const { shots, music } = await import(`./films/${name}.mjs`);
  const folder = mkdtempSync(join(tmpdir(), "film-"));
  try {
    const [sound, drawn] = [join(folder, "music.wav"), join(folder, "frames.mkv")];
    writeFileSync(sound, composeMusic(music, durationSeconds));
    const frames = collectFrames(drawn);
    const count = durationSeconds * framesPerSecond;
    for (let i = 0; i < count; i++) {
      await frames.write(await browser.draw(frame(shots, i / framesPerSecond), { format: "jpeg", quality: 96, optimizeForSpeed: true }));
    }
    await frames.end();
    await smallEnough(drawn, sound, path);
    console.log(`${name}.mp4 ${statSync(path).size}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
