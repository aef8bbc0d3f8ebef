// Writes media.json: what there is, how large it is, and the words that go with it.
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { credit, films, pictures } from "./catalogue.mjs";

// A file that has not been made yet is listed with bytes null.
const bytesOf = path => (existsSync(path) ? statSync(path).size : null);

export function writeList(root) {
  const entry = (kind, folder, file, more) => ({ name: file, kind, path: `${folder}/${file}`, bytes: bytesOf(join(root, folder, file)), ...more });
  const list = [
    ...pictures.map(({ name, altText, focalPoint }) => entry("image", "images", `${name}.jpg`,
      { width: 1600, height: 1000, durationSeconds: null, altText, focalPoint, credit })),
    ...films.map(({ name, altText, durationSeconds, audioDescriptionStatement }) => entry("video", "videos", `${name}.mp4`,
      { width: 1280, height: 720, durationSeconds, altText, focalPoint: { left: 0.5, top: 0.5 }, credit,
        audioDescriptionStatement, poster: `video-${name}.jpg`, captions: `${name}.vtt`, transcript: `captions/${name}.transcript.html` })),
    ...films.map(({ name, durationSeconds }) => entry("captions", "captions", `${name}.vtt`,
      { width: null, height: null, durationSeconds, altText: null, focalPoint: null, credit: credit.replace("Illustratie", "Ondertitels") })),
  ];
  writeFileSync(join(root, "media.json"), JSON.stringify(list, null, 2) + "\n");
  return list;
}
