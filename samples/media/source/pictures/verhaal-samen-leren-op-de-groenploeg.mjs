// Four people with a wheelbarrow and spades plant marram grass in the dunes.
import * as c from "../draw/colours.mjs";
import { linear, path, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { gardener, hiVis, jacket } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { kneel, stand, walk } from "../people/poses.mjs";
import { lighthouse, pathway } from "../places/coast.mjs";
import { birds, cloud, land, marram, ripples, skyField } from "../places/land.mjs";
import { held, spade, tablet, wheelbarrow } from "../things/tools.mjs";
import { place } from "../draw/svg.mjs";

const load = place([0, 1, 2, 3].map(i => marram(-66 + i * 40, -128, 0.75, i + 30, "#7fa06a")).join(""), 0, 0);

export default () => skyField(1600, 620, { high: "#a9d0dc", low: "#fdf1d8", sun: [1180, 150], sunSize: 46 }) + cloud(380, 130, 1.2) + cloud(860, 90, 0.8) + birds(620, 210, 7, 4, "#ffffff")
  + rect(0, 400, 1600, 200, linear([[0, "#a8cdd4"], [1, "#86b6bf"]])) + ripples(0, 410, 1600, 120, 50, 9) + rect(0, 398, 1600, 5, "#e9f3f2", 0, { opacity: 0.7 })
  + land([[0, 500], [240, 440], [480, 490], [760, 510], [1100, 450], [1350, 420], [1600, 470]], 1000, "#e6d5a8") + lighthouse(1440, 430, 0.62) + [120, 220, 330, 1080, 1200, 1460, 1540].map((x, i) => marram(x, 470 + (i % 3) * 14, 0.5, i + 3, "#95ad82")).join("")
  + land([[0, 640], [300, 560], [620, 620], [980, 570], [1300, 600], [1600, 550]], 1000, linear([[0, "#efdfb4"], [1, "#dcc48f"]])) + pathway("M1600 700C1300 640 1180 690 1010 640C940 616 930 590 960 566L990 570C990 596 1040 610 1100 626C1260 650 1400 610 1600 640Z")
  + [60, 170, 290, 420, 1120, 1260, 1400, 1520, 700].map((x, i) => marram(x, 640 + (i % 4) * 22, 0.8, i + 11, "#87a273")).join("")
  + land([[0, 800], [400, 760], [800, 790], [1200, 756], [1600, 790]], 1000, linear([[0, "#f2e5c0"], [1, "#d3b87f"]]))
  + groundShadow(446, 946, 110) + groundShadow(700, 946, 150) + groundShadow(975, 866, 110) + groundShadow(1196, 946, 170)
  + person({ x: 975, y: 862, s: 0.78, mirror: true, look: { ...cast.ria }, outfit: jacket(c.brick, { under: c.paper, boots: true }), pose: stand({ turn: 0.5, headTurn: 0.6, mouth: "smile", near: { at: [56, -396], bend: -1, hand: "grip", angle: 0, holds: held(tablet, 10, 16) } }) })
  + person({ x: 452, y: 940, s: 0.9, look: { ...cast.noah, wears: "cap", wearsColour: c.ochre }, outfit: gardener(c.clay), pose: stand({ turn: 0.5, headTurn: 0.6, mouth: "laugh", near: { at: [84, -340], bend: -1, hand: "grip", angle: 20, holds: held(spade, 2) } }) })
  + wheelbarrow(1076, 946, 1.0, load, true)
  + person({ x: 1296, y: 946, s: 0.92, mirror: true, look: { ...cast.joyce }, outfit: hiVis(c.teal, c.ochre), pose: walk(0.55, { lean: 10, headTurn: 0.6, mouth: "smile", near: { at: [22, -306], bend: -1, hand: "grip", angle: 80 }, far: { at: [40, -312], bend: -1, hand: "grip" } }) })
  + person({ x: 690, y: 944, s: 0.98, look: { ...cast.mehmet, beard: undefined }, outfit: gardener(c.leaf, { kneePads: true }), pose: kneel({ headTurn: 0.8, headTilt: 16, eyes: "down", mouth: "smile", farFront: true, far: { at: [176, -48], bend: -1, hand: "flat", angle: 70 }, near: { at: [140, -52], bend: -1, hand: "grip", angle: 60 } }) })
  + marram(866, 940, 0.95, 41, "#6f9660") + [80, 200, 1500, 1560, 560].map((x, i) => marram(x, 930 + (i % 2) * 40, 1.3, i + 50, "#7d9b66")).join("") + path("M820 944q44 -16 92 0Z", "#cbb078");
