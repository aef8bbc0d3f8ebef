// Rooms: walls, windows, tables, chairs, lamps, plants and shelves.
import { circle, clip, ellipse, group, line, linear, path, place, random, rect, smooth, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

/** Wall and floor; `floor` is the height of the skirting board. */
export const roomShell = (width, height, floor, { wall = "#dfe8e2", ground = c.sand } = {}) => rect(0, 0, width, floor, linear([[0, c.shade(wall, 0.04)], [1, c.light(wall, 0.2)]])) + rect(0, floor, width, height - floor, linear([[0, c.light(ground, 0.1)], [1, c.shade(ground, 0.12)]])) + rect(0, floor - 16, width, 18, c.paper) + rect(0, floor + 2, width, 5, "#17323f", 0, { opacity: 0.12 });

/** A window in which `view` is drawn, in the coordinates of the picture. */
export function windowOn(x, y, width, height, view, { columns = 2, rows = 1, frame = c.paper, sill = true } = {}) {
  const d = `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const bars = times(columns - 1, i => rect(x + width * (i + 1) / columns - 7, y, 14, height, frame)) + times(rows - 1, i => rect(x, y + height * (i + 1) / rows - 6, width, 12, frame));
  return rect(x - 16, y - 16, width + 32, height + 32, frame, 4) + clip(d, view + path(`M${x} ${y + height * 0.7}L${x + width * 0.36} ${y}H${x + width * 0.5}L${x} ${y + height}Z`, "#ffffff", { opacity: 0.14 })) + bars + rect(x, y, width, 8, "#17323f", 0, { opacity: 0.12 })
    + (sill ? rect(x - 34, y + height + 12, width + 68, 18, frame, 4) + rect(x - 30, y + height + 30, width + 60, 8, "#17323f", 0, { opacity: 0.1 }) : "");
}

/** Slanting daylight on floor and wall. */
export const daylight = (points, opacity = 0.28) => path("M" + points.map(p => p.join(" ")).join("L") + "Z", linear([[0, "#fff4cf", opacity], [1, "#fff4cf", opacity * 0.25]]), { style: "mix-blend-mode:soft-light" });

/** A table seen from the front: top at y, legs to `floor`. */
export const table = (x, y, width, floor, { colour = "#c9995f", depth = 26, legs = true } = {}) => (legs ? [x + 34, x + width - 58].map(at => path(`M${at} ${y}H${at + 24}L${at + 19} ${floor}H${at + 5}Z`, c.shade(colour, 0.3))).join("") : "")
  + rect(x + 20, y + depth, width - 40, 30, c.shade(colour, 0.36)) + rect(x, y, width, depth, linear([[0, c.light(colour, 0.2)], [1, colour]]), 7) + rect(x, y + depth - 7, width, 8, c.shade(colour, 0.25), 4);

/** An office chair seen from the side, facing right; the seat is at `seat` above (x, y). */
export const officeChair = (x, y, s = 1, { colour = c.teal, seat = 200, mirror = false } = {}) => place(line(`M-6 -${seat - 20}V-60M-70 -26L-6 -60L58 -26M-6 -60V-30`, c.ink, 12) + [-72, -6, 60].map(at => circle(at, -14, 14, c.ink)).join("") + rect(-84, -seat, 190, 34, colour, 16) + rect(-84, -seat + 16, 190, 18, c.shade(colour, 0.25), 9)
  + line(`M-66 -${seat - 8}C-104 -${seat + 10} -104 -${seat + 60} -92 -${seat + 90}`, c.ink, 12) + path(`M-104 -${seat + 60}C-116 -${seat + 140} -104 -${seat + 220} -78 -${seat + 226}C-60 -${seat + 226} -62 -${seat + 150} -72 -${seat + 56}C-76 -${seat + 40} -100 -${seat + 44} -104 -${seat + 60}Z`, colour), x, y, s, 0, mirror);

/** A plain wooden chair from the side. */
export const chair = (x, y, s = 1, { colour = "#b98350", seat = 205, mirror = false } = {}) => place(line(`M-62 -${seat}L-76 0M82 -${seat}L92 0`, c.shade(colour, 0.25), 15) + line(`M-62 -${seat}C-78 -${seat + 60} -84 -${seat + 150} -88 -${seat + 210}`, colour, 16) + rect(-76, -seat - 4, 178, 24, colour, 10) + path(`M-100 -${seat + 214}C-80 -${seat + 222} -72 -${seat + 200} -70 -${seat + 110}C-72 -${seat + 100} -92 -${seat + 100} -92 -${seat + 114}Z`, c.light(colour, 0.12)), x, y, s, 0, mirror);

const leafShape = (l, w) => `M0 0C${w} ${-l * 0.3} ${w} ${-l * 0.75} 0 ${-l}C${-w} ${-l * 0.75} ${-w} ${-l * 0.3} 0 0Z`;

export function plant(x, y, s = 1, { pot = c.clay, colour = c.green, kind = "tall", seed = 4 } = {}) {
  const r = random(seed);
  const count = kind === "tall" ? 11 : 9;
  const leaves = times(count, i => { const a = (i - (count - 1) / 2) * (kind === "tall" ? 13 : 22) + (r() - 0.5) * 8; const l = (kind === "tall" ? 170 : 90) * (0.75 + r() * 0.4); return place(path(leafShape(l, kind === "tall" ? 20 : 17), i % 2 ? colour : c.shade(colour, 0.2)) + line(`M0 0V${-l * 0.86}`, c.light(colour, 0.3), 2, { opacity: 0.5 }), 0, -64, 1, a); });
  return place(leaves + path("M-42 -70H42L32 0H-32Z", pot) + path("M8 -70H42L32 0H12Z", c.shade(pot, 0.18)) + rect(-47, -78, 94, 17, c.light(pot, 0.12), 5), x, y, s);
}

export const pendant = (x, y, s = 1, colour = c.deep) => place(line(`M0 -${y / s}V-60`, c.ink, 3) + path("M-70 0C-66 -44 -30 -62 0 -62C30 -62 66 -44 70 0Z", colour) + path("M20 0C24 -30 10 -54 0 -62C30 -62 66 -44 70 0Z", c.shade(colour, 0.25)) + ellipse(0, 1, 68, 9, "#fff0c4") + circle(0, 30, 150, "#ffedb8", { opacity: 0.12 }), x, y, s);

/** A shelf with books or binders. */
export function shelf(x, y, width, seed, { plank = "#c9995f", kind = "books" } = {}) {
  const r = random(seed);
  const colours = [c.teal, c.brick, c.ochre, c.sage, c.slate, c.paper, c.deep, c.clay];
  let at = x + 14;
  let items = "";
  while (at < x + width - 44) {
    const w = kind === "books" ? 13 + r() * 14 : 30;
    const h = kind === "books" ? 62 + r() * 34 : 88;
    const colour = colours[Math.floor(r() * colours.length)];
    if (kind === "books" && r() < 0.12) { at += 34; continue; }
    items += rect(at, y - h, w, h, colour, 2) + rect(at + w - 4, y - h, 4, h, c.shade(colour, 0.2)) + rect(at + 4, y - h + 12, w - 10, kind === "books" ? 4 : 22, c.light(colour, 0.5), 1, { opacity: 0.7 });
    at += w + 2;
  }
  return items + rect(x, y, width, 13, plank, 3) + rect(x + 6, y + 13, width - 12, 7, "#17323f", 0, { opacity: 0.14 });
}

export const frameOnWall = (x, y, w, h, art) => rect(x - 10, y - 10, w + 20, h + 20, c.bark, 3) + rect(x, y, w, h, c.paper) + clip(`M${x} ${y}h${w}v${h}h${-w}Z`, art);
export const clockFace = (x, y, r, hour = -60, minute = 0) => circle(x, y, r, c.paper) + `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${c.ink}" stroke-width="${r * 0.12}"/>` + times(12, i => place(rect(-1.6, -r * 0.82, 3.2, r * 0.13, c.ink), x, y, 1, i * 30)) + path(`M${x} ${y}L${x} ${y - r * 0.7}A${r * 0.7} ${r * 0.7} 0 0 1 ${x + r * 0.7} ${y}Z`, c.ochre, { opacity: 0.55 })
  + place(rect(-2.6, -r * 0.72, 5.2, r * 0.76, c.ink, 2), x, y, 1, minute) + place(rect(-3.4, -r * 0.48, 6.8, r * 0.52, c.ink, 3), x, y, 1, hour) + circle(x, y, r * 0.08, c.brick);
export const rug = (x, y, rx, ry, colour) => ellipse(x, y, rx, ry, colour) + ellipse(x, y, rx * 0.82, ry * 0.78, c.light(colour, 0.18));
export const curtain = (x, y, width, height, colour, seed = 1) => { const r = random(seed); return path(smooth([[x, y], [x + 4, y + height * 0.5], [x - 6, y + height]]) + `L${x + width} ${y + height}L${x + width} ${y}Z`, colour) + times(4, i => line(`M${x + width * (i + 1) / 5} ${y}Q${x + width * (i + 1) / 5 + (r() - 0.5) * 10} ${y + height / 2} ${x + width * (i + 1) / 5 - 4} ${y + height}`, c.shade(colour, 0.22), 4, { opacity: 0.5 })); };
export { group };

/** An armchair facing left in two layers, so that someone can sit in it; the seat is about 200 above (x, y). */
export const armchair = (x, y, s = 1, colour = c.brick) => ({
  back: place(path("M-60 -170C-70 -420 -50 -470 40 -470C150 -470 170 -420 160 -60H-40Z", c.shade(colour, 0.12)) + path("M-44 -180C-50 -400 -36 -446 36 -448C90 -448 110 -430 118 -180Z", colour) + rect(-190, -214, 310, 90, c.light(colour, 0.08), 30), x, y, s),
  front: place(path("M-196 -136H150V-50C150 -36 140 -30 130 -30H-170C-186 -30 -196 -40 -196 -54Z", c.shade(colour, 0.06)) + path("M-214 -282C-214 -304 -196 -312 -176 -312H92C130 -312 132 -262 96 -254H-150L-146 -44H-196Z", c.light(colour, 0.1)) + path("M-196 -254H-150L-146 -44H-190Z", c.shade(colour, 0.18), { opacity: 0.7 }) + rect(-176, -34, 20, 36, c.bark, 4) + rect(110, -34, 20, 36, c.bark, 4), x, y, s),
});
