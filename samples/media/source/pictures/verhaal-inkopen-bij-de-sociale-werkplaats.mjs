// Three people pack boxes at a long bench; one of them uses a wheelchair.
import * as c from "../draw/colours.mjs";
import { line, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cook, office } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { cloud, skyField, treeline } from "../places/land.mjs";
import { daylight, pendant, roomShell, table, windowOn } from "../places/room.mjs";
import { carton, crate } from "../things/desk.mjs";
import { jar } from "../things/kitchen.mjs";
import { wheelchairBack, wheelchairFront } from "../things/tools.mjs";

const rack = (x, y, w) => times(3, i => rect(x, y + i * 150, w, 14, c.slate, 3)) + rect(x - 8, y - 120, 12, 540, c.ink, 3) + rect(x + w - 4, y - 120, 12, 540, c.ink, 3) + times(3, row => times(3, i => carton(x + 14 + i * w / 3, y + row * 150, w / 3 - 22, 70 + ((row * 3 + i) * 37) % 38, { colour: ["#c99f68", "#d8b27c", "#b98d58"][(row + i) % 3], label: [c.teal, c.brick, c.ochre][(row + i * 2) % 3] })));
const seated = () => wheelchairBack(c.ochre) + person({ look: cast.kofi, outfit: office(c.brick, { trousers: c.ink }), pose: sit(230, { turn: 0.68, headTurn: 0.75, mouth: "smile", farFront: true, far: { at: [186, -334], bend: -1, hand: "flat", angle: 0 }, near: { at: [176, -322], bend: -1, hand: "flat", angle: 4 }, nearFoot: { at: [150, -66], turn: 1 }, farFoot: { at: [176, -66], turn: 1 } }) }) + wheelchairFront();

export default () => roomShell(1600, 1000, 790, { wall: "#d9e0d6", ground: "#b9ab92" })
  + windowOn(520, 90, 640, 260, skyField(1600, 400, { sun: [640, 150], sunSize: 28 }) + cloud(900, 160, 0.7) + treeline(400, 350, 900, 4, c.sage, 80), { columns: 4, sill: false }) + daylight([[540, 790], [1150, 790], [1360, 1000], [640, 1000]], 0.8)
  + rack(60, 330, 340) + rack(1240, 300, 320) + [620, 1060].map(x => pendant(x, 120, 0.7, c.teal)).join("")
  + person({ x: 520, y: 975, s: 1.02, look: cast.sanne, outfit: cook(c.teal, { topColour: c.honey, sleeve: 0.97 }), pose: stand({ turn: 0.5, headTurn: 0.5, lean: 5, mouth: "smile", farFront: true, far: { at: [132, -356], bend: -1, hand: "flat", angle: 40 }, near: { at: [70, -352], bend: -1, hand: "flat", angle: 30 } }) })
  + person({ x: 860, y: 975, s: 1.04, mirror: true, look: cast.wim, outfit: cook(c.deep, { topColour: c.sage, sleeve: 0.97 }), pose: stand({ turn: 0.35, headTurn: 0.45, lean: 3, eyes: "down", headTilt: 5, mouth: "smile", farFront: true, far: { at: [88, -372], bend: -1, hand: "grip", angle: 30 }, near: { at: [12, -374], bend: -1, hand: "grip", angle: 20 } }) })
  + table(330, 690, 780, 950, { colour: "#c9955c", depth: 26 }) + rect(372, 830, 690, 16, "#9a7245", 4)
  + carton(560, 692, 150, 96, { open: true }) + jar(500, 690, 0.95, c.brick) + jar(450, 690, 0.95, c.ochre) + jar(400, 690, 0.95, c.leaf) + carton(760, 692, 140, 84, { colour: "#d8b27c", label: c.brick, open: true }) + carton(940, 692, 120, 92, { colour: "#c99f68", label: c.ochre })
  + crate(440, 830, 150, 74, c.teal) + crate(640, 830, 150, 74, c.ochre) + line("M372 946H1066", c.shade("#b9ab92", 0.3), 3, { opacity: 0.3 })
  + place(seated(), 1236, 950, 1.0, 0, true);
