// What a public body asks of a contractor: the letter, the talk, three ways, a match, every quarter, the work done.
import * as c from "../draw/colours.mjs";
import { circle, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { blazer, cook, gardener, hiVis, jacket, office } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { chair, clockFace, daylight, officeChair, pendant, plant, roomShell, rug, shelf, table, windowOn } from "../places/room.mjs";
import { hedge, paving, skyline, terrace } from "../places/town.mjs";
import { carton, folder, mug, pens, sheet } from "../things/desk.mjs";
import { held } from "../things/tools.mjs";
import { van } from "../things/vehicles.mjs";
import { between, blendPose, blink, ease, grown, namePlate, pop, sway, talking } from "./motion.mjs";
import { tick } from "./parts.mjs";

export const music = { key: 62, tempo: 92, seed: 27, chords: [[0, 4, 7], [5, 9, 12], [-3, 0, 4], [-5, -1, 2]] };

const outside = (x, y) => skyField(1600, 700, { sun: [x + 80, y + 70], sunSize: 30 }) + cloud(x + 210, y + 90, 0.6) + skyline(x - 20, y + 320, 12, 5, 0.3) + tree(x + 280, y + 400, 0.62, { seed: 12 });

const letter = t => {
  const slide = ease(t, 0.6, 2.0);
  const lift = ease(t, 3.0, 4.0);
  const paper = [between(1900, 1010, slide), between(570, 650, slide)];
  return roomShell(1600, 1000, 800, { wall: "#d8e3dc", ground: "#c7ab80" }) + windowOn(150, 150, 340, 350, outside(150, 150), { columns: 2 }) + daylight([[160, 800], [500, 800], [820, 1000], [340, 1000]], 0.7) + shelf(1180, 280, 320, 3) + shelf(1180, 420, 320, 14, { kind: "binders" }) + plant(1470, 850, 1.2, { pot: c.teal, seed: 5 })
    + officeChair(560, 935, 1.04, { colour: c.brick }) + person({ x: 570, y: 935, s: 1.04, look: cast.mehmet, outfit: jacket(c.ochre, { under: c.paper }), pose: sit(226, { turn: 0.68, headTurn: between(0.8, 0.6, lift), headTilt: between(2, 8, lift), eyes: blink(t, 0.3, lift > 0.6 ? "down" : "open"), mouth: t > 5 ? "smile" : "calm", near: blendPose({ at: [168, -318], bend: -1, hand: "relaxed", angle: 6 }, { at: [146, -396], bend: -1, hand: "grip", angle: -20, holds: lift > 0.5 ? held(sheet(0, 0, 0.95, { turn: 4, lines: 6, accent: c.brick }), 6, 56) : undefined }, lift), far: { at: [180, -320], bend: -1, hand: "relaxed" } }) })
    + table(690, 622, 600, 930, { colour: "#c18d56", depth: 24 }) + mug(1180, 624, 1, c.ochre) + pens(1100, 624, 1)
    + (lift > 0.5 ? "" : place(path("M-96 -8L-82 -22H88L74 -8Z", "#fffdf6") + rect(-96, -8, 170, 5, c.stone) + path("M-20 -15h44", "none", { stroke: c.brick, "stroke-width": 3 }), paper[0] - 120, paper[1] - 20 - lift * 60, 1, between(16, 0, slide)));
};

const talk = t => roomShell(1600, 1000, 800, { wall: "#d6e2dc", ground: "#d2b184" }) + windowOn(520, 140, 560, 360, outside(620, 160), { columns: 3 }) + daylight([[530, 800], [1090, 800], [1320, 1000], [680, 1000]], 0.7) + clockFace(300, 260, 70, 300, 90) + plant(130, 870, 1.2, { pot: c.clay, seed: 5 }) + plant(1480, 870, 1.3, { pot: c.teal, seed: 8 }) + pendant(800, 170, 0.8, c.brick) + rug(800, 925, 560, 50, "#b5c9bd") + chair(420, 935, 1.06) + chair(1180, 935, 1.06, { mirror: true })
  + person({ x: 424, y: 935, s: 1.06, look: { ...cast.els, eyes: blink(t) }, outfit: blazer(c.deep, { under: c.honey }), pose: sit(226, { turn: 0.66, headTurn: 0.8, headTilt: sway(t, 3) * 3, mouth: talking(t, 2.6, 6.2), near: { at: [166 + sway(t, 1.9) * 16, -400 + sway(t, 1.3, 0.2) * 22], bend: -1, hand: "open", angle: -24 + sway(t, 1.9) * 14 }, far: { at: [182, -336 + sway(t, 1.7, 0.5) * 12], bend: -1 } }) })
  + person({ x: 1176, y: 935, s: 1.06, mirror: true, look: cast.mehmet, outfit: jacket(c.ochre, { under: c.paper }), pose: sit(226, { turn: 0.66, headTurn: 0.8, headTilt: 2 + Math.max(0, sway(t, 1.6)) * 5, eyes: blink(t, 0.6), mouth: talking(t, 0.3, 2.2), near: { at: [176, -322], bend: -1, angle: 6 }, far: { at: [176, -326], bend: -1 } }) })
  + table(600, 616, 400, 925, { colour: "#c18d56", depth: 24 }) + folder(800, 616, 1.05, c.ochre) + mug(682, 618, 0.95, c.brick) + mug(930, 618, 0.95, c.paper);

const book = path("M-70 -6C-44 -26 -14 -20 0 -8C14 -20 44 -26 70 -6V56C44 40 14 46 0 56C-14 46 -44 40 -70 56Z", c.ochre) + path("M-62 -8C-42 -22 -14 -18 0 -6V48C-14 40 -42 36 -62 46Z", "#fffdf6") + path("M62 -8C42 -22 14 -18 0 -6V48C14 40 42 36 62 46Z", "#f3ecd9");
const figures = () => [
  [{ ...cast.joyce, hair: "short", wears: "helmet", wearsColour: c.ochre }, hiVis(c.teal, c.orange), { mouth: "laugh", near: { at: [-30, -318], bend: -1 } }],
  [cast.noah, office(c.brick), { farFront: true, far: { at: [70, -404], bend: -1, hand: "grip", angle: 0 }, near: { at: [-30, -400], bend: -1, hand: "grip", angle: 20, holds: held(book, 0, 44) } }],
  [{ ...cast.kofi }, cook(c.deep, { topColour: c.honey, sleeve: 0.97 }), { farFront: true, far: { at: [92, -372], bend: -1, hand: "flat", angle: 0 }, near: { at: [-20, -366], bend: -1, hand: "flat", angle: 20, holdsBehind: held(carton(-30, 40, 150, 108), 0, 20) } }],
];
const card = (i, t) => {
  const k = pop(t, 0.3 + i * 0.35, 1.1 + i * 0.35);
  const chosen = ease(t, [2.4, 4.6, 6.7][i], [2.8, 5.0, 7.1][i]) * (1 - (i < 2 ? ease(t, [4.5, 6.6][i], [4.9, 7.0][i]) : 0));
  const x = 330 + i * 470;
  const [look, outfit, pose] = figures()[i];
  const frameOf = `M${x - 200} 230h400v590h-400Z`;
  return grown(rect(x - 206, 236, 424, 606, "#17323f", 26, { opacity: 0.14 }) + rect(x - 212, 222, 424, 606, chosen > 0.05 ? c.honey : "#fffdf6", 26) + rect(x - 200, 234, 400, 582, ["#cfe0d8", "#f1dfbd", "#d3e4e8"][i], 18)
    + `<svg x="${x - 200}" y="234" width="400" height="582" viewBox="${x - 200} 234 400 582">${circle(x, 480, 190, "#ffffff", { opacity: 0.4 })}${person({ x: x - 12, y: 1010, s: 1.05, look: { ...look, eyes: blink(t, i * 0.3) }, outfit, pose: stand({ turn: 0.35, headTurn: 0.3, headTilt: sway(t, 3, i / 3) * 2, ...pose }) })}</svg>` + path(frameOf, "none") + tick(x + 170, 262, 1.1, pop(t, [2.4, 4.6, 6.7][i], [2.9, 5.1, 7.2][i])), x, 530, k * (1 + chosen * 0.045));
};
const choices = t => rect(0, 0, 1600, 1000, linear([[0, "#e3ece6"], [1, "#c9dcd4"]])) + circle(240, 900, 320, c.sage, { opacity: 0.3 }) + circle(1420, 160, 260, c.honey, { opacity: 0.3 }) + [0, 1, 2].map(i => card(i, t)).join("");

const street = done => skyField(1600, 760, { high: "#b4d5de", low: "#fdf0d2", sun: [260, 180], sunSize: 44 }) + terrace(300, 740, 5, { width: 270, colour: "#d09a76", seed: 12 }) + tree(160, 770, 1, { seed: 19 }) + tree(1530, 770, 0.95, { seed: 4, colour: c.leaf }) + hedge(0, 742, 310, 60) + rect(0, 736, 1600, 40, "#d6cdb9") + rect(0, 768, 1600, 10, c.paper) + paving(776, 1010, 1600, "#bdb6a4", 6)
  + (done ? "" : times(5, i => rect(820 + i * 90, 250, 8, 490, c.slate)) + [600, 450, 310].map(y => rect(806, y, 388, 13, "#c9995f", 2) + rect(810, y - 62, 380, 5, c.steel)).join(""));

export const match = t => {
  const meet = ease(t, 0.8, 1.7);
  const shake = meet * sway(t, 0.42) * 9 * (1 - ease(t, 3.2, 3.6));
  return street(false) + cloud(500 + t * 8, 130, 1) + cloud(1300 + t * 8, 100, 0.9) + [470, 760, 1090].map(x => groundShadow(x, 930, 110)).join("")
    + person({ x: 1080, y: 926, s: 0.96, mirror: true, look: cast.mehmet, outfit: jacket(c.ochre, { under: c.paper, boots: true }), pose: stand({ turn: 0.66, headTurn: 0.75, eyes: blink(t), mouth: talking(t, 2, 3.4), near: blendPose({ at: [-34, -312], bend: -1, hand: "relaxed" }, { at: [170, -380 + shake], bend: -1, hand: "grip", angle: 2 }, meet) }) })
    + person({ x: 470, y: 926, s: 0.93, look: cast.els, outfit: blazer(c.deep, { under: c.honey }), pose: stand({ turn: 0.5, headTurn: 0.7, headTilt: sway(t, 2.6) * 3, eyes: blink(t, 0.4), mouth: talking(t, 0.3, 2), near: blendPose({ at: [150, -430], bend: -1, hand: "open", angle: 0 }, { at: [40, -360], bend: -1, hand: "relaxed", angle: 40 }, ease(t, 1.8, 2.6)) }) })
    + person({ x: 740, y: 926, s: 0.97, look: { ...cast.jaro, wears: "cap", wearsColour: c.teal }, outfit: gardener(c.clay), pose: stand({ turn: 0.66, headTurn: 0.75, eyes: blink(t, 0.8), mouth: t > 1.4 ? "laugh" : "smile", near: blendPose({ at: [-34, -312], bend: -1, hand: "relaxed" }, { at: [166, -378 + shake], bend: -1, hand: "grip", angle: 0 }, meet) }) });
};

const seasons = [["#dbe8ec", "#ffffff", c.slate], ["#f6dfe0", "#e9a7ae", c.leaf], ["#dcead0", c.leaf, c.green], ["#f3dfc0", c.orange, c.brick]];
const calendar = t => seasons.map(([back, dot, accent], i) => { const x = 380 + i * 280; const k = pop(t, 0.1 + i * 0.3, 0.7 + i * 0.3);
  return grown(rect(x - 112, 156, 236, 270, "#17323f", 14, { opacity: 0.12 }) + rect(x - 118, 148, 236, 270, "#fffdf6", 14) + path(`M${x - 118} 210V162C${x - 118} 154 ${x - 112} 148 ${x - 104} 148H${x + 104}C${x + 112} 148 ${x + 118} 154 ${x + 118} 162V210Z`, accent) + [x - 60, x + 60].map(at => rect(at - 6, 130, 12, 40, c.ink, 6)).join("") + rect(x - 92, 232, 184, 162, back, 8)
    + tree(x, 388, 0.34, { bare: i === 0, seed: 50 + i, colour: [c.leaf, c.leaf, c.green, "#d9893f"][i], blossom: i === 1 ? "#f0b7bd" : null }) + (i === 0 ? times(7, n => circle(x - 70 + n * 23, 250 + (n * 37) % 60, 4, dot)) : "") + tick(x + 84, 396, 0.95, pop(t, 1.3 + i * 0.75, 1.8 + i * 0.75)), x, 290, k); }).join("");
const quarters = t => rect(0, 0, 1600, 800, linear([[0, "#d3e2dd"], [1, "#e8efe6"]])) + rect(0, 800, 1600, 200, linear([[0, "#d8ba8e"], [1, "#c3a172"]])) + rect(0, 786, 1600, 16, c.paper) + calendar(t) + chair(500, 945, 0.94) + chair(1100, 945, 0.94, { mirror: true })
  + person({ x: 504, y: 945, s: 0.94, look: cast.els, outfit: blazer(c.deep, { under: c.honey }), pose: sit(226, { turn: 0.66, headTurn: 0.8, headTilt: sway(t, 2.6) * 3, eyes: blink(t), mouth: talking(t, 0.2, 2.6), near: { at: [164, -376 + sway(t, 1.5) * 22], bend: -1, hand: "open", angle: -18 }, far: { at: [180, -330], bend: -1 } }) })
  + person({ x: 1096, y: 945, s: 0.94, mirror: true, look: cast.mehmet, outfit: jacket(c.ochre, { under: c.paper }), pose: sit(226, { turn: 0.66, headTurn: 0.8, headTilt: 2 + sway(t, 2.2) * 3, eyes: blink(t, 0.5), mouth: talking(t, 2.8, 5.2), near: { at: [170, -350 + sway(t, 1.7) * 18 * ease(t, 2.6, 3)], bend: -1, hand: "flat", angle: -8 }, far: { at: [176, -326], bend: -1 } }) })
  + table(640, 662, 320, 940, { colour: "#b98350", depth: 22 }) + folder(800, 662, 0.8, c.ochre) + mug(700, 664, 0.8, c.brick) + mug(900, 664, 0.8, c.paper);

const finished = t => street(true) + cloud(420 + t * 8, 150, 1) + cloud(1380 + t * 8, 120, 0.8) + van(1240, 900, 0.94, { colour: c.deep, stripe: c.ochre }) + [330, 560, 800, 1010].map(x => groundShadow(x, 942, 105)).join("")
  + person({ x: 330, y: 938, s: 0.95, look: cast.els, outfit: blazer(c.deep, { under: c.honey }), pose: stand({ turn: 0.4, headTurn: 0.45, headTilt: sway(t, 3) * 2, eyes: blink(t), mouth: "smile" }) })
  + person({ x: 1010, y: 938, s: 0.97, mirror: true, look: { ...cast.joyce, wears: undefined }, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.4, headTurn: 0.5, headTilt: sway(t, 2.7, 0.4) * 2, eyes: blink(t, 0.7), mouth: "laugh" }) })
  + person({ x: 560, y: 938, s: 0.99, look: cast.mehmet, outfit: jacket(c.ochre, { under: c.paper, boots: true }), pose: stand({ turn: 0.35, headTurn: 0.6, headTilt: sway(t, 3.2, 0.2) * 2, eyes: blink(t, 0.3), mouth: "smile" }) })
  + person({ x: 790, y: 938, s: 0.97, mirror: true, look: { ...cast.jaro, wears: "cap", wearsColour: c.teal }, outfit: gardener(c.clay), pose: stand({ turn: 0.35, headTurn: 0.3, headTilt: sway(t, 2.4, 0.5) * 2, eyes: blink(t, 0.1), mouth: "laugh", near: blendPose({ at: [-34, -312], bend: -1, hand: "relaxed", angle: 80 }, { at: [-86 + sway(t, 0.8) * 18, -640], bend: 1, hand: "open", angle: -96 + sway(t, 0.8) * 16 }, ease(t, 0.6, 1.2)) }) })
  + namePlate(ease(t, 2.2, 3));

export const shots = [{ from: 0, draw: letter }, { from: 7, draw: talk }, { from: 14, draw: choices }, { from: 24, draw: match }, { from: 28.4, draw: quarters }, { from: 34, draw: finished }];
