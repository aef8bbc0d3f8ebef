// Two people in orange vests take wheeled bins to the waste truck in a residential street.
import * as c from "../draw/colours.mjs";
import { rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { hiVis } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand, walk } from "../people/poses.mjs";
import { birds, cloud, skyField, tree } from "../places/land.mjs";
import { hedge, paving, terrace } from "../places/town.mjs";
import { rollBin, wasteTruck } from "../things/vehicles.mjs";

export default () => skyField(1600, 700, { high: c.sky, low: "#fcefd2", sun: [340, 120], sunSize: 40 }) + cloud(700, 90, 1) + cloud(1260, 120, 1.1) + birds(480, 170, 4, 8)
  + terrace(-120, 690, 8, { width: 236, colour: "#cf9a78", seed: 8 }) + hedge(-10, 700, 320, 62, c.green) + hedge(1300, 700, 320, 62, c.green) + tree(180, 740, 1.0, { seed: 13 }) + tree(1530, 740, 0.95, { colour: c.leaf, seed: 10 })
  + rect(0, 690, 1600, 54, "#d6cdb9") + rect(0, 738, 1600, 11, c.paper) + paving(748, 1000, 1600, "#aeb0a8", 6)
  + wasteTruck(1150, 880, 1.02, { colour: c.green }) + rollBin(636, 916, 1.8, c.ochre)
  + groundShadow(330, 946, 110) + rollBin(486, 948, 1.95, c.deep, c.ochre)
  + person({ x: 296, y: 944, s: 1.0, look: { ...cast.desmond, wears: "beanie", wearsColour: c.teal }, outfit: hiVis(c.slate, c.orange), pose: walk(0.06, { lean: 12, headTurn: 0.65, mouth: "smile", near: { at: [108, -196 - 136], bend: -1, hand: "grip", angle: 40 }, far: { at: [116, -334], bend: -1, hand: "grip" } }) })
  + groundShadow(850, 950, 110)
  + person({ x: 866, y: 950, s: 1.0, mirror: true, look: { ...cast.mei, hair: "ponytail" }, outfit: hiVis(c.teal, c.orange, { gloves: c.honey }), pose: stand({ turn: 0.5, headTurn: 0.55, mouth: "laugh", nearFoot: { at: [-44, -28], turn: 1 }, farFoot: { at: [46, -28], turn: 1 }, pelvis: [0, -350], near: { at: [130, -350], bend: -1, hand: "grip", angle: 20 }, far: { at: [150, -360], bend: -1, hand: "grip" } }) });
