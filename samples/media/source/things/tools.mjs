// Tools in hands and on the ground. Those for a hand are drawn around the grip at (0, 0).
import { circle, ellipse, line, path, place, rect, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

const wood = "#c08a52";

/** Wraps a drawing so that it can be held: it follows the wrist, a little down in the palm. */
export const held = (drawing, turn = 0, palm = 18) => ({ at, angle }) => { const [dx, dy] = [Math.cos(angle * Math.PI / 180) * palm, Math.sin(angle * Math.PI / 180) * palm]; return place(drawing, at[0] + dx, at[1] + dy, 1, turn); };

export const spade = line("M0 -150V150", wood, 11) + line("M-20 -150H20", wood, 12) + path("M-34 140H34L32 210C28 244 8 258 0 264C-8 258 -28 244 -32 210Z", c.steel) + path("M4 140H34L32 210C28 244 8 258 4 261Z", c.shade(c.steel, 0.25));
export const saw = path("M0 -10L150 -30L158 -14L20 22Z", c.steel) + path("M20 22L158 -14L158 -8L22 30Z", c.shade(c.steel, 0.3)) + path("M-32 -16C-40 16 -14 34 20 28L16 -12C0 -22 -22 -26 -32 -16Z", c.brick);
export const mallet = line("M0 20V-84", wood, 11) + rect(-38, -122, 76, 44, c.ink, 9) + rect(-38, -122, 76, 14, c.slate, 7);
export const broom = (length = 330) => line(`M0 -${length * 0.4}V${length * 0.6}`, wood, 10) + path(`M-52 ${length * 0.6}H52L62 ${length * 0.6 + 54}H-62Z`, c.ochre) + rect(-54, length * 0.6 - 8, 108, 20, c.bark, 5);
export const clothPad = path("M-40 -8C-20 -22 26 -20 42 -4C46 10 20 18 -6 16C-30 18 -46 8 -40 -8Z", c.honey) + line("M-26 0C-6 -8 14 -6 30 2", c.shade(c.honey, 0.25), 3);
export const sprayer = path("M-14 6H14C22 22 22 60 18 72H-18C-22 60 -22 22 -14 6Z", "#8cc0bd", { opacity: 0.9 }) + rect(-9, -8, 18, 16, c.paper, 3) + path("M-14 -30H30V-20H14L10 -6H-10Z", c.brick) + line("M12 -18C22 -14 20 -4 18 2", c.brick, 5);
export const tablet = rect(-52, -70, 104, 140, c.ink, 10) + rect(-44, -60, 88, 116, "#dcebe8", 4) + rect(-34, -46, 48, 8, c.teal, 3) + times(4, i => rect(-34, -26 + i * 16, 66 - i * 10, 6, c.stone, 3));
export const plan = (w = 190, h = 120) => path(`M${-w / 2} ${-h / 2}L${w / 2} ${-h / 2 + 8}L${w / 2 - 4} ${h / 2}L${-w / 2 + 6} ${h / 2 - 6}Z`, "#fffdf6") + line(`M${-w * 0.4} ${h * 0.1}C${-w * 0.2} ${-h * 0.3} ${w * 0.1} ${h * 0.3} ${w * 0.4} ${-h * 0.1}`, c.teal, 5) + line(`M${-w * 0.4} ${h * 0.28}C${-w * 0.2} ${-h * 0.1} ${w * 0.1} ${h * 0.44} ${w * 0.38} ${h * 0.14}`, c.ochre, 4) + rect(-w * 0.36, -h * 0.36, 38, 22, c.clay, 2);
export const ladder = (length, rungs = 9, colour = c.honey) => rect(0, -26, length, 9, colour, 4) + rect(0, 20, length, 9, c.shade(colour, 0.15), 4) + times(rungs, i => rect(22 + i * (length - 50) / (rungs - 1), -22, 8, 46, c.shade(colour, 0.08), 3));
export const ladle = line("M0 -70V90", c.steel, 8) + path("M-24 84C-24 118 24 118 24 84Z", c.shade(c.steel, 0.2));
export const knife = path("M10 -9L96 -3C92 8 70 14 10 10Z", "#dfe6e6") + rect(-34, -9, 48, 18, c.bark, 7);
export const pole = (length, head) => line(`M0 60V-${length}`, c.honey, 9) + place(head ?? "", 0, -length);
export const squeegee = rect(-56, -14, 112, 16, c.ink, 4) + rect(-50, -24, 100, 12, c.teal, 4);

export const bucket = (x, y, s = 1, colour = c.brick) => place(line("M-44 -80C-40 -126 40 -126 44 -80", c.slate, 4) + path("M-48 -84H48L38 0H-38Z", colour) + path("M14 -84H48L38 0H16Z", c.shade(colour, 0.22)) + ellipse(0, -84, 48, 9, c.shade(colour, 0.4)), x, y, s);
export const wheelbarrow = (x, y, s = 1, load = "", mirror = false) => place(load + line("M-210 -104L-40 -70L96 -40", wood, 12) + path("M-100 -136H92L52 -56H-62Z", c.green) + path("M20 -136H92L52 -56H20Z", c.shade(c.green, 0.22)) + line("M-50 -58L-72 0M0 -56L-40 -8", c.ink, 9) + line("M56 -60L96 -38", c.ink, 10) + circle(104, -38, 38, c.ink) + circle(104, -38, 24, c.steel) + circle(104, -38, 6, c.ink), x, y, s, 0, mirror);
export const soil = path("M-88 -134C-60 -176 -20 -186 6 -180C40 -176 70 -150 82 -134Z", c.bark) + path("M-60 -140C-40 -168 -10 -176 10 -170", c.light(c.bark, 0.15));
export const cone = (x, y, s = 1) => place(path("M-14 -84H14L34 -8H-34Z", c.orange) + path("M-21 -58H21L26 -38H-26Z", c.paper) + path("M4 -84H14L34 -8H8Z", c.shade(c.orange, 0.25), { opacity: 0.6 }) + rect(-46, -10, 92, 12, c.shade(c.orange, 0.2), 4), x, y, s);

/** A manual wheelchair from the side, facing right; the seat is 215 units above (x, y). */
export const wheelchairBack = (colour = c.teal) => line("M-84 -330C-70 -330 -62 -320 -60 -300L-52 -196", c.ink, 10) + path("M-72 -330C-56 -332 -46 -320 -44 -300L-34 -200L-58 -194L-72 -296Z", colour) + rect(-58, -206, 170, 24, c.shade(colour, 0.3), 10);
export const wheelchairFront = () => line("M100 -194L128 -70L190 -40", c.ink, 10) + line("M-34 -190H100M-30 -100L110 -110", c.ink, 9) + rect(148, -44, 62, 12, c.ink, 6) + circle(136, -34, 34, c.ink) + circle(136, -34, 22, c.steel) + `<circle cx="-6" cy="-118" r="112" fill="#ffffff" fill-opacity="0.07" stroke="${c.ink}" stroke-width="12"/><circle cx="-6" cy="-118" r="98" fill="none" stroke="${c.steel}" stroke-width="5"/>`
  + times(12, i => { const a = i * Math.PI / 6; return line(`M-6 -118L${-6 + Math.cos(a) * 96} ${-118 + Math.sin(a) * 96}`, c.slate, 2, { opacity: 0.6 }); }) + circle(-6, -118, 14, c.ink) + line("M-50 -262H64", c.ink, 12);
