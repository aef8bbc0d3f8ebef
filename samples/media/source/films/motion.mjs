// Time in films: seconds in, positions out.
import { place } from "../draw/svg.mjs";
import { path, rect } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

/** 0 before `from`, 1 after `to`, softly in between. */
export function ease(t, from, to) {
  const k = Math.max(0, Math.min(1, (t - from) / (to - from)));
  return k * k * (3 - 2 * k);
}

/** As `ease`, with a small overshoot at the end: for things that pop up. */
export function pop(t, from, to) {
  const k = Math.max(0, Math.min(1, (t - from) / (to - from)));
  return k === 0 ? 0 : 1 + 2.2 * (k - 1) ** 3 + 1.2 * (k - 1) ** 2;
}

export const between = (a, b, k) => a + (b - a) * k;
/** A calm back and forth between -1 and 1. */
export const sway = (t, period = 3, phase = 0) => Math.sin((t / period + phase) * 2 * Math.PI);
/** Eyes that blink now and then. */
export const blink = (t, phase = 0, eyes = "open") => ((t + phase * 3.1) % 3.4 < 0.13 ? "down" : eyes);
/** A mouth that talks between two moments. */
export const talking = (t, from, to, rest = "smile") => (t > from && t < to ? (Math.floor(t * 5.5) % 2 ? "talk" : rest) : rest);

/** A pose between two poses: numbers blend, words come from the nearer one. */
export function blendPose(a, b, k) {
  if (typeof a === "number" && typeof b === "number") return between(a, b, k);
  if (Array.isArray(a) && Array.isArray(b)) return a.map((v, i) => blendPose(v, b[i], k));
  if (a && b && typeof a === "object" && typeof b === "object") return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map(key => [key, blendPose(a[key], b[key], k)]));
  return (k < 0.5 ? a ?? b : b ?? a);
}

/** Grows a drawing around a point from nothing to its size. */
export const grown = (content, x, y, k) => (k <= 0 ? "" : place(place(content, -x, -y), x, y, k));

/** The name of the site, which closes each film. */
export function namePlate(k, y = 178) {
  if (k <= 0) return "";
  const text = (at, size, weight, fill, words) => `<text x="800" y="${y + at}" font-family="Liberation Sans, Arial, sans-serif" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="middle">${words}</text>`;
  return `<g opacity="${k.toFixed(3)}" transform="translate(0 ${(14 * (1 - k)).toFixed(1)})">${rect(440, y - 80, 720, 176, "#fffdf6", 22, { opacity: 0.95 })}${path(`M440 ${y + 84}C440 ${y + 92} 450 ${y + 96} 462 ${y + 96}H1138C1150 ${y + 96} 1160 ${y + 92} 1160 ${y + 84}Z`, c.ochre)}`
    + text(-14, 54, 700, c.deep, "Social Return Showcase") + text(38, 34, 400, c.ink, "Werk dat verder reikt") + text(72, 21, 400, "#4f6367", "voorbeeld, fictief") + "</g>";
}
