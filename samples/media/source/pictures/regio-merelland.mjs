// A winding river, a small city with a church, a dike, cows and a cyclist.
import * as c from "../draw/colours.mjs";
import { clip, linear, path, place } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cyclist } from "../people/cyclist.mjs";
import { jacket } from "../people/outfits.mjs";
import { birds, bush, cloud, cow, land, mill, poplar, ripples, skyField, tree, treeline, tufts, willow } from "../places/land.mjs";
import { church, skyline, townHouse } from "../places/town.mjs";
import { barge, sailboat } from "../things/vehicles.mjs";

const river = "M620 452C700 462 760 470 740 488C700 510 420 520 400 560C380 610 900 620 960 690C1000 750 500 800 300 900L260 1000H1010C1040 930 1420 800 1380 690C1340 600 820 590 800 552C800 530 1010 520 1030 490C1040 466 820 456 760 450Z";
const front = [[0, 90, 2, c.clay, "step"], [92, 80, 2, c.sand, "bell"], [174, 92, 2, c.brick, "point"], [268, 84, 2, "#c7a27a", "step"], [354, 90, 2, "#8a5a4a", "bell"]];

export default () => skyField(1600, 560, { high: "#a9cedb", low: "#fdeecb", sun: [560, 250], sunSize: 52 }) + cloud(240, 140, 1.2) + cloud(980, 110, 1.4) + cloud(1360, 220, 0.9) + birds(760, 260, 7, 11)
  + treeline(-10, 450, 1640, 6, c.mix(c.sage, c.haze, 0.45), 40) + land([[0, 448], [800, 444], [1600, 450]], 1000, linear([[0, "#c4d7ab"], [1, "#8fbb7d"]]))
  + path("M0 520C300 490 500 500 640 476L640 484C500 520 300 520 0 560Z", "#a3c48d") + path(river, linear([[0, "#cfe4e2"], [0.4, "#a6cfd4"], [1, "#6fa5ae"]])) + clip(river, ripples(420, 480, 600, 130, 24, 2) + ripples(300, 620, 1100, 360, 80, 6))
  + skyline(1010, 500, 16, 14, 0.25) + skyline(1080, 520, 12, 31, 0.12) + church(1180, 528, 0.86, c.mix(c.brick, c.haze, 0.1)) + place(front.map(([x, width, floors, colour, gable], i) => townHouse(x, 0, { width, floors, colour, gable, seed: i + 2 })).join(""), 1300, 566, 0.62) + bush(1040, 540, 0.6) + bush(1280, 560, 0.5, c.leaf) + tree(1560, 590, 0.55, { seed: 4 })
  + mill(300, 520, 0.52, 18) + poplar(90, 510, 0.5) + poplar(130, 512, 0.44) + poplar(170, 512, 0.48, c.leaf) + poplar(480, 486, 0.3) + poplar(510, 486, 0.34) + willow(560, 560, 0.42, c.leaf, 3) + willow(170, 620, 0.62, c.leaf, 6) + willow(330, 600, 0.5, c.leaf, 9)
  + sailboat(640, 572, 0.42, c.brick) + barge(1130, 700, 0.46, { load: c.ochre, mirror: true }) + cow(250, 700, 0.66) + cow(400, 676, 0.52, true) + cow(120, 730, 0.72, true) + tufts(20, 640, 420, 180, 26, 3, "#6fa06a", 0.8)
  + land([[0, 800], [260, 818], [520, 880], [700, 1000]], 1000, "#7db06e") + land([[860, 1000], [1060, 880], [1300, 790], [1600, 740]], 1000, linear([[0, "#79b06c"], [1, "#3f7d58"]])) + path("M930 1000C1080 900 1320 810 1600 764L1600 800C1360 846 1160 920 1060 1000Z", "#e7d7b2") + tufts(1180, 880, 420, 110, 26, 9, "#2f6b4c", 1.2)
  + place(cyclist({ look: cast.amira, outfit: jacket(c.brick, { under: c.paper }), colour: c.deep, turn: 0.7 }), 1190, 893, 0.62, -21) + willow(1500, 960, 1.2, c.leaf, 12);
