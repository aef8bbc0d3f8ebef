// The coast: a lighthouse, shell paths, beach houses.
import { circle, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

export const lighthouse = (x, y, s = 1) => place(path("M-44 0L-28 -330H28L44 0Z", linear([[0, "#ffffff"], [0.55, c.paper], [1, "#d8d0bf"]], [0, 0, 1, 0])) + path("M-41 -66L-38 -128H38L41 -66Z", c.brick) + path("M-35 -190L-32 -252H32L35 -190Z", c.brick) + path("M10 -66L10 -128H38L41 -66ZM9 -190L9 -252H32L35 -190Z", c.shade(c.brick, 0.2)) + rect(-40, -342, 80, 14, c.ink, 3) + rect(-24, -390, 48, 48, c.honey) + line("M-24 -390V-342M0 -390V-342M24 -390V-342", c.ink, 4) + path("M-32 -390C-24 -420 24 -420 32 -390Z", c.brick) + circle(0, -424, 6, c.ink) + rect(-9, -34, 18, 34, c.deep, 9) + [-160, -286].map(at => rect(-6, at, 12, 18, c.slate, 6)).join(""), x, y, s);

export const pathway = (d, colour = "#f6ecd2") => path(d, colour);

export const beachHouses = (x, y, count, s = 1) => place(times(count, i => { const left = i * 78; const colour = [c.teal, c.brick, c.ochre, c.deep, c.sage, c.clay][i % 6]; return rect(left, -62, 62, 62, colour) + rect(left + 44, -62, 18, 62, c.shade(colour, 0.2)) + path(`M${left - 8} -60L${left + 31} -96L${left + 70} -60Z`, c.paper) + rect(left + 20, -42, 22, 42, c.paper, 2); }), x, y, s);
export const fence = (x1, y1, x2, y2, count, s = 1) => line(`M${x1} ${y1 - 34 * s}L${x2} ${y2 - 34 * s}M${x1} ${y1 - 18 * s}L${x2} ${y2 - 18 * s}`, "#a98a62", 4 * s) + times(count, i => { const t = i / (count - 1); const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t]; return rect(x - 4 * s, y - 46 * s, 8 * s, 48 * s, "#8f7350", 2); });
