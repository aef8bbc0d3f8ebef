// ffmpeg: drawn frames and a sound become one small MP4 that every browser plays.
import { spawn } from "node:child_process";
import { statSync } from "node:fs";

const limit = 2_450_000;

function ffmpeg(options, input = "ignore") {
  const running = spawn("nice", ["-n", "10", "ffmpeg", "-v", "error", "-y", ...options], { stdio: [input, "inherit", "inherit"] });
  const ended = new Promise((resolve, reject) => running.once("exit", code => (code === 0 ? resolve() : reject(new Error(`ffmpeg stopped with ${code}`)))));
  return { running, ended };
}

/** Writes JPEG frames, 25 a second, into one file without touching them. */
export function collectFrames(path) {
  const { running, ended } = ffmpeg(["-f", "image2pipe", "-c:v", "mjpeg", "-framerate", "25", "-i", "-", "-c", "copy", path], "pipe");
  return {
    write: bytes => new Promise((resolve, reject) => running.stdin.write(bytes, error => (error ? reject(error) : resolve()))),
    end: () => { running.stdin.end(); return ended; },
  };
}

/** Encodes at the best quality that stays under the limit. */
export async function smallEnough(frames, sound, path) {
  for (let quality = 23; ; quality += 1) {
    await encode(frames, sound, path, quality);
    if (statSync(path).size <= limit || quality > 34) return;
  }
}

// Chromium's JPEG is full-range BT.601; video players expect limited-range BT.709.
const colours = ["-vf", "scale=in_range=full:out_range=tv:in_color_matrix=bt601:out_color_matrix=bt709,format=yuv420p", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv"];
const withoutMetadata = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

const encode = (frames, sound, path, quality) => ffmpeg(["-i", frames, "-i", sound, ...colours,
  "-c:v", "libx264", "-profile:v", "baseline", "-level", "3.1", "-preset", "veryslow", "-tune", "animation", "-crf", String(quality), "-g", "125",
  "-c:a", "aac", "-b:a", "64k", "-ac", "1", "-shortest", ...withoutMetadata, "-movflags", "+faststart", path]).ended;
