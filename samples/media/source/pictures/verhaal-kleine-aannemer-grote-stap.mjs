// A contractor and a trainee carry a ladder past their van, in front of a house in scaffolding.
import * as c from "../draw/colours.mjs";
import { line, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { gardener, jacket } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { walk } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { hedge, paving, terrace } from "../places/town.mjs";
import { bucket, ladder } from "../things/tools.mjs";
import { van } from "../things/vehicles.mjs";

const scaffold = (x, y, w) => times(5, i => rect(x + i * w / 4 - 4, y - 470, 8, 470, c.slate)) + [130, 270, 410].map(h => rect(x - 14, y - h, w + 28, 13, "#c9995f", 2) + rect(x - 10, y - h - 62, w + 20, 5, c.steel)).join("") + line(`M${x} ${y - 130}L${x + w / 4} ${y - 270}M${x + w * 0.75} ${y - 270}L${x + w} ${y - 410}`, c.steel, 5);
const carrier = { lean: 2, headTurn: 0.6 };
const mehmet = { x: 470, y: 950, s: 1.0, look: cast.mehmet, outfit: jacket(c.teal, { under: c.paper, boots: true }), pose: walk(0.06, { ...carrier, headTurn: 0.7, mouth: "smile", near: { at: [34, -372], bend: -1, hand: "grip", angle: 60 } }) };
const amira = { x: 1010, y: 950, s: 0.98, look: { ...cast.amira, wears: "helmet", wearsColour: c.ochre }, outfit: gardener(c.clay), pose: walk(0.55, { ...carrier, mouth: "laugh", near: { at: [30, -378], bend: -1, hand: "grip", angle: 60 } }) };

export default () => skyField(1600, 700, { high: c.sky, low: "#fdf0d4", sun: [200, 150], sunSize: 44 }) + cloud(480, 110, 1) + cloud(1400, 90, 0.9)
  + terrace(560, 720, 4, { width: 270, colour: "#cf9673", seed: 12, doors: [c.deep, c.teal, c.ochre, c.brick] }) + scaffold(830, 720, 270) + tree(500, 750, 0.9, { seed: 17, colour: c.leaf }) + hedge(0, 722, 560, 70, c.green) + tree(60, 760, 1.1, { seed: 19 })
  + rect(0, 716, 1600, 40, "#d6cdb9") + rect(0, 748, 1600, 10, c.paper) + paving(756, 1000, 1600, "#bdb6a4", 6)
  + van(360, 880, 1.0, { colour: c.deep, stripe: c.ochre, rack: rect(-300, -346, 380, 12, c.ink, 4) + line("M-270 -340V-322M50 -340V-322", c.ink, 8) }) + bucket(1350, 900, 0.95, c.brick) + rect(1390, 850, 130, 50, "#b9805a", 3) + rect(1400, 806, 110, 44, "#c99070", 3)
  + groundShadow(470, 954, 120) + groundShadow(1010, 954, 120)
  + person(amira) + person(mehmet)
  + place(ladder(960, 13, c.honey), 300, 588, 1, 0.2)
  + person({ ...amira, pose: { ...amira.pose, onlyNear: true } }) + person({ ...mehmet, pose: { ...mehmet.pose, onlyNear: true } });
