// Amira's first day at work: the ride, the gate, the canteen, the park, the way home.
// Scenery moves a whole number of pixels a frame (31.25 units a second each), which keeps it sharp at a low bit rate.
import * as c from "../draw/colours.mjs";
import { ellipse, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cyclist } from "../people/cyclist.mjs";
import { hiVis, jacket } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { sit, stand, walk } from "../people/poses.mjs";
import { birds, bush, cloud, land, mill, ripples, skyField, tree, treeline, tufts, willow } from "../places/land.mjs";
import { daylight, frameOnWall, plant, roomShell, shelf, table, windowOn } from "../places/room.mjs";
import { church, hedge, paving, skyline, streetLamp, terrace } from "../places/town.mjs";
import { mug, teapot } from "../things/desk.mjs";
import { held, soil, spade, wheelbarrow, wheelchairBack, wheelchairFront } from "../things/tools.mjs";
import { barge, wasteTruck } from "../things/vehicles.mjs";
import { between, blendPose, blink, ease, namePlate, sway, talking } from "./motion.mjs";

export const music = { key: 60, tempo: 84, seed: 11, chords: [[0, 4, 7], [-3, 0, 4], [-7, -3, 0], [-5, -1, 2]] };

const rucksack = place(rect(-54, -86, 96, 150, c.ochre, 34) + rect(-54, -10, 70, 62, c.shade(c.ochre, 0.16), 18) + line("M-30 -86V60", c.shade(c.ochre, 0.3), 5), -96, -412, 1, 16);
const rider = (x, y, s, t, mouth) => place(ellipse(0, 2, 250, 14, "#17323f", { opacity: 0.2 }) + cyclist({ look: { ...cast.amira, eyes: blink(t, 0.4) }, outfit: jacket(c.brick, { under: c.paper }), colour: c.deep, turn: t * 3.4, mouth, luggage: rucksack }), x, y + sway(t, 0.9) * 2, s);

export const morning = t => skyField(1600, 760, { high: "#a9cfdc", low: "#fde9bf", sun: [430, 300], sunSize: 54 }) + cloud(260 + t * 9, 150, 1.1) + cloud(900 + t * 7, 210, 0.8) + cloud(1330 + t * 9, 120, 1) + birds(620 + t * 26, 250 - t * 4, 5, 3)
  + place(treeline(0, 560, 2000, 5, c.mix(c.sage, c.haze, 0.35), 70), -t * 15.625, 0) + place(terrace(0, 720, 12, { width: 250, colour: "#d29c78", seed: 4 }), -60 - t * 93.75, 0) + place(times(5, i => tree(300 + i * 640, 742, 0.92, { seed: i + 40, colour: i % 2 ? c.leaf : c.green }) + streetLamp(620 + i * 640, 746, 0.9) + hedge(700 + i * 640, 730, 220, 50)), -t * 125, 0)
  + rect(0, 726, 1600, 44, "#d6cdb9") + rect(0, 764, 1600, 10, c.paper) + rect(0, 774, 1600, 240, linear([[0, "#c4a48a"], [1, "#a98468"]])) + times(9, i => rect(((i * 240 - t * 250) % 2160 + 2160) % 2160 - 240, 880, 120, 6, "#e8d4bd", 3, { opacity: 0.7 }))
  + rider(790, 930, 0.98, t, t < 4.5 ? "calm" : "smile");

const gatePost = x => rect(x - 34, 470, 68, 300, linear([[0, c.light(c.brick, 0.12)], [1, c.shade(c.brick, 0.1)]], [0, 0, 1, 0])) + rect(x - 44, 452, 88, 24, c.paper, 4) + ellipse(x, 436, 26, 22, c.paper);
const railing = (x, w) => times(Math.round(w / 34), i => rect(x + i * 34, 540, 9, 226, c.deep, 4)) + rect(x, 556, w, 10, c.deep) + rect(x, 730, w, 10, c.deep);
const arrive = t => {
  const go = Math.min(1, Math.max(0, (t - 0.5) / 2.9));
  const pose = blendPose(walk(go * 2.75 % 1, { headTurn: 0.7, mouth: "smile" }), stand({ turn: 0.6, headTurn: 0.75, mouth: t > 5 ? "laugh" : "smile" }), ease(t, 3.2, 3.6));
  const wave = ease(t, 0.4, 1) * (1 - ease(t, 4.4, 5));
  return skyField(1600, 760, { high: "#b0d3dd", low: "#fdeecb", sun: [300, 200], sunSize: 44 }) + cloud(540 + t * 7, 140, 1) + cloud(1240 + t * 7, 190, 0.8)
    + rect(380, 330, 900, 400, linear([[0, "#cfd9cf"], [1, "#b5c4ba"]])) + path("M350 330L430 256H1230L1310 330Z", c.deep) + [440, 700].map(x => rect(x, 430, 210, 300, c.teal, 6) + times(6, i => rect(x + 10, 446 + i * 46, 190, 6, c.shade(c.teal, 0.2)))).join("") + rect(980, 420, 130, 100, "#8fb3bb", 4) + rect(1140, 420, 90, 100, "#8fb3bb", 4) + wasteTruck(1500, 766, 0.62, { mirror: true })
    + tree(120, 770, 1.1, { seed: 3 }) + tree(260, 770, 0.8, { colour: c.leaf, seed: 8 }) + rect(0, 740, 1600, 40, "#cfc6b4") + railing(-10, 400) + railing(1230, 400) + gatePost(400) + gatePost(1220) + paving(770, 1010, 1600, "#c6bda8", 6)
    + groundShadow(1010, 940, 110) + groundShadow(160 + go * 520, 940, 110)
    + person({ x: 1010, y: 936, s: 0.96, mirror: true, look: cast.ria, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.5, headTurn: 0.6, eyes: blink(t), mouth: talking(t, 3.4, 6.4, "laugh"), headTilt: 2 + sway(t, 2.2) * 2,
      near: blendPose({ at: [-34, -312], bend: -1, hand: "relaxed", angle: 84 }, { at: [96 + sway(t, 0.7) * 22, -618], bend: -1, hand: "open", angle: -78 + sway(t, 0.7) * 16, thumb: -1 }, wave) }) })
    + person({ x: 160 + go * 520, y: 936, s: 0.94, look: { ...cast.amira, eyes: blink(t, 0.5) }, outfit: jacket(c.brick, { under: c.paper }), pose });
};

const raise = (t, from) => ease(t, from, from + 0.4) * (1 - ease(t, from + 1.1, from + 1.6));
const greeting = (k, rest) => blendPose(rest, { at: [96, -500], bend: -1, hand: "open", angle: -70, thumb: -1 }, k);
const canteen = t => roomShell(1600, 1000, 790, { wall: "#dbe5db", ground: "#cbb28a" })
  + windowOn(130, 150, 330, 330, skyField(700, 600, { sun: [250, 240], sunSize: 34 }) + tree(380, 560, 0.8, { seed: 5 }), { columns: 2 }) + daylight([[140, 790], [470, 790], [800, 1000], [320, 1000]], 0.7) + shelf(1180, 300, 300, 8) + frameOnWall(640, 190, 170, 120, rect(640, 190, 170, 120, c.haze) + land([[640, 280], [720, 256], [810, 276]], 320, c.leaf) + ellipse(690, 240, 20, 20, c.honey)) + times(4, i => rect(900 + i * 62, 250, 10, 26, c.ink, 3)) + rect(886, 240, 250, 12, "#c08a52", 4) + rect(890, 276, 44, 130, c.orange, 10) + rect(1014, 276, 44, 120, c.teal, 10) + plant(1500, 830, 1.1, { pot: c.clay, seed: 2 })
  + person({ x: 400, y: 975, s: 0.98, look: cast.ria, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.45, headTurn: 0.5, eyes: blink(t), mouth: talking(t, 2.8, 4, "smile"), headTilt: sway(t, 3) * 2, near: greeting(raise(t, 2.8), { at: [72, -372], bend: -1, hand: "relaxed", angle: 20 }) }) })
  + person({ x: 640, y: 975, s: 0.96, look: { ...cast.amira }, outfit: hiVis(c.deep, c.orange), pose: stand({ turn: 0.4, headTurn: between(0.1, 0.6, ease(t, 3.5, 4)), eyes: blink(t, 0.6), mouth: talking(t, 5.4, 6.6, "smile"), headTilt: sway(t, 3.4, 0.3) * 2, near: greeting(raise(t, 5.2), { at: [60, -386], bend: -1, hand: "grip", angle: 0, holds: held(mug(0, 22, 0.8, c.brick, false), 0, 14) }) }) })
  + person({ x: 960, y: 975, s: 1.0, mirror: true, look: cast.desmond, outfit: hiVis(c.slate, c.orange), pose: stand({ turn: 0.45, headTurn: 0.5, eyes: blink(t, 0.2), mouth: talking(t, 3.8, 5, "smile"), headTilt: sway(t, 2.8, 0.6) * 2, near: greeting(raise(t, 3.8), { at: [70, -372], bend: -1, hand: "relaxed", angle: 20 }) }) })
  + table(280, 700, 840, 960, { colour: "#c9955c", depth: 26 }) + [430, 560, 760, 930].map((x, i) => mug(x, 702, 0.95, [c.teal, c.ochre, c.paper, c.brick][i])).join("") + teapot(850, 700, 0.9, c.deep)
  + place(wheelchairBack(c.teal) + person({ look: cast.noah, outfit: hiVis(c.sage, c.orange), pose: sit(228, { turn: 0.6, headTurn: 0.65, eyes: blink(t, 0.8), mouth: talking(t, 4.6, 5.6, "smile"), near: blendPose({ at: [90, -256], bend: -1, hand: "relaxed", angle: 10 }, { at: [120, -430], bend: -1, hand: "open", angle: -70, thumb: -1 }, raise(t, 4.5)), far: { at: [110, -258], bend: -1 }, nearFoot: { at: [152, -66], turn: 1 }, farFoot: { at: [178, -66], turn: 1 } }) }) + wheelchairFront(), 1270, 950, 1, 0, true);

const planting = t => {
  const dig = (Math.sin(t * 2.4) + 1) / 2;
  const lean = 12 + dig * 16;
  return skyField(1600, 760, { high: "#b3d5dd", low: "#fbf1d6", sun: [1260, 170], sunSize: 46 }) + cloud(300 + t * 8, 130, 1.1) + cloud(960 + t * 8, 190, 0.9) + treeline(0, 590, 1600, 9, c.mix(c.sage, c.haze, 0.3), 80) + skyline(980, 592, 8, 4, 0.35) + land([[0, 600], [600, 580], [1200, 604], [1600, 590]], 1000, "#abcc98") + tree(150, 720, 1.15, { seed: 6 }) + tree(1470, 710, 1.1, { colour: c.leaf, seed: 15 }) + tree(1290, 660, 0.7, { seed: 18 }) + bush(330, 690, 0.8) + path("M0 720C400 680 900 730 1600 690V730C900 770 400 720 0 766Z", "#ead9b2")
    + land([[0, 800], [500, 780], [1100, 796], [1600, 776]], 1000, linear([[0, "#84b774"], [1, "#4a8a63"]])) + tufts(0, 820, 1600, 170, 60, 4, "#3f7d58", 1.1) + wheelbarrow(1370, 930, 0.85, soil)
    + ellipse(800, 936, 150, 30, c.shade(c.bark, 0.1)) + rect(846, 610, 12, 330, "#b98350", 4) + place(path("M-9 0C-6 -120 -8 -220 -5 -330H5C8 -220 6 -120 9 0Z", c.bark) + tree(0, -170, 0.72, { colour: c.leaf, seed: 33, trunk: c.bark }), 800, 940, 1, sway(t, 4) * 1.2) + line("M802 720Q830 712 852 722", c.ink, 5) + path("M690 940C720 900 860 900 916 940Z", c.bark)
    + groundShadow(490, 946, 110) + groundShadow(1100, 946, 110)
    + person({ x: 1080, y: 942, s: 0.96, mirror: true, look: cast.ria, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.62, headTurn: 0.7, eyes: blink(t), mouth: talking(t, 3.4, 6, "smile"), headTilt: 4 + sway(t, 2.6) * 2, far: { at: [178, -440], bend: -1, hand: "grip" }, near: blendPose({ at: [150, -350], bend: -1, hand: "flat", angle: 30 }, { at: [168, -300], bend: -1, hand: "point", angle: 42 }, ease(t, 3.2, 3.8)) }) })
    + person({ x: 490, y: 942, s: 0.96, look: cast.amira, outfit: hiVis(c.deep, c.orange), pose: stand({ turn: 0.8, lean, curve: 8, headTurn: 0.75, headTilt: lean * 0.5, eyes: t > 3.2 && t < 5 ? "open" : "down", mouth: talking(t, 3.2, 4.6, "smile"), pelvis: [-10, -344 + dig * 10], nearFoot: { at: [-60, -28], turn: 1 }, farFoot: { at: [56, -28], turn: 1 }, farFront: true,
      far: { at: [118 + dig * 16, -386 + dig * 46], bend: -1, hand: "grip", angle: 40 }, near: { at: [150 + dig * 26, -262 + dig * 44], bend: -1, hand: "grip", angle: 60, holds: held(place(spade, 0, 10), -30 - dig * 8, 14) } }) });
};

const evening = t => skyField(1600, 700, { high: "#7fa9bd", low: "#fbcf94", sun: [1060, 420 + t * 12], sunSize: 70, sunColour: "#ffd58f" }) + cloud(340 + t * 8, 190, 1.1, "#fbe3c4") + cloud(1320 + t * 6, 150, 0.9, "#fbe3c4") + birds(520 + t * 22, 330, 6, 8)
  + place(treeline(-100, 590, 2200, 3, "#5f8d8c", 50) + skyline(300, 592, 14, 6, 0.35, "#7d8f8c") + church(520, 594, 0.6, "#9a6a5a") + mill(1480, 592, 0.55, 20 + t * 14), -t * 15.625, 0)
  + rect(0, 590, 1600, 190, linear([[0, "#f2cf9f"], [1, "#7fa6ad"]])) + ripples(0, 600, 1600, 110, 50, 4, "#fff1d0") + barge(1000 - t * 34, 656, 0.5, { load: c.ochre, mirror: true }) + place(times(6, i => willow(200 + i * 520, 770, 0.8, "#5f8f62", i + 3)), -t * 93.75, 0)
  + land([[0, 760], [800, 752], [1600, 760]], 1000, linear([[0, "#6f9f62"], [1, "#33664f"]])) + rect(0, 846, 1600, 76, "#dcc79c") + rect(0, 918, 1600, 6, "#17323f", 0, { opacity: 0.16 }) + place(tufts(0, 780, 3000, 50, 60, 5, "#2f6b4c", 1) + tufts(0, 950, 3400, 50, 70, 7, "#1f4f3c", 1.4), -t * 187.5, 0)
  + rider(800, 905, 0.9, t, "laugh") + namePlate(ease(t, 4.4, 5.2));

export const shots = [{ from: 0, draw: morning }, { from: 8, draw: arrive }, { from: 15, draw: canteen }, { from: 22, draw: planting }, { from: 30, draw: evening }];
