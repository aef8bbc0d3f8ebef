// How to write a paragraph on social return: the question, the library, the blanks, the balance, a story, a second reader.
import * as c from "../draw/colours.mjs";
import { circle, group, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cardigan, office, shirt } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { daylight, officeChair, plant, roomShell, shelf, table, windowOn } from "../places/room.mjs";
import { skyline, townHouse } from "../places/town.mjs";
import treeSurgeon from "../pictures/verhaal-van-bijstand-naar-boomverzorger.mjs";
import { laptopSide, mug, sheet } from "../things/desk.mjs";
import { wheelchairBack, wheelchairFront } from "../things/tools.mjs";
import { between, blendPose, blink, ease, grown, namePlate, pop, sway, talking } from "./motion.mjs";
import { tick } from "./parts.mjs";

export const music = { key: 57, tempo: 88, seed: 43, chords: [[0, 3, 7], [-4, 0, 3], [3, 7, 10], [-2, 2, 5]] };

const outside = () => skyField(1600, 700, { sun: [230, 230], sunSize: 32 }) + cloud(370, 220, 0.6) + skyline(120, 480, 12, 8, 0.3) + tree(420, 560, 0.66, { seed: 22 });
const room = () => roomShell(1600, 1000, 800, { wall: "#dde5dc", ground: "#cdb186" }) + windowOn(140, 150, 350, 340, outside(), { columns: 2 }) + daylight([[150, 800], [500, 800], [800, 1000], [330, 1000]], 0.7);
const mei = { ...cast.mei };
const backdrop = (a, b) => rect(0, 0, 1600, 1000, linear([[0, a], [1, b]])) + circle(200, 880, 330, "#ffffff", { opacity: 0.25 }) + circle(1430, 190, 260, c.honey, { opacity: 0.22 });

const writer = (t, thinking) => room() + plant(120, 860, 1.1, { pot: c.clay, seed: 3 }) + officeChair(520, 935, 1.04, { colour: c.ochre })
  + person({ x: 528, y: 935, s: 1.04, look: { ...mei, eyes: blink(t) }, outfit: cardigan(c.brick, { under: c.paper }), pose: sit(226, { turn: 0.7, headTurn: 0.7, headTilt: between(0, -8, thinking) + sway(t, 3) * 2, mouth: thinking ? "calm" : "smile", near: blendPose({ at: [166, -322], bend: -1, hand: "relaxed", angle: 8 }, { at: [64, -404], bend: -1, hand: "relaxed", angle: -78 }, thinking), far: { at: [190, -322], bend: -1 } }) })
  + table(650, 624, 480, 930, { colour: "#c18d56", depth: 24 }) + laptopSide(830, 626, 1.25) + mug(1050, 626, 0.95, c.teal);
const question = t => writer(t, ease(t, 3, 3.8))
  + grown(place(circle(0, 0, 230, "#ffffff", { opacity: 0.5 }) + sheet(0, 0, 1.7, { lines: 0 }) + [0, 1, 2].map(i => rect(-80, -60 + i * 54, between(0, 160 - i * 34, ease((t * 0.7) % 2, i * 0.35, 0.5 + i * 0.35)), 9, c.stone, 4)).join(""), 1270, 350 + sway(t, 3.2) * 12, 1, sway(t, 4) * 2), 1270, 350, pop(t, 0.9, 1.7))
  + [0, 1, 2].map(i => circle(1010 - i * 46, 470 + i * 30, 18 - i * 5, "#ffffff", { opacity: 0.6 * ease(t, 0.7 - i * 0.15, 1.2 - i * 0.15) })).join("");

const chosen = (t, more) => sheet(0, 0, 1, { width: 330, height: 440, lines: 9, blanks: [2, 4, 6], ...more });
const library = t => {
  const out = ease(t, 1.4, 2.6);
  const rows = [0, 1].map(row => [0, 1, 2, 3, 4].map(i => (row === 0 && i === 2 && out > 0 ? "" : sheet(420 + i * 190, 330 + row * 300, 0.92 + 0.02 * sway(t, 3, (i + row) / 6), { accent: [c.teal, c.brick, c.ochre, c.green, c.deep][(i + row * 2) % 5], lines: 8, blanks: i % 2 ? [3] : [5] }))).join("")).join("");
  const note = pop(t, 4, 4.7);
  return backdrop("#dbe7e1", "#c3d8d0") + group(rect(270, 170, 1060, 640, "#b98350", 16) + rect(292, 192, 1016, 596, "#94683d", 8) + [448, 748].map(y => rect(292, y, 1016, 22, "#c9995f", 3)).join("") + rows, { opacity: between(1, 0.42, out).toFixed(3) })
    + (out > 0 ? place(chosen(t), between(800, 690, ease(t, 3.4, 4.2)), between(330, 520, out), between(0.45, 1.45, out), between(0, -2, out)) : "")
    + grown(rect(960, 330, 330, 330, "#17323f", 10, { opacity: 0.14 }) + rect(952, 320, 330, 330, c.honey, 10) + rect(984, 356, 150, 16, c.bark, 7) + times(6, i => rect(984, 400 + i * 36, [260, 230, 250, 200, 240, 140][i] * ease(t, 4.6 + i * 0.15, 5.1 + i * 0.15), 11, c.shade(c.honey, 0.25), 5)) + circle(1240, 362, 24, c.brick) + rect(1236, 356, 8, 20, "#ffffff", 3) + circle(1240, 349, 5, "#ffffff"), 1110, 480, note);
};

const blanksOf = t => {
  const filled = [2, 4, 6].filter((_, i) => t > 1.0 + i * 1.5);
  const k = i => ease(t, 1.0 + i * 1.5, 1.5 + i * 1.5);
  const hand = [0, 1, 2].reduce((y, _, i) => between(y, [446, 564, 682][i], ease(t, 0.4 + i * 1.5, 0.9 + i * 1.5)), 330);
  const pen = place(line("M0 0L70 -96", c.brick, 16) + path("M-12 16L-6 -6L10 6Z", c.ink) + line("M60 -84L76 -106", c.honey, 16), 905 + sway(t, 0.5) * 8, hand + sway(t, 0.25) * 3);
  return backdrop("#e7e6d8", "#d6dfd0") + place(chosen(t, { filled }), 760, 540, 1.72, -1) + [0, 1, 2].map(i => tick(1126, 446 + i * 118, 1.15, k(i) > 0 ? pop(t, 1.4 + i * 1.5, 1.9 + i * 1.5) : 0)).join("") + pen;
};

const balance = t => {
  const swing = 15 * Math.exp(-Math.max(0, t - 0.6) * 0.62) * Math.cos(Math.max(0, t - 0.6) * 2.3);
  const angle = swing * Math.PI / 180;
  const end = side => [800 + side * 400 * Math.cos(angle), 330 + side * 400 * Math.sin(angle)];
  const dish = ([x, y], load) => line(`M${x} ${y}L${x - 130} ${y + 290}M${x} ${y}L${x + 130} ${y + 290}`, c.slate, 5) + load(x, y + 290) + path(`M${x - 170} ${y + 288}H${x + 170}C${x + 150} ${y + 350} ${x - 150} ${y + 350} ${x - 170} ${y + 288}Z`, c.ochre) + rect(x - 176, y + 282, 352, 14, c.shade(c.ochre, 0.15), 7);
  const people = (x, y) => [[cast.lotte, c.green, -86], [cast.desmond, c.brick, 0], [{ ...cast.fatima }, c.slate, 86]].map(([look, colour, dx], i) => person({ x: x + dx, y, s: 0.36, look: { ...look, eyes: blink(t, i * 0.4) }, outfit: office(colour), pose: stand({ turn: 0.3 }) })).join("");
  const house = (x, y) => place(townHouse(0, 0, { width: 170, floors: 2, colour: c.clay, gable: "step", seed: 4 }), x - 68, y, 0.8);
  return backdrop("#d9e6e8", "#e6e3d2") + path("M640 900H960L920 866H680Z", c.deep) + rect(786, 300, 28, 580, c.deep, 8) + dish(end(-1), house) + dish(end(1), people) + line(`M${end(-1)[0]} ${end(-1)[1]}L${end(1)[0]} ${end(1)[1]}`, c.deep, 22) + circle(800, 330, 30, c.ochre) + circle(800, 330, 12, c.deep) + tick(800, 236, 1.5, pop(t, 5, 5.6));
};

const story = t => {
  const k = ease(t, 0.3, 1.5);
  const rays = times(14, i => { const a = i * Math.PI / 7 + t * 0.12; return path(`M1060 520L${1060 + Math.cos(a - 0.07) * 900} ${520 + Math.sin(a - 0.07) * 900}L${1060 + Math.cos(a + 0.07) * 900} ${520 + Math.sin(a + 0.07) * 900}Z`, "#fff1c8", { opacity: 0.42 * ease(t, 2.6, 3.8) }); });
  return backdrop("#cfe0dc", "#e5e2cf") + rays + place(chosen(t, { filled: [2, 4, 6], accent: c.teal }), 440, 530, 1.4, -3)
    + place(rect(-372, -242, 760, 500, "#17323f", 12, { opacity: 0.16 }) + rect(-380, -252, 760, 500, "#fffdf6", 12) + `<svg x="-360" y="-232" width="720" height="450" viewBox="0 0 1600 1000">${treeSurgeon()}</svg>`, between(2000, 1060, k), 520, 1, between(14, 3, k) + sway(t, 4) * 0.6);
};

const together = t => room() + shelf(1180, 300, 320, 9) + plant(1500, 860, 1.2, { pot: c.teal, seed: 6 }) + officeChair(520, 935, 1.04, { colour: c.ochre })
  + person({ x: 528, y: 935, s: 1.04, look: { ...mei, eyes: blink(t) }, outfit: cardigan(c.brick, { under: c.paper }), pose: sit(226, { turn: 0.7, headTurn: 0.75, headTilt: sway(t, 3) * 2, mouth: t > 1.6 ? "laugh" : "smile", near: { at: [170, -326], bend: -1, hand: "flat", angle: 6 }, far: { at: [196, -322], bend: -1 } }) })
  + table(650, 624, 420, 930, { colour: "#c18d56", depth: 24 }) + place(path("M-130 0L-100 -34H120L140 0Z", "#fffdf6") + times(3, i => line(`M${-92 + i * -6} ${-26 + i * 9}H${90 + i * 8}`, i === 1 ? c.ochre : c.stone, 4)), 800, 626) + mug(1010, 626, 0.95, c.teal)
  + place(wheelchairBack(c.teal) + person({ look: { ...cast.anil, eyes: blink(t, 0.5) }, outfit: shirt(c.honey), pose: sit(228, { turn: 0.66, headTurn: 0.75, headTilt: sway(t, 2.6, 0.3) * 2, mouth: talking(t, 0.5, 1.6), near: blendPose({ at: [176, -326], bend: -1, hand: "grip", angle: 4 }, { at: [140, -424], bend: -1, hand: "thumbUp", angle: -6 }, ease(t, 1.4, 2)), far: { at: [186, -326], bend: -1 }, nearFoot: { at: [152, -66], turn: 1 }, farFoot: { at: [178, -66], turn: 1 } }) }) + wheelchairFront(), 1210, 935, 1.02, 0, true)
  + namePlate(ease(t, 2.3, 3.1));

export const shots = [{ from: 0, draw: question }, { from: 7, draw: library }, { from: 14, draw: blanksOf }, { from: 20.5, draw: balance }, { from: 27, draw: story }, { from: 33.6, draw: together }];

/** The poster: the writer with a filled-in paragraph beside her. */
export const poster = () => writer(2, 0) + circle(1200, 318, 280, "#ffffff", { opacity: 0.45 }) + place(chosen(0, { filled: [2, 4] }), 1190, 318, 1.0, 3) + tick(1366, 250, 1, 1) + tick(1362, 322, 1, 1);
