// A trainee with a hearing aid works at two screens; a colleague points something out.
import * as c from "../draw/colours.mjs";
import { circle, line, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cardigan, office } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { daylight, frameOnWall, officeChair, plant, roomShell, shelf, table, windowOn } from "../places/room.mjs";
import { codeLines, monitor, mug } from "../things/desk.mjs";

const view = () => skyField(1600, 700, { sun: [270, 190], sunSize: 34 }) + cloud(200, 260, 0.6) + tree(330, 640, 0.9, { seed: 5 }) + tree(170, 640, 0.7, { colour: c.leaf, seed: 9 });
const chart = rect(944, 412, 12, 60, c.teal, 2) + rect(966, 392, 12, 80, c.ochre, 2) + rect(988, 424, 12, 48, c.brick, 2) + rect(1010, 376, 12, 96, c.teal, 2) + line("M1046 466L1070 436L1094 446L1122 396", c.brick, 5) + circle(1122, 396, 6, c.brick) + rect(944, 346, 120, 10, c.slate, 4) + rect(944, 490, 180, 8, c.stone, 4) + rect(944, 506, 130, 8, c.stone, 4);

export default () => roomShell(1600, 1000, 800, { wall: "#cfdfdc", ground: "#c9ae86" })
  + windowOn(90, 130, 330, 400, view(), { columns: 2 }) + daylight([[100, 800], [420, 800], [760, 1000], [260, 1000]], 0.7)
  + shelf(1240, 250, 280, 5) + shelf(1240, 390, 280, 9) + frameOnWall(620, 130, 150, 110, rect(620, 130, 150, 110, c.haze) + circle(665, 190, 34, c.ochre) + rect(690, 170, 60, 70, c.teal)) + plant(1500, 860, 1.3, { pot: c.teal, seed: 7 })
  + table(560, 640, 640, 930, { colour: "#c9955c", depth: 22 })
  + monitor(620, 312, 290, 250, codeLines(648, 346, 10, 2, 1.35) , {}) + monitor(920, 322, 226, 210, chart, {})
   + mug(1010, 640, 0.95, c.ochre) + rect(610, 628, 190, 14, c.slate, 6) + rect(618, 624, 174, 8, c.light(c.slate, 0.35), 4)
  + person({ x: 1228, y: 950, s: 1.04, mirror: true, look: cast.els, outfit: cardigan(c.brick, { under: c.paper, trousers: c.ink }), pose: stand({ turn: 0.62, lean: 5, headTurn: 0.75, eyes: "open", mouth: "talk", far: { at: [70, -330], bend: -1 }, near: { at: [172, -470], bend: -1, hand: "point", angle: -4 } }) })
  + officeChair(470, 950, 1.06, { colour: c.teal })
  + person({ x: 478, y: 950, s: 1.06, look: cast.noah, outfit: office(c.ochre, { trousers: c.ink }), pose: sit(226, { turn: 0.72, headTurn: 0.55, mouth: "smile", lean: 3, near: { at: [168, -316], bend: -1, hand: "relaxed", angle: 4 }, far: { at: [196, -320], bend: -1, angle: 4 }, nearFoot: { at: [150, -28], turn: 1 }, farFoot: { at: [186, -28], turn: 1 } }) });
