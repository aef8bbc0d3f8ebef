// Sky, water, fields, dunes and trees of the low countries.
import { circle, clip, ellipse, group, line, linear, path, place, radial, random, rect, smooth, straight, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

/** A sky from `high` to `low` colour with a soft sun at (x, y). */
export const skyField = (width, height, { high = c.sky, low = c.paper, sun, sunSize = 60, sunColour = "#fff3cf" } = {}) =>
  rect(0, 0, width, height, linear([[0, high], [1, low]]))
  + (sun ? circle(...sun, sunSize * 6, radial([[0, sunColour, 0.85], [0.25, sunColour, 0.35], [1, sunColour, 0]])) + circle(...sun, sunSize, "#fff8e2", { opacity: 0.95 }) : "");

export const cloud = (x, y, s = 1, colour = "#ffffff", opacity = 0.75) =>
  place(path("M-120 20C-128 0 -100 -14 -82 -8C-78 -36 -40 -44 -24 -26C-6 -54 44 -46 50 -18C74 -26 104 -14 104 8C124 8 126 20 118 22Z", linear([[0, colour, 1], [1, colour, 0.45]]), { opacity }) + ellipse(-30, -12, 46, 16, "#ffffff", { opacity: opacity * 0.4 }), x, y, s);

export const birds = (x, y, count, seed, colour = c.slate) => {
  const r = random(seed);
  return times(count, () => { const [px, py, s] = [x + r() * 160, y + r() * 60, 0.6 + r() * 0.7]; return line(`M${px - 13 * s} ${py - 4 * s}Q${px - 6 * s} ${py - 9 * s} ${px} ${py}Q${px + 6 * s} ${py - 9 * s} ${px + 13 * s} ${py - 4 * s}`, colour, 2.6 * s, { opacity: 0.7 }); });
};

/** A band of land whose upper edge runs through the points; it fills down to `bottom`. */
export const land = (points, bottom, fill, more = {}) => path(smooth(points) + `L${points.at(-1)[0]} ${bottom}L${points[0][0]} ${bottom}Z`, fill, more);

/** Tufts of grass scattered over a box. */
export function tufts(x, y, width, height, count, seed, colour, size = 1) {
  const r = random(seed);
  return times(count, () => {
    const [px, py] = [x + r() * width, y + r() * height];
    const s = size * (0.7 + r() * 0.6);
    return line(`M${px - 7 * s} ${py}Q${px - 8 * s} ${py - 9 * s} ${px - 11 * s} ${py - 14 * s}M${px} ${py}Q${px} ${py - 12 * s} ${px + 1 * s} ${py - 19 * s}M${px + 6 * s} ${py}Q${px + 8 * s} ${py - 8 * s} ${px + 12 * s} ${py - 13 * s}`, colour, 2.4 * s, { opacity: 0.8 });
  });
}

/** Light lines on water. */
export function ripples(x, y, width, height, count, seed, colour = "#ffffff", opacity = 0.45) {
  const r = random(seed);
  return times(count, () => { const [px, py, w] = [x + r() * width, y + r() * height, 30 + r() * 90]; return line(`M${px} ${py}q${w / 4} -3 ${w / 2} 0t${w / 2} 0`, colour, 1.6 + r() * 1.6, { opacity: opacity * (0.4 + r() * 0.6) }); });
}

/** Leaves as round masses [x, y, r] around a middle [x, y, reach], dark below and lit from the upper left. */
export function foliage(masses, [cx, cy, reach], colour, r, blossom = null) {
  const layer = (grow, dx, dy, fill) => masses.map(([mx, my, mr]) => circle(mx + dx, my + dy, mr * grow, fill)).join("");
  const lit = masses.slice(1).filter(([mx, my]) => mx - cx - (my - cy) * 0.6 < reach * 0.6).map(([mx, my, mr]) => circle(cx + (mx - cx) * 0.72 - 12, cy + (my - cy) * 0.72 - 12, mr * 0.8, c.light(colour, 0.15))).join("");
  const fleck = (count, within, tint) => times(count, () => { const a = r() * 6.283, d = Math.sqrt(r()) * within; const [px, py] = [cx + Math.cos(a) * d * 1.1 - 6, cy + Math.sin(a) * d * 0.9]; return ellipse(px, py, 8, 4.4, tint, { transform: `rotate(${Math.round(r() * 180)} ${Math.round(px)} ${Math.round(py)})` }); });
  const many = Math.max(1, (reach / 130) ** 2);
  return layer(1, 6, 10, c.shade(colour, 0.3)) + layer(0.94, -2, 0, colour) + lit + fleck(24 * many, reach, c.shade(colour, 0.16)) + fleck(22 * many, reach * 0.78, blossom ?? c.light(colour, 0.34)) + (blossom ? fleck(60 * many, reach, blossom) : "");
}

/** A broadleaf tree: trunk from the ground at (x, y), a crown of lit masses. */
export function tree(x, y, s = 1, { colour = c.green, seed = 3, trunk = c.bark, bare = false, blossom = null } = {}) {
  const r = random(seed);
  const wood = path("M-16 0C-10 -60 -12 -120 -20 -190L-4 -190L0 -150L10 -200L24 -196C14 -130 14 -60 20 0Z", trunk) + path("M6 0C6 -60 6 -120 14 -190L24 -196C14 -130 14 -60 20 0Z", c.shade(trunk, 0.3));
  const branches = line("M-10 -150C-30 -210 -60 -240 -90 -262M0 -160C0 -240 -10 -290 -20 -350M8 -160C30 -220 60 -250 96 -270M2 -220C30 -280 40 -310 44 -360M-30 -200C-60 -216 -80 -216 -110 -212M60 -250C80 -290 86 -300 92 -330M-50 -235C-66 -280 -70 -300 -74 -330", trunk, 7);
  if (bare) return place(wood + branches, x, y, s);
  const masses = [[0, -270, 104], ...Array.from({ length: 11 }, (_, i) => { const a = i * 0.571 + r() * 0.3; const d = 78 + r() * 26; return [Math.cos(a) * d * 1.12, -268 + Math.sin(a) * d * 0.92, 44 + r() * 16]; })];
  return place(wood + line("M-4 -150C-20 -200 -40 -220 -60 -240M6 -160C20 -210 40 -230 60 -240", trunk, 8) + foliage(masses, [0, -268, 130], colour, r, blossom), x, y, s);
}

/** A poplar, tall and narrow. */
export const poplar = (x, y, s = 1, colour = c.green) => place(rect(-4, -60, 8, 60, c.bark) + path("M0 -330C34 -260 46 -130 22 -48C10 -34 -10 -34 -22 -48C-46 -130 -34 -260 0 -330Z", c.shade(colour, 0.15))
  + path("M-4 -322C-26 -250 -38 -130 -18 -52C-10 -44 -4 -44 2 -46C-6 -130 -8 -240 -4 -322Z", c.light(colour, 0.16)), x, y, s);

/** A pollard willow (knotwilg): a thick trunk, a knot, and a head of thin upright twigs. */
export const willow = (x, y, s = 1, colour = c.leaf, seed = 5) => {
  const r = random(seed);
  const twig = (i, count, long, tint, width) => { const a = (-158 + i * 136 / (count - 1) + (r() - 0.5) * 8) * Math.PI / 180; const l = long * (0.8 + r() * 0.35); const [dx, dy] = [Math.cos(a) * l, Math.sin(a) * l];
    return line(`M${dx * 0.12} ${-150 + dy * 0.1}Q${dx * 0.6} ${-150 + dy * 0.5} ${dx} ${-150 + dy}`, tint, width); };
  return place(path("M-24 0C-16 -50 -22 -100 -30 -150L30 -150C24 -100 18 -50 26 0Z", c.bark) + path("M8 0C4 -60 8 -100 12 -150L30 -150C24 -100 18 -50 26 0Z", c.shade(c.bark, 0.3))
    + circle(0, -216, 92, c.shade(colour, 0.2)) + circle(-8, -226, 82, c.shade(colour, 0.05)) + times(27, i => twig(i, 27, 134, c.shade(colour, 0.16), 9)) + times(19, i => twig(i, 19, 112, colour, 8)) + times(9, i => twig(i, 13, 96, c.light(colour, 0.25), 5))
    + ellipse(0, -152, 37, 20, c.bark) + ellipse(-6, -157, 24, 10, c.light(c.bark, 0.14)), x, y, s);
};

export const bush = (x, y, s = 1, colour = c.green) => place(circle(-44, -26, 34, c.shade(colour, 0.2)) + circle(38, -30, 38, c.shade(colour, 0.24)) + circle(0, -44, 46, colour) + ellipse(-14, -58, 26, 18, c.light(colour, 0.2), { opacity: 0.8 }) + rect(-76, -14, 150, 16, c.shade(colour, 0.2), 8), x, y, s);

/** Marram grass (helm) as grown on dunes. */
export function marram(x, y, s, seed, colour = c.sage) {
  const r = random(seed);
  return place(times(15, i => { const lean = (i - 7) * 7 + (r() - 0.4) * 22; const h = 60 + r() * 46; return line(`M${(i - 7) * 2.2} 0Q${lean * 0.3} ${-h * 0.7} ${lean + 10} ${-h}`, i % 3 ? colour : c.shade(colour, 0.22), 3.2, { opacity: 0.95 }); }), x, y, s);
}

export const cow = (x, y, s = 1, mirror = false) => place(rect(-44, -36, 9, 38, "#e7e2d6", 3) + rect(30, -36, 9, 38, "#e7e2d6", 3) + rect(-30, -34, 9, 36, c.stone, 3) + rect(18, -34, 9, 36, c.stone, 3)
  + path("M-58 -78C-40 -86 30 -86 46 -78C54 -66 52 -42 46 -32C20 -24 -30 -24 -50 -32C-60 -46 -62 -64 -58 -78Z", "#f6f1e6") + path("M-36 -84C-14 -86 -8 -60 -22 -50C-40 -46 -52 -62 -48 -80Z", c.ink) + path("M14 -85C34 -86 48 -80 48 -64C40 -50 22 -54 16 -66Z", c.ink)
  + path("M44 -84C56 -92 78 -88 84 -74C88 -66 84 -58 76 -58C62 -58 50 -64 44 -74Z", "#f6f1e6") + path("M48 -86C58 -92 66 -90 68 -80C62 -74 52 -76 48 -86Z", c.ink) + ellipse(82, -66, 6, 7, c.blush) + line("M-58 -74Q-72 -60 -66 -38", "#e7e2d6", 4), x, y, s, 0, mirror);

/** A modern wind turbine; `angle` turns the rotor. */
export const turbine = (x, y, s = 1, angle = 20) => place(path("M-4 0L-2 -260L2 -260L4 0Z", "#f4f2ec") + [0, 120, 240].map(a => place(path("M-4 0C-8 -40 -3 -110 0 -130C4 -110 5 -40 4 0Z", "#ffffff"), 0, -260, 1, a + angle)).join("") + circle(0, -260, 7, "#e4e2da"), x, y, s);

/** A traditional Dutch mill; `angle` turns the sails. */
export const mill = (x, y, s = 1, angle = 30) => place(path("M-62 0L-40 -170L40 -170L62 0Z", c.bark) + path("M10 0L10 -170L40 -170L62 0Z", c.shade(c.bark, 0.35)) + path("M-46 -166C-44 -212 44 -212 46 -166Z", c.shade(c.bark, 0.5)) + rect(-76, -76, 152, 8, c.paper) + rect(-14, -44, 28, 44, c.teal, 3) + rect(-12, -130, 20, 24, c.honey, 3)
  + [0, 90, 180, 270].map(a => place(line("M0 0L0 -190", c.bark, 6) + path("M3 -44L34 -50L34 -188L3 -186Z", c.paper, { opacity: 0.92 }) + line("M3 -80L34 -84M3 -116L34 -120M3 -152L34 -156M18 -46L18 -187", c.stone, 2.5), 0, -182, 1, a + angle)).join("") + circle(0, -182, 9, c.ink), x, y, s);

/** Rows of far trees along a horizon: round crowns of uneven height. */
export function treeline(x, y, width, seed, colour, height = 34) {
  const r = random(seed);
  let d = `M${x} ${y}`;
  let swell = r() * 6;
  for (let at = x; at < x + width;) {
    const w = height * (0.32 + r() * 0.34);
    swell += 0.35;
    const h = height * (0.3 + 0.22 * Math.sin(swell) + r() * 0.36);
    d += `L${Math.round(at)} ${Math.round(y - h)}C${Math.round(at + w * 0.1)} ${Math.round(y - h - w * 0.8)} ${Math.round(at + w * 0.9)} ${Math.round(y - h - w * 0.8)} ${Math.round(at + w)} ${Math.round(y - h)}`;
    at += w;
  }
  return path(`${d}L${x + width + height} ${y}Z`, colour);
}

export const soften = (content, opacity) => group(content, { opacity });
export { clip, straight };
