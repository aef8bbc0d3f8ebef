// Checks what was made against the limits it was made for. Prints every breach; none means all is well.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { films, pictures } from "./catalogue.mjs";

const limits = { image: 250_000, film: 2_500_000, total: 20_000_000, lineLength: 37, lines: 2, charactersPerSecond: 15, cue: [1, 6] };

export function check(root) {
  const breaches = [...pictures.flatMap(p => checkImage(join(root, "images", `${p.name}.jpg`), p)), ...films.flatMap(film => checkFilm(root, film)), ...checkList(root)];
  for (const breach of breaches) console.error(breach);
  console.log(`${pictures.length} pictures, ${films.length} films, ${breaches.length} breaches`);
  return breaches.length === 0;
}

function checkImage(path, { altText }) {
  const bytes = readFileSync(path);
  const found = [];
  let at = 2;
  let size = null;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1];
    if (marker >= 0xc0 && marker <= 0xc2) size = `${bytes.readUInt16BE(at + 7)}x${bytes.readUInt16BE(at + 5)}`;
    if ((marker > 0xe0 && marker <= 0xef) || marker === 0xfe) found.push(`${path}: holds metadata`);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  if (size !== "1600x1000") found.push(`${path}: measures ${size}`);
  if (bytes.length > limits.image) found.push(`${path}: ${bytes.length} bytes`);
  if (!/^[A-Z].{20,170}\.$/.test(altText)) found.push(`${path}: alternative text is not one sentence`);
  return found;
}

function checkFilm(root, { name, durationSeconds }) {
  const path = join(root, "videos", `${name}.mp4`);
  const probe = JSON.parse(execFileSync("ffprobe", ["-v", "error", "-of", "json", "-show_streams", "-show_format", path]));
  const [video, sound] = ["video", "audio"].map(kind => probe.streams.find(stream => stream.codec_type === kind));
  const facts = [video.codec_name === "h264", video.profile === "Constrained Baseline", video.pix_fmt === "yuv420p", video.width === 1280 && video.height === 720, sound?.codec_name === "aac",
    Math.abs(probe.format.duration - durationSeconds) < 0.2, statSync(path).size <= limits.film, isFastStart(readFileSync(path))];
  const names = ["codec", "profile", "pixel format", "size of the picture", "sound", "duration", "bytes", "fast start"];
  return [...facts.flatMap((good, i) => (good ? [] : [`${path}: ${names[i]}`])), ...checkCaptions(join(root, "captions", `${name}.vtt`), durationSeconds)];
}

const isFastStart = bytes => bytes.indexOf("moov") > 0 && bytes.indexOf("moov") < bytes.indexOf("mdat");

function checkCaptions(path, durationSeconds) {
  const [header, ...cues] = readFileSync(path, "utf8").trimEnd().split("\n\n");
  const seconds = time => time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  let last = 0;
  return [...(header === "WEBVTT" ? [] : [`${path}: header`]), ...cues.flatMap(cue => {
    const [times, ...lines] = cue.split("\n");
    const [start, end] = times.split(" --> ").map(seconds);
    const good = start >= last && end <= durationSeconds && end - start >= limits.cue[0] && end - start <= limits.cue[1] && lines.length <= limits.lines
      && lines.every(line => line.length > 0 && line.length <= limits.lineLength) && lines.join(" ").length / (end - start) <= limits.charactersPerSecond;
    last = end;
    return good ? [] : [`${path}: ${cue.replaceAll("\n", " ")}`];
  })];
}

function checkList(root) {
  const list = JSON.parse(readFileSync(join(root, "media.json"), "utf8"));
  const wrong = list.filter(item => statSync(join(root, item.path)).size !== item.bytes).map(item => `media.json: ${item.name} has other bytes`);
  const total = ["images", "videos", "captions"].flatMap(folder => readdirSync(join(root, folder)).map(file => statSync(join(root, folder, file)).size)).reduce((a, b) => a + b, 0);
  return total > limits.total ? [...wrong, `all together ${total} bytes`] : wrong;
}
