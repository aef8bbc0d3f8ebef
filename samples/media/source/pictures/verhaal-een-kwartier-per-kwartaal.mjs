// A coordinator and a contractor talk over coffee with a folder on the table.
import * as c from "../draw/colours.mjs";
import { linear, path, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { blazer, jacket } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { sit } from "../people/poses.mjs";
import { cloud, land, poplar, ripples, skyField, treeline } from "../places/land.mjs";
import { chair, clockFace, daylight, pendant, plant, roomShell, rug, table, windowOn } from "../places/room.mjs";
import { church, skyline } from "../places/town.mjs";
import { folder, mug } from "../things/desk.mjs";

const view = () => skyField(1600, 640, { high: "#b5d6de", low: "#fdf0d0", sun: [560, 190], sunSize: 36 }) + cloud(900, 170, 0.8) + treeline(200, 400, 1300, 6, c.sage, 40) + skyline(600, 402, 10, 6, 0.35) + church(760, 402, 0.45, c.mix(c.brick, c.haze, 0.3))
  + land([[200, 404], [1500, 400]], 640, "#a9c898") + path("M380 470C600 440 760 480 1300 450V520C900 520 640 540 380 530Z", linear([[0, "#bddade"], [1, "#8ab8be"]])) + ripples(400, 470, 800, 40, 10, 5) + poplar(480, 460, 0.5) + poplar(530, 462, 0.42) + poplar(1040, 454, 0.5, c.leaf);

export default () => roomShell(1600, 1000, 800, { wall: "#d6e2dc", ground: "#d2b184" })
  + windowOn(450, 120, 700, 410, view(), { columns: 3 }) + daylight([[460, 800], [1140, 800], [1380, 1000], [620, 1000]], 0.8)
  + clockFace(300, 240, 78, 60, 90) + plant(140, 860, 1.2, { pot: c.clay, seed: 5 }) + plant(1480, 860, 1.4, { pot: c.teal, seed: 8 }) + pendant(800, 150, 0.95, c.brick)
  + rug(800, 930, 560, 56, "#b5c9bd")
  + chair(420, 944, 1.06) + chair(1180, 944, 1.06, { mirror: true })
  + person({ x: 424, y: 944, s: 1.06, look: cast.els, outfit: blazer(c.deep, { under: c.honey }), pose: sit(226, { turn: 0.66, headTurn: 0.8, mouth: "talk", near: { at: [168, -408], bend: -1, hand: "open", angle: -24 }, far: { at: [180, -330], bend: -1 } }) })
  + person({ x: 1176, y: 944, s: 1.08, mirror: true, look: cast.bram, outfit: jacket(c.ochre, { under: c.paper, trousers: c.slate }), pose: sit(226, { turn: 0.66, headTurn: 0.8, mouth: "smile", lean: 3, near: { at: [176, -322], bend: -1, angle: 6 }, far: { at: [176, -326], bend: -1 } }) })
  + table(600, 620, 400, 930, { colour: "#c18d56", depth: 24 }) + rect(640, 680, 320, 8, "#17323f", 0, { opacity: 0.08 })
  + folder(800, 620, 1.05, c.teal) + mug(682, 622, 0.95, c.brick) + mug(930, 622, 0.95, c.paper);
