// Two cooks behind large soup pans: one stirs, the other cuts vegetables.
import * as c from "../draw/colours.mjs";
import { linear, place, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { cook } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { stand } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { plant, shelf, windowOn } from "../places/room.mjs";
import { bread, carrot, cutBoard, hood, jar, leek, pan, pumpkin, tiles, tomato } from "../things/kitchen.mjs";
import { crate } from "../things/desk.mjs";
import { held, knife, ladle } from "../things/tools.mjs";

export default () => tiles(0, 0, 1600, 760, 56, "#dfe9e2") + rect(0, 0, 1600, 760, linear([[0, "#fff3d2", 0.35], [1, "#fff3d2", 0]], [0, 0, 1, 0]))
  + windowOn(110, 120, 300, 330, skyField(700, 600, { sun: [220, 210], sunSize: 28 }) + cloud(300, 250, 0.5) + tree(330, 520, 0.7, { seed: 3 }), { columns: 2 }) + plant(210, 472, 0.5, { pot: c.clay, kind: "low", seed: 2 }) + plant(320, 472, 0.42, { pot: c.teal, kind: "low", seed: 6 })
  + hood(660, 110, 460) + rect(1180, 300, 340, 13, "#c9995f", 3) + [1214, 1270, 1326, 1382, 1438, 1490].map((x, i) => jar(x, 300, 0.95, [c.ochre, c.brick, c.leaf, c.honey, c.clay, c.sage][i])).join("") + shelf(1180, 440, 340, 4)
  + person({ x: 590, y: 1110, s: 1.2, look: { ...cast.joyce, hair: "short", wears: "headscarf", wearsColour: c.ochre }, outfit: cook(c.teal), pose: stand({ turn: 0.5, headTurn: 0.55, lean: 4, eyes: "down", headTilt: 6, mouth: "smile", far: { at: [120, -400], bend: -1 }, near: { at: [150, -486], bend: -1, hand: "grip", angle: 10, holds: held(ladle, 8) } }) })
  + person({ x: 1080, y: 1110, s: 1.18, mirror: true, look: { ...cast.bram, wears: "chef", wearsColour: c.paper }, outfit: cook(c.brick), pose: stand({ turn: 0.4, headTurn: 0.5, lean: 5, eyes: "down", headTilt: 5, mouth: "smile", farFront: true, far: { at: [98, -346], bend: -1, hand: "flat", angle: 50 }, near: { at: [-4, -352], bend: -1, hand: "grip", angle: 50, holds: held(knife, 22, 20) } }) })
  + rect(0, 742, 1600, 26, linear([[0, "#e9e6dc"], [1, "#cfcabb"]])) + rect(0, 768, 1600, 240, linear([[0, c.deep], [1, c.ink]])) + times(6, i => rect(24 + i * 268, 800, 244, 190, c.teal, 8) + rect(116 + i * 268, 818, 60, 9, c.honey, 4))
  + rect(430, 734, 560, 12, c.ink, 4) + pan(770, 738, 0.86, { soup: "#d9803d" }) + pan(470, 738, 0.6, { soup: "#7fa35a" })
  + cutBoard(1036, 742, 1.1) + carrot(960, 728, 0.9, 8) + carrot(1090, 730, 0.8, -8) + leek(1250, 726, 1, -6) + pumpkin(1380, 744, 1.1) + tomato(1290, 746, 1) + tomato(1210, 746, 0.85) + bread(250, 744, 1.1) + crate(70, 744, 130, 66, c.ochre) + place(tomato(0, 0, 0.9), 100, 690) + place(tomato(0, 0, 0.9), 146, 688);
