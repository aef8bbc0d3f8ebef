// Five people with different jobs on a quay, in the morning light.
import * as c from "../draw/colours.mjs";
import { rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { care, cook, gardener, hiVis, shirt } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand, sit } from "../people/poses.mjs";
import { birds, cloud, land, ripples, skyField, tree, treeline } from "../places/land.mjs";
import { church, paving, skyline } from "../places/town.mjs";
import { place } from "../draw/svg.mjs";
import { held, ladle, spade, wheelchairBack, wheelchairFront } from "../things/tools.mjs";
import { barge } from "../things/vehicles.mjs";

const inWheelchair = (x, y, s) => place(wheelchairBack(c.teal), x, y, s)
  + person({ x, y, s, look: cast.noah, outfit: shirt(c.honey, { trousers: c.slate }), pose: sit(226, { turn: 0.45, headTurn: 0.3, mouth: "laugh", near: { at: [36, -250], bend: -1 }, far: { at: [100, -258], bend: -1 }, nearFoot: { at: [150, -70], turn: 1 }, farFoot: { at: [178, -72], turn: 1 } }) })
  + place(wheelchairFront(), x, y, s);

export default () => skyField(1600, 720, { high: "#b4d5de", low: "#fbeccb", sun: [470, 330], sunSize: 52 })
  + cloud(1150, 150, 1.2) + cloud(300, 120, 0.9, "#ffffff", 0.6) + cloud(820, 220, 0.7, "#ffffff", 0.5) + birds(1000, 260, 5, 4)
  + treeline(0, 520, 1600, 7, c.mix(c.sage, c.haze, 0.35), 46) + skyline(560, 520, 22, 12, 0.32) + church(960, 522, 0.62, c.mix(c.brick, c.haze, 0.25)) + treeline(-20, 528, 620, 3, c.sage, 52) + treeline(1320, 528, 320, 5, c.sage, 60)
  + rect(0, 522, 1600, 220, "#9fc4c8") + rect(0, 522, 1600, 40, "#c9dcd6", 0, { opacity: 0.7 }) + ripples(0, 540, 1600, 180, 60, 11) + barge(1250, 610, 0.62, { load: c.ochre })
  + land([[0, 760], [800, 742], [1600, 760]], 1000, c.stone) + paving(752, 1000, 1600, "#d9cbb2", 7) + rect(0, 744, 1600, 14, c.paper) + rect(0, 756, 1600, 8, "#17323f", 0, { opacity: 0.16 })
  + tree(1500, 800, 1.25, { seed: 21 }) + tree(70, 800, 1.1, { colour: c.leaf, seed: 14 })
  + [400, 590, 800, 1010, 1205].map(x => groundShadow(x, 936, 105)).join("")
  + person({ x: 590, y: 930, s: 0.93, look: cast.fatima, outfit: care("#3f8a86"), pose: stand({ turn: 0.3, headTurn: 0.35, mouth: "smile" }) })
  + person({ x: 1010, y: 930, s: 0.95, mirror: true, look: { ...cast.desmond, wears: "helmet", wearsColour: c.ochre }, outfit: hiVis(c.slate), pose: stand({ turn: 0.3, headTurn: 0.2, near: { at: [-26, -318], bend: -1 }, mouth: "smile" }) })
  + person({ x: 395, y: 936, s: 0.94, look: { ...cast.lotte }, outfit: gardener(c.leaf), pose: stand({ turn: 0.4, headTurn: 0.5, near: { at: [72, -338], bend: -1, hand: "grip", angle: 20, holds: held(spade, 3) }, mouth: "smile" }) })
  + person({ x: 1215, y: 936, s: 0.94, mirror: true, look: { ...cast.henk, wears: "chef", wearsColour: c.paper }, outfit: cook(c.brick), pose: stand({ turn: 0.35, headTurn: 0.4, near: { at: [50, -410], bend: -1, hand: "grip", angle: -20, holds: held(ladle, 170) }, mouth: "laugh" }) })
  + inWheelchair(786, 946, 0.98);
