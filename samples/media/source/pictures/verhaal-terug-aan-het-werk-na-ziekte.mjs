// Someone at a desk, seen from behind, looks out over the roofs. No face: the portrait is anonymous.
import * as c from "../draw/colours.mjs";
import { ellipse, linear, path, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { office } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { birds, cloud, skyField, treeline } from "../places/land.mjs";
import { curtain, plant, roomShell, table, windowOn } from "../places/room.mjs";
import { church, skyline } from "../places/town.mjs";
import { laptopSide, mug } from "../things/desk.mjs";

const roofs = () => skyField(1600, 700, { high: "#a9cbd6", low: "#fdebc4", sun: [600, 330], sunSize: 54 }) + cloud(500, 170, 1) + cloud(1080, 130, 1.1) + birds(900, 260, 6, 7)
  + treeline(200, 470, 1200, 4, c.mix(c.sage, c.haze, 0.4), 50) + skyline(260, 474, 30, 9, 0.5) + church(1040, 476, 0.6, c.mix(c.brick, c.haze, 0.4)) + rect(240, 472, 1120, 90, "#d9c9bb") + skyline(250, 548, 28, 22, 0.2) + rect(240, 546, 1120, 100, "#b98a72") + [0, 1, 2, 3].map(i => path(`M${240 + i * 290} 640L${330 + i * 290} 540H${460 + i * 290}L${540 + i * 290} 640Z`, i % 2 ? c.shade(c.brick, 0.15) : c.deep) + rect(410 + i * 290, 520, 26, 50, c.clay)).join("");
const chairBack = () => path("M640 1000V760C640 700 670 676 730 672H870C930 676 960 700 960 760V1000Z", linear([[0, c.light(c.teal, 0.1)], [1, c.shade(c.teal, 0.15)]])) + path("M668 1000V772C668 730 690 706 736 704H864C910 706 932 730 932 772V1000Z", c.shade(c.teal, 0.12)) + [564, 956].map(x => rect(x, 816, 80, 26, c.ink, 13) + rect(x + 31, 834, 18, 170, c.ink)).join("");

export const settings = { warmth: 0.5 };

export default () => roomShell(1600, 1000, 860, { wall: "#c9d8d4", ground: "#b99c74" })
  + windowOn(300, 70, 1000, 560, roofs(), { columns: 3 }) + curtain(190, 40, 120, 700, c.clay, 4) + curtain(1290, 40, 120, 700, c.clay, 7)
  + table(240, 700, 1120, 1000, { colour: "#c18d56", depth: 24 }) + plant(360, 702, 0.85, { pot: c.ochre, seed: 6 }) + mug(560, 704, 1.05, c.brick) + laptopSide(1080, 704, 1.6) + ellipse(1190, 704, 120, 6, "#17323f", { opacity: 0.12 })
  + rect(440, 690, 70, 12, c.teal, 2) + rect(446, 678, 60, 12, c.honey, 2)
  + person({ x: 800, y: 1180, s: 1.32, look: { ...cast.els, hair: "short", hairColour: "#5a3d2c", glasses: undefined, figure: "straight" }, outfit: office(c.honey, { trousers: c.ink }),
    pose: { turn: 0, back: true, pelvis: [0, -228], lean: 0, headTilt: 4, near: { at: [-52, -300], bend: -1, angle: 70 }, far: { at: [124, -352], bend: -1, angle: -30 } } })
  + chairBack();
