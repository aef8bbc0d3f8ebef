// A year of social return: four seasons, bars with people, what counts, small groups kept private, people behind figures.
import * as c from "../draw/colours.mjs";
import { circle, ellipse, group, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { care, cook, gardener, hiVis, jacket, office } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand, walk } from "../people/poses.mjs";
import { birds, cloud, land, mill, ripples, skyField, tree, treeline, tufts } from "../places/land.mjs";
import { church, paving, skyline } from "../places/town.mjs";
import { monitor, sheet } from "../things/desk.mjs";
import { held, ladle, spade, tablet } from "../things/tools.mjs";
import { barge } from "../things/vehicles.mjs";
import { between, blink, ease, grown, namePlate, pop, sway } from "./motion.mjs";
import { tick } from "./parts.mjs";

export const music = { key: 55, tempo: 80, seed: 71, chords: [[0, 4, 7], [2, 5, 9], [-3, 0, 4], [-5, -1, 2]] };

const year = [
  { high: "#bccfd8", low: "#eef0ea", ground: "#dfe6df", leaves: c.leaf, bare: true },
  { high: "#b5dbe2", low: "#fbe9e4", ground: "#a9cf93", leaves: "#9cc586", blossom: "#f2b9bf" },
  { high: "#9fd0de", low: "#fdf2cf", ground: "#7fb56f", leaves: c.green },
  { high: "#a9bfc4", low: "#fbd9a4", ground: "#bfa562", leaves: "#d9883c" },
];
const flakes = (t, colour, size) => times(26, i => { const x = (i * 137 + t * 26 + sway(t, 3, i / 7) * 22) % 1640 - 20; const y = (i * 89 + t * (66 + i % 5 * 9)) % 800; return i % 2 ? circle(x, y, size, colour, { opacity: 0.9 }) : ellipse(x, y, size * 1.3, size * 0.8, colour, { opacity: 0.9 }); });
const season = (i, t) => { const s = year[i];
  return skyField(1600, 760, { high: s.high, low: s.low, sun: [320, 250], sunSize: 46 }) + cloud(560 + t * 10, 150, 1.1) + cloud(1240 + t * 10, 210, 0.9) + treeline(0, 590, 1600, 6, c.mix(s.ground, "#7fa8a0", 0.5), 50) + skyline(1040, 594, 14, 4, 0.3) + church(1220, 596, 0.6, c.mix(c.brick, c.haze, 0.3)) + rect(0, 592, 1600, 110, linear([[0, "#cfe3e4"], [1, "#8fbcc4"]])) + ripples(0, 600, 1600, 90, 34, 6)
    + land([[0, 690], [600, 676], [1100, 694], [1600, 680]], 1000, linear([[0, c.light(s.ground, 0.2)], [1, s.ground]])) + tree(800, 800, 1.65, { seed: 52, colour: s.leaves, bare: s.bare, blossom: s.blossom }) + rect(0, 862, 1600, 90, i === 0 ? "#f3f1ea" : "#e7d6b0") + rect(0, 948, 1600, 5, "#17323f", 0, { opacity: 0.12 });
};
const walker = (t, start, x0, look, outfit) => { const x = x0 + (t - start) * 235; return x < -150 || x > 1750 ? "" : groundShadow(x, 938, 90) + person({ x, y: 934, s: 0.78, look, outfit, pose: walk((t - start) * 0.95 % 1, { headTurn: 0.7, mouth: "smile" }) }); };
const seasons = t => {
  const at = t / 2;
  const now = Math.min(3, Math.floor(at));
  const mixing = ease(at - now, 0.72, 1);
  return season(now, t) + (now < 3 && mixing > 0 ? group(season(now + 1, t), { opacity: mixing.toFixed(3) }) : "")
    + walker(t, 0, 120, cast.fatima, care(c.teal)) + walker(t, 1.7, -120, { ...cast.bram, wears: "cap", wearsColour: c.deep }, gardener(c.leaf)) + walker(t, 3.4, -120, { ...cast.kofi }, jacket(c.ochre, { under: c.paper })) + walker(t, 5.1, -120, { ...cast.joyce }, hiVis(c.slate, c.orange))
    + (now === 0 && mixing < 0.6 ? flakes(t, "#ffffff", 6) : "") + (now === 3 ? flakes(t, c.orange, 8) : "");
};

const workers = [
  [{ ...cast.lotte }, () => gardener(c.leaf), { near: { at: [74, -336], bend: -1, hand: "grip", angle: 20, holds: held(spade, 3) } }],
  [{ ...cast.henk, wears: "chef", wearsColour: c.paper }, () => cook(c.brick), { near: { at: [66, -400], bend: -1, hand: "grip", angle: -20, holds: held(ladle, 170) } }],
  [cast.noah, () => office(c.honey), { near: { at: [66, -398], bend: -1, hand: "grip", angle: 0, holds: held(tablet, 8, 20) } }],
  [{ ...cast.joyce, hair: "short", wears: "helmet", wearsColour: c.ochre }, () => hiVis(c.slate, c.orange), { near: { at: [-34, -316], bend: -1 } }],
];
export const barsWithPeople = t => skyField(1600, 760, { high: "#aed2dc", low: "#fdefcf", sun: [1260, 210], sunSize: 50 }) + cloud(340 + t * 8, 170, 1.1) + cloud(900 + t * 8, 120, 0.8) + birds(560, 250, 5, 4) + treeline(0, 640, 1600, 4, c.mix(c.sage, c.haze, 0.35), 60) + skyline(40, 644, 9, 13, 0.3) + church(240, 646, 0.55, c.mix(c.brick, c.haze, 0.3)) + mill(1450, 646, 0.62, 24 + t * 16) + rect(0, 642, 1600, 230, linear([[0, "#cfe3e4"], [1, "#86b5be"]])) + ripples(0, 650, 1600, 200, 60, 8) + barge(1330 - t * 14, 706, 0.46, { load: c.ochre, mirror: true })
  + workers.map(([look, outfit, pose], i) => { const height = [150, 215, 280, 345][i] * ease(t, 0.4 + i * 0.5, 2.2 + i * 0.5); const x = 330 + i * 240; const top = 870 - height; const colour = [c.sage, c.teal, c.ochre, c.brick][i];
    return person({ x: x + 92, y: top + 2, s: 0.58, mirror: i > 1, look: { ...look, eyes: blink(t, i * 0.27), mouth: ["smile", "laugh", "smile", "laugh"][i] }, outfit: outfit(), pose: stand({ turn: 0.35, headTurn: 0.3, headTilt: sway(t, 2.8, i / 4) * 2.4, ...pose }) })
      + rect(x, top, 184, height + 60, linear([[0, c.light(colour, 0.16)], [1, colour]])) + rect(x + 150, top, 34, height + 60, c.shade(colour, 0.16)) + rect(x - 4, top, 192, 12, c.light(colour, 0.35), 4); }).join("")
  + land([[0, 866], [500, 850], [1100, 862], [1600, 850]], 1000, linear([[0, "#84b774"], [1, "#4a8a63"]])) + tufts(0, 870, 1600, 110, 60, 8, "#3f7d58", 1.1);

const stamped = [true, true, false, true, true];
const counting = t => {
  const cycle = 0.95;
  const stampAt = i => 0.7 + i * cycle;
  const papers = stamped.map((good, i) => {
    const into = ease(t, stampAt(i) - 0.7, stampAt(i) - 0.15);
    const away = ease(t, stampAt(i) + 0.3, stampAt(i) + 0.95);
    if (into === 0 || (good && away === 1)) return "";
    const x = between(between(-160, 700, into), good ? 1180 : 700, away);
    const y = between(610, good ? 640 : 1200, away);
    return place(sheet(0, 0, 1.35, { lines: 7, accent: good ? c.teal : c.slate }) + (good && t > stampAt(i) ? tick(30, 60, 1.25, 1) : ""), x, y, between(1, good ? 0.62 : 1, away), between(between(-8, 0, into), good ? 8 : -16, away));
  }).join("");
  const active = stamped.findIndex((_, i) => t < stampAt(i) + 0.35);
  const i = active < 0 ? 4 : active;
  const press = stamped[i] ? Math.max(0, 1 - Math.abs(t - stampAt(i)) / 0.16) : 0;
  const stamp = place(path("M-34 -210C-34 -250 34 -250 34 -210C34 -180 20 -176 20 -120H-20C-20 -176 -34 -180 -34 -210Z", c.bark) + rect(-60, -124, 120, 40, c.deep, 8) + rect(-66, -86, 132, 18, c.green, 4), 730, 560 + press * 96);
  return rect(0, 0, 1600, 1000, linear([[0, "#dfe8e0"], [1, "#cddbd2"]])) + circle(1280, 260, 260, c.honey, { opacity: 0.22 }) + circle(220, 260, 200, "#ffffff", { opacity: 0.3 }) + path("M0 760L160 470H1440L1600 760V1000H0Z", linear([[0, "#d0a066"], [1, "#b98350"]])) + path("M0 760L160 470H1440L1600 760Z", "#ffffff", { opacity: 0.06 })
    + path("M1010 800L1046 500H1310L1360 800Z", c.shade(c.ochre, 0.2)) + times(4, n => (t > 1.8 + n * cycle * (n > 1 ? 1.33 : 1) ? rect(1066 + n * 4, 540 - n * 9, 250, 230, n % 2 ? "#f6f0e0" : "#fffdf6", 4) : "")) + papers
    + path("M1000 806L1022 640H1352L1376 806Z", c.ochre) + path("M1022 640L1040 606H1150L1166 640Z", c.ochre) + rect(1110, 690, 150, 54, "#fffdf6", 6) + rect(1130, 708, 90, 8, c.stone, 4) + rect(1130, 724, 60, 8, c.stone, 4) + stamp + (t > 4.6 ? tick(1190, 520, 1.7, pop(t, 4.6, 5.2)) : "");
};

const crowd = [["wim", c.teal], ["sanne", c.brick], ["mehmet", c.honey], ["fatima", c.sage], ["desmond", c.slate], ["lotte", c.green], ["els", c.clay], ["jaro", c.ochre], ["greet", c.teal], ["noah", c.brick]];
const privacy = t => {
  const frost = ease(t, 0.8, 2.2);
  const few = [[cast.mei, c.brick, 270], [cast.bram, c.teal, 420]];
  const figure = (look, colour, x, y, s, i, flatColour) => person({ x, y, s, look: flatColour ? { ...look, skin: flatColour, hairColour: flatColour, brow: flatColour } : { ...look, eyes: blink(t, i * 0.23) }, outfit: flatColour ? office(flatColour, { trousers: flatColour, shoes: flatColour }) : office(colour), pose: stand({ turn: 0.25, headTilt: sway(t, 3, i / 5) * 2 }) });
  return rect(0, 0, 1600, 790, linear([[0, "#c9dce0"], [1, "#eaeee2"]])) + paving(790, 1010, 1600, "#cfc3aa", 6) + circle(1120, 420, 330, "#ffffff", { opacity: 0.35 })
    + few.map(([look, colour, x], i) => groundShadow(x, 900, 80) + figure(look, colour, x, 896, 0.8, i, null)).join("") + group(few.map(([look, , x], i) => figure(look, "", x, 896, 0.8, i, "#a9c6cb")).join(""), { opacity: frost.toFixed(3) })
    + place(rect(-190, 0, 380, 640, "#dcebed", 14, { opacity: 0.62 }) + rect(-190, 0, 380, 640, "none", 14, { stroke: c.deep, "stroke-width": 12 }) + [0, 1, 2].map(i => path(`M${-170 + i * 120} 620L${-60 + i * 120} 20H${-20 + i * 120}L${-130 + i * 120} 620Z`, "#ffffff", { opacity: 0.3 })).join("") + rect(-150, 640, 24, 30, c.deep, 4) + rect(126, 640, 24, 30, c.deep, 4), between(-260, 345, frost), 240)
    + grown(circle(345, 200, 46, c.deep) + rect(322, 194, 46, 36, c.honey, 6) + path("M331 196V182C331 162 359 162 359 182V196", "none", { stroke: c.honey, "stroke-width": 7 }), 345, 200, pop(t, 2.3, 2.9))
    + crowd.map(([name, colour], i) => { const row = i < 5 ? 0 : 1; const x = 780 + (i % 5) * 152 + row * 60; return groundShadow(x, row ? 924 : 850, 60) + figure(cast[name], colour, x, row ? 920 : 846, row ? 0.72 : 0.66, i, null); }).join("");
};

const houses = [[250, 300, c.sage, "M0 0L110 -90L220 0Z"], [500, 380, c.teal, "M0 0V-30H70V-70H150V-30H220V0Z"], [750, 330, c.ochre, "M0 0L110 -100L220 0Z"], [1000, 420, c.brick, "M0 0V-36H55V-72H165V-36H220V0Z"]];
const behind = t => {
  const change = ease(t, 3.2, 4.6);
  const screen = monitor(150, 140, 1300, 720, "", { stand: false });
  const windows = (x, height, colour, i) => times(2, cx => times(Math.floor(height / 110), cy => { const lit = ease(t, 4.6 + ((cx * 5 + cy * 3 + i * 2) % 7) * 0.22, 5.1 + ((cx * 5 + cy * 3 + i * 2) % 7) * 0.22); const [wx, wy] = [x + 36 + cx * 90, 850 - height + 34 + cy * 104]; return rect(wx - 5, wy - 5, 66, 74, c.paper, 2) + rect(wx, wy, 56, 64, c.mix("#6f9aa3", "#ffd98a", lit)) + line(`M${wx + 28} ${wy}V${wy + 64}M${wx} ${wy + 24}H${wx + 56}`, c.paper, 4) + (lit > 0.5 && (cx + cy + i) % 3 === 0 ? circle(wx + 18, wy + 40, 9, c.shade(colour, 0.4)) + path(`M${wx + 4} ${wy + 64}C${wx + 4} ${wy + 46} ${wx + 32} ${wy + 46} ${wx + 32} ${wy + 64}Z`, c.shade(colour, 0.4)) : ""); }));
  const bars = houses.map(([x, height, colour, roof], i) => { const h = height * ease(t, 0.4 + i * 0.3, 1.5 + i * 0.3); return rect(x, 850 - h, 220, h, linear([[0, c.light(colour, 0.14)], [1, colour]])) + rect(x + 184, 850 - h, 36, h, c.shade(colour, 0.15)) + (change > 0 ? group(place(path(roof, c.shade(colour, 0.3)), x, 850 - h, 1) + windows(x, height, colour, i), { opacity: change.toFixed(3) }) : ""); }).join("");
  const draw = ease(t, 1.2, 2.8);
  const trend = `<path d="M300 560L560 470L820 520L1160 330" fill="none" stroke="${c.deep}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="960" stroke-dashoffset="${(960 * (1 - draw)).toFixed(1)}" opacity="${(1 - change).toFixed(3)}"/>`;
  const dusk = skyField(1600, 860, { high: "#86aebd", low: "#fbd6a0", sun: [1360, 420], sunSize: 60, sunColour: "#ffd58f" }) + cloud(380 + t * 7, 210, 1, "#fdeedb") + birds(1160, 240, 5, 4) + treeline(0, 800, 1600, 5, "#6f9a92", 60) + rect(0, 790, 1600, 60, "#8fb3ae");
  const quay = rect(0, 846, 1600, 160, linear([[0, "#d9ccb2"], [1, "#b9a98b"]])) + rect(0, 846, 1600, 10, c.paper);
  const line5 = [["greet", c.sage, 200], ["joyce", c.ochre, 480], ["wim", c.deep, 735], ["lotte", c.green, 985], ["anil", c.clay, 1290]].map(([name, colour, x], i) => { const k = ease(t, 5 + i * 0.2, 5.7 + i * 0.2); return k > 0 ? group(groundShadow(x, 928, 60) + person({ x, y: 926, s: 0.56, mirror: i > 2, look: { ...cast[name], eyes: blink(t, i * 0.2), mouth: i % 2 ? "laugh" : "smile" }, outfit: office(colour), pose: stand({ turn: 0.3, headTilt: sway(t, 3, i / 5) * 2 }) }), { opacity: k.toFixed(3) }) : ""; }).join("");
  const flat = rect(0, 0, 1600, 1000, linear([[0, "#d4e1dc"], [1, "#bfd3cc"]])) + screen + times(4, i => line(`M220 ${420 + i * 110}H1380`, c.stone, 3, { opacity: 0.6 })) + rect(220, 200, 360, 20, c.slate, 9) + rect(220, 236, 220, 14, c.stone, 7) + rect(1230, 196, 150, 40, c.honey, 20) + rect(1256, 212, 98, 9, c.bark, 4);
  return (change < 1 ? flat : "") + (change > 0 ? group(dusk + quay, { opacity: change.toFixed(3) }) : "") + bars + (change < 1 ? trend : "") + line5 + namePlate(ease(t, 6.2, 7));
};

export const shots = [{ from: 0, draw: seasons }, { from: 8, draw: barsWithPeople }, { from: 16, draw: counting }, { from: 22, draw: privacy }, { from: 29, draw: behind }];
