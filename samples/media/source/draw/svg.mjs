// The smallest set of drawing words: everything returns SVG text.

const round = v => Math.round(v * 10) / 10;
const attributes = more => Object.entries(more).map(([key, value]) => ` ${key}="${typeof value === "number" ? round2(value) : value}"`).join("");
const round2 = v => Math.round(v * 1000) / 1000;

let definitions = [];
let counter = 0;

/** Starts a new drawing: forgets the gradients and clip paths of the last. */
export function begin() { definitions = []; counter = 0; }

/** Everything that was defined since `begin`, to put into one defs element. */
export const defined = () => definitions.join("");

function define(make) {
  const id = `d${counter++}`;
  definitions.push(make(id));
  return id;
}

/** Draws path data, or anything `d` text, with a fill. */
export const path = (d, fill, more = {}) => `<path d="${d}" fill="${fill}"${attributes(more)}/>`;
export const line = (d, stroke, width, more = {}) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${attributes(more)}/>`;
export const rect = (x, y, width, height, fill, radius = 0, more = {}) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill}"${attributes(more)}/>`;
export const circle = (x, y, r, fill, more = {}) => `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"${attributes(more)}/>`;
export const ellipse = (x, y, rx, ry, fill, more = {}) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${attributes(more)}/>`;
export const polygon = (points, fill, more = {}) => path(straight(points, true), fill, more);
export const group = (content, more = {}) => `<g${attributes(more)}>${content}</g>`;

/** Moves, turns (degrees) and scales a drawing; a negative scale mirrors it. */
export const place = (content, x, y, scale = 1, turn = 0, mirror = false) =>
  `<g transform="translate(${round2(x)} ${round2(y)}) rotate(${round2(turn)}) scale(${round2(mirror ? -scale : scale)} ${round2(scale)})">${content}</g>`;

/** Keeps of `content` only what lies inside the path data. */
export function clip(d, content) {
  const id = define(name => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${content}</g>`;
}

const stopText = stops => stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join("");

/** A linear gradient, as a fill; by default from top to bottom of the shape. */
export function linear(stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) {
  return `url(#${define(id => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopText(stops)}</linearGradient>`)})`;
}

/** A radial gradient, as a fill. */
export function radial(stops, [cx, cy, r] = [0.5, 0.5, 0.5]) {
  return `url(#${define(id => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopText(stops)}</radialGradient>`)})`;
}

/** Path data of straight lines through points. */
export const straight = (points, closed = false) =>
  points.map(([x, y], i) => `${i ? "L" : "M"}${round(x)} ${round(y)}`).join("") + (closed ? "Z" : "");

/** Path data of a smooth curve through points (Catmull-Rom as Béziers). */
export function smooth(points, closed = false, tightness = 6) {
  const count = points.length;
  const at = i => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  let d = `M${round(points[0][0])} ${round(points[0][1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${round(from[0] + (to[0] - before[0]) / tightness)} ${round(from[1] + (to[1] - before[1]) / tightness)}` +
      ` ${round(to[0] - (after[0] - from[0]) / tightness)} ${round(to[1] - (after[1] - from[1]) / tightness)} ${round(to[0])} ${round(to[1])}`;
  }
  return closed ? d + "Z" : d;
}

/** A repeatable stream of numbers from 0 to 1. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join("");
