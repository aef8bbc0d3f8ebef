// A cleaner at work by day in a light office; a member of staff works further on.
import * as c from "../draw/colours.mjs";
import { line, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { care, shirt } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { cloud, skyField, treeline } from "../places/land.mjs";
import { daylight, officeChair, pendant, plant, roomShell, shelf, table, windowOn } from "../places/room.mjs";
import { skyline } from "../places/town.mjs";
import { laptopSide, monitor, mug, pens } from "../things/desk.mjs";
import { bucket, clothPad, held, sprayer } from "../things/tools.mjs";

const view = () => skyField(1600, 640, { high: "#b5d6de", low: "#fdf2d8", sun: [420, 190], sunSize: 40 }) + cloud(760, 170, 0.9) + cloud(1080, 250, 0.7) + treeline(100, 520, 1500, 9, c.sage, 70) + skyline(340, 520, 24, 15, 0.35) + rect(0, 515, 1600, 140, c.leaf);
const trolley = (x, y) => rect(x - 74, y - 250, 148, 18, c.slate, 6) + rect(x - 80, y - 60, 160, 20, c.slate, 6) + line(`M${x - 66} ${y - 330}V${y - 20}M${x + 66} ${y - 240}V${y - 20}`, c.ink, 9) + line(`M${x - 66} ${y - 330}H${x - 104}`, c.ink, 10) + bucket(x - 26, y - 60, 0.9, c.ochre) + rect(x + 14, y - 330, 38, 84, c.teal, 8) + rect(x + 24, y - 350, 18, 24, c.paper, 4) + rect(x - 50, y - 318, 48, 70, c.clay, 6) + line(`M${x + 96} ${y - 470}V${y - 60}`, "#c08a52", 9) + [x - 60, x + 60].map(at => `<circle cx="${at}" cy="${y - 14}" r="15" fill="${c.ink}"/>`).join("");

export default () => roomShell(1600, 1000, 780, { wall: "#e3e8df", ground: "#c9bda6" })
  + windowOn(330, 90, 900, 480, view(), { columns: 4 }) + daylight([[340, 780], [1220, 780], [1500, 1000], [520, 1000]], 0.85)
  + shelf(1330, 330, 250, 7) + shelf(1330, 470, 250, 12) + plant(1500, 800, 1.15, { pot: c.clay, seed: 3 }) + pendant(880, 96, 0.9, c.deep)
  + officeChair(1110, 740, 0.78, { mirror: true, colour: c.ochre })
  + person({ x: 1120, y: 740, s: 0.8, mirror: true, look: cast.wim, outfit: shirt("#e9efe9", { trousers: c.slate }), pose: sit(222, { headTurn: 0.5, mouth: "smile", near: { at: [150, -316], bend: -1, angle: 8 }, far: { at: [170, -318], bend: -1 } }) })
  + table(770, 490, 260, 740, { colour: "#d9b98a", depth: 14 }) + laptopSide(905, 492, 0.85) + mug(810, 490, 0.75, c.brick)
  + person({ x: 610, y: 985, s: 1.06, look: cast.fatima, outfit: care("#c4684c", { trousers: c.ink, shoes: c.bark }), pose: stand({ turn: 0.68, lean: 20, curve: 10, headTurn: 0.75, headTilt: 8, eyes: "down", mouth: "smile", near: { at: [200, -318], bend: -1, hand: "flat", angle: 50, holdsBehind: held(clothPad, 0, 36) }, far: { at: [150, -352], bend: -1 } }) })
  + table(480, 664, 760, 960, { colour: "#d3a76c", depth: 26 }) + rect(540, 958, 640, 12, "#17323f", 6, { opacity: 0.1 })
  + monitor(1010, 514, 180, 108) + pens(975, 666, 0.85) + sprayerOn(905, 664)
  + trolley(300, 960);

function sprayerOn(x, y) { return `<g transform="translate(${x} ${y - 72})">${sprayer}</g>`; }
