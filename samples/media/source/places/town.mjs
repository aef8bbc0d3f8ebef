// Dutch streets: gabled houses, terraces, a church, a town hall, fences and lamps.
import { circle, clip, group, line, linear, path, place, random, rect, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

const pane = (x, y, w, h, lit) => rect(x - 5, y - 5, w + 10, h + 10, c.paper, 2) + rect(x, y, w, h, lit ? c.honey : linear([[0, "#8fb3bb"], [1, "#5f8b95"]]), 1)
  + path(`M${x} ${y + h * 0.62}L${x + w * 0.62} ${y}L${x + w} ${y}L${x + w} ${y + h * 0.12}L${x + w * 0.22} ${y + h}L${x} ${y + h}Z`, "#ffffff", { opacity: lit ? 0.25 : 0.16 })
  + line(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.36}H${x + w}`, c.paper, 4) + rect(x - 9, y + h + 4, w + 18, 7, "#e3dccb", 1);

const door = (x, y, w, h, colour) => rect(x - 6, y - 6, w + 12, h + 6, c.paper, 2) + rect(x, y, w, h, colour, 2) + rect(x + w * 0.22, y + h * 0.14, w * 0.56, h * 0.3, "#9fc0c6", 2) + circle(x + w * 0.84, y + h * 0.56, 3.4, c.honey);

/** Courses of brick, sparsely drawn. */
export function bricks(x, y, width, height, seed, colour, density = 0.06) {
  const r = random(seed);
  return times(Math.round(width * height * density / 100), () => { const [px, py] = [x + Math.round(r() * width / 22) * 22, y + Math.round(r() * height / 11) * 11]; return rect(px, py, 18, 7, colour, 1, { opacity: 0.25 + r() * 0.3 }); });
}

const tops = {
  step: w => `M0 0${[0, 1, 2, 3].map(i => `V${-(i + 1) * 26}H${(i + 1) * w / 9}`).join("")}V-130H${w * 5 / 9}${[3, 2, 1, 0].map(i => `V${-(i + 1) * 26}H${w - i * w / 9}`).join("")}V0Z`,
  bell: w => `M0 0V-14C${w * 0.16} -18 ${w * 0.2} -60 ${w * 0.28} -84C${w * 0.34} -96 ${w * 0.38} -96 ${w * 0.4} -110H${w * 0.6}C${w * 0.62} -96 ${w * 0.66} -96 ${w * 0.72} -84C${w * 0.8} -60 ${w * 0.84} -18 ${w} -14V0Z`,
  point: w => `M0 0V-10L${w / 2} -128L${w} -10V0Z`,
  flat: w => `M-6 0V-20H${w + 6}V0Z`,
};

/** A narrow town house standing on (x, y), `floors` high, with a gable: step, bell, point or flat. */
export function townHouse(x, y, { width = 150, floors = 3, colour = c.brick, gable = "step", doorColour = c.deep, lit = [], seed = 1 } = {}) {
  const height = floors * 112 + 20;
  const inset = width * 0.16;
  const win = width * 0.25;
  const wall = rect(0, -height, width, height, linear([[0, c.light(colour, 0.1)], [1, c.shade(colour, 0.06)]], [0, 0, 1, 0.2]));
  const storeys = times(floors, f => { const top = -height + 24 + f * 112; const ground = f === floors - 1;
    return ground ? pane(inset * 0.9, top + 6, win * 1.15, 62, lit.includes(f * 2)) + door(width - inset - win, -92, win, 90, doorColour) : pane(inset, top, win, 66, lit.includes(f * 2)) + pane(width - inset - win, top, win, 66, lit.includes(f * 2 + 1)); });
  const gablePath = tops[gable](width);
  const crown = gable === "flat" ? path(gablePath, c.paper) : path(gablePath, c.light(colour, 0.05)) + line(gablePath, c.paper, 6) + pane(width / 2 - 12, -66, 24, 34, false);
  return place(wall + bricks(4, -height, width - 24, height - 10, seed, c.shade(colour, 0.3)) + storeys + rect(-2, -14, width + 4, 14, c.shade(c.stone, 0.25)) + place(crown, 0, -height) + rect(width - 8, -height, 8, height, "#17323f", 0, { opacity: 0.12 }), x, y);
}

/** A terrace of modern row houses with a tiled roof. */
export function terrace(x, y, count, { width = 240, colour = c.clay, roof = c.shade(c.brick, 0.25), seed = 2, doors = [c.teal, c.ochre, c.deep, c.brick] } = {}) {
  const height = 236;
  const total = count * width;
  const roofShape = path(`M-16 -${height}L24 -${height + 118}H${total - 24}L${total + 16} -${height}Z`, linear([[0, c.light(roof, 0.06)], [1, roof]])) + times(5, i => line(`M${-6 + i * 6} -${height + 20 + i * 20}H${total + 6 - i * 6}`, c.shade(roof, 0.2), 2, { opacity: 0.5 }));
  const houses = times(count, i => { const left = i * width; return pane(left + 34, -height + 26, 66, 64) + pane(left + width - 96, -height + 26, 54, 64) + pane(left + 26, -104, 96, 70) + door(left + width - 88, -104, 52, 102, doors[i % doors.length]) + rect(left + width - 100, -122, 76, 9, c.paper, 1)
    + rect(left + width * 0.28, -height - 92, 60, 46, c.paper, 3) + rect(left + width * 0.28 + 6, -height - 86, 48, 36, "#7ea5ae", 2) + rect(left + width * 0.72, -height - 150, 26, 46, c.shade(colour, 0.15)) + rect(left - 1, -height, 3, height, c.shade(colour, 0.3), 0, { opacity: 0.4 }); });
  return place(rect(0, -height, total, height, linear([[0, c.light(colour, 0.12)], [1, colour]])) + bricks(0, -height, total - 20, height - 8, seed, c.shade(colour, 0.35), 0.045) + roofShape + houses + rect(-2, -10, total + 4, 10, c.shade(c.stone, 0.3)), x, y);
}

export const church = (x, y, s = 1, colour = c.brick) => place(rect(-30, -210, 60, 210, c.light(colour, 0.12)) + rect(6, -210, 24, 210, c.shade(colour, 0.12)) + path("M-36 -210L0 -350L36 -210Z", c.deep) + path("M4 -334L36 -210L8 -210Z", c.shade(c.deep, 0.3)) + line("M0 -350V-378M-8 -368H8", c.ochre, 4) + circle(0, -178, 16, c.paper) + line("M0 -178V-188M0 -178L7 -174", c.ink, 2.5)
  + rect(-12, -140, 24, 44, c.ink, 12, { opacity: 0.7 }) + path("M30 0V-92L60 -140L210 -140L232 -92V0Z", c.light(colour, 0.05)) + path("M26 -92L60 -144L212 -144L238 -92Z", c.shade(c.deep, 0.05)) + times(4, i => path(`M${62 + i * 42} -20V-58C${62 + i * 42} -76 ${84 + i * 42} -76 ${84 + i * 42} -58V-20Z`, c.shade(c.slate, 0.3))), x, y, s);

/** A skyline of small far houses with roofs. */
export function skyline(x, y, count, seed, tint = 0, tintColour = c.haze) {
  const r = random(seed);
  let at = x;
  return times(count, () => { const [w, h] = [30 + r() * 34, 30 + r() * 44]; const wall = [c.clay, c.brick, c.sand, c.stone, c.light(c.brick, 0.3)][Math.floor(r() * 5)]; const roof = [c.deep, c.shade(c.brick, 0.2), c.slate][Math.floor(r() * 3)]; const px = at; at += w - 2;
    const f = colour => c.mix(colour, tintColour, tint);
    return rect(px, y - h, w, h, f(wall)) + path(`M${px - 3} ${y - h}L${px + w / 2} ${y - h - 22 - r() * 16}L${px + w + 3} ${y - h}Z`, f(roof)) + rect(px + w * 0.25, y - h + 10, 7, 10, f(c.paper)) + rect(px + w * 0.6, y - h + 10, 7, 10, f(c.paper)); });
}

export const streetLamp = (x, y, s = 1) => place(rect(-4, -330, 8, 330, c.ink, 3) + rect(-9, -40, 18, 40, c.ink, 3) + path("M-18 -330L-12 -376H12L18 -330Z", c.honey, { opacity: 0.9 }) + path("M-22 -374H22L12 -394H-12Z", c.ink) + rect(-20, -334, 40, 7, c.ink, 2), x, y, s);

export const hedge = (x, y, width, height, colour = c.green) => rect(x, y - height, width, height, linear([[0, c.light(colour, 0.15)], [1, c.shade(colour, 0.2)]]), 12);

/** A paved ground seen from the front, with lines that close in on the horizon. */
export function paving(y, bottom, width, colour, lines = 9) {
  const span = bottom - y;
  return rect(0, y, width, span, linear([[0, c.light(colour, 0.16)], [1, colour]])) + group(times(lines, i => { const t = ((i + 1) / lines) ** 1.9; return line(`M0 ${y + span * t}H${width}`, c.shade(colour, 0.25), 1 + 2.4 * t, { opacity: 0.34 }); })
    + times(19, i => { const at = (i - 9) / 9; return line(`M${width / 2 + at * width * 0.42} ${y}L${width / 2 + at * width * 1.05} ${bottom}`, c.shade(colour, 0.25), 1.6, { opacity: 0.26 }); }));
}

export { pane, door, clip };
