// A young paver kneels to lay a brick; an experienced colleague looks on.
import * as c from "../draw/colours.mjs";
import { linear, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { hiVis } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { kneel } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { brickRoad } from "../places/paving.mjs";
import { streetLamp, townHouse } from "../places/town.mjs";
import { cone, held, mallet } from "../things/tools.mjs";

const stack = (x, y) => [0, 1, 2, 3].map(row => [0, 1, 2].slice(0, row === 3 ? 2 : 3).map(i => rect(x + i * 62 + (row % 2) * 12, y - 34 - row * 34, 58, 31, c.mix(c.brick, c.clay, ((row + i) % 3) / 3), 3)).join("")).join("");
const brick = rect(-46, -14, 92, 32, c.brick, 3) + rect(-46, -14, 92, 9, c.clay, 3);

export default () => skyField(1600, 640, { high: c.sky, low: "#fbf1da" }) + cloud(300, 110, 1) + cloud(1180, 90, 1.2)
  + [[-20, 170, 3, c.brick, "step", c.deep], [150, 140, 3, c.sand, "bell", c.brick], [290, 160, 3, "#8a5a4a", "point", c.teal], [450, 150, 3, c.clay, "step", c.deep], [600, 168, 3, "#c7a27a", "flat", c.brick], [768, 150, 3, c.brick, "bell", c.ochre], [918, 160, 3, "#e2d2b0", "step", c.deep], [1078, 150, 3, "#8a5a4a", "flat", c.teal], [1228, 160, 3, c.clay, "point", c.deep], [1388, 150, 3, c.brick, "step", c.ochre], [1538, 160, 3, c.sand, "bell", c.teal]]
    .map(([x, width, floors, colour, gable, doorColour], i) => townHouse(x, 640, { width, floors, colour: c.mix(colour, c.haze, 0.16), gable, doorColour, seed: i + 3, lit: i === 5 ? [1] : [] })).join("")
  + tree(240, 690, 0.85, { seed: 4 }) + tree(1400, 690, 0.9, { colour: c.leaf, seed: 6 }) + streetLamp(1130, 690, 0.95)
  + rect(0, 634, 1600, 60, linear([[0, "#d7cebb"], [1, "#c5baa4"]])) + rect(0, 688, 1600, 12, c.stone) + rect(0, 698, 1600, 6, "#17323f", 0, { opacity: 0.2 })
  + rect(0, 702, 1600, 300, linear([[0, "#dcc79a"], [1, "#e9d8ae"]]))
  + brickRoad({ top: 704, bottom: 1010, vanish: 700, up: 300, laid: (x, y) => x < 860 - (y - 704) * 0.35 + Math.sin(y * 0.09) * 26 })
  + stack(1290, 930) + cone(1180, 800, 0.8) + cone(90, 830, 0.95)
  + groundShadow(520, 946, 210) + groundShadow(1090, 946, 190)
  + person({ x: 1090, y: 940, s: 1.12, mirror: true, look: { ...cast.piet }, outfit: hiVis(c.slate, c.orange, { kneePads: true }), pose: kneel({ pelvis: [10, -186], lean: 16, curve: 8, headTurn: 0.8, headTilt: 12, eyes: "open", mouth: "smile", near: { at: [112, -232], bend: -1, hand: "point", angle: 40 }, far: { at: [96, -180], bend: -1 } }) })
  + person({ x: 520, y: 940, s: 1.14, look: { ...cast.jaro, wears: "cap", wearsColour: c.teal }, outfit: hiVis(c.deep, c.ochre, { kneePads: true }), pose: kneel({ lean: 36, curve: 16, headTurn: 0.8, headTilt: 18, eyes: "down", mouth: "smile", farFront: true, far: { at: [236, -62], bend: -1, hand: "flat", angle: 60, holdsBehind: held(brick, 0, 44) }, near: { at: [136, -130], bend: -1, hand: "grip", angle: 30, holds: held(mallet, 66, 18) } }) });
