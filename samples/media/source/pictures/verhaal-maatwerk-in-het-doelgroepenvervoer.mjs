// A driver pushes a man in a wheelchair up the ramp of a small bus.
import * as c from "../draw/colours.mjs";
import { linear, line, path, place, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { jacket, office } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { birds, cloud, land, marram, skyField } from "../places/land.mjs";
import { hedge, paving, terrace } from "../places/town.mjs";
import { wheelchairBack, wheelchairFront } from "../things/tools.mjs";
import { rampBus } from "../things/vehicles.mjs";

const passenger = () => wheelchairBack(c.brick)
  + person({ look: { ...cast.piet, beard: undefined, wears: "cap", wearsColour: c.deep }, outfit: office(c.honey, { trousers: c.slate }), pose: sit(226, { turn: 0.66, headTurn: 0.55, mouth: "laugh", near: { at: [60, -262], bend: -1 }, far: { at: [96, -262], bend: -1 }, nearFoot: { at: [160, -66], turn: 1 }, farFoot: { at: [184, -66], turn: 1 } }) })
  + wheelchairFront();

export default () => skyField(1600, 700, { high: "#b7d6de", low: "#fbf0d8", sun: [250, 160], sunSize: 42 }) + cloud(560, 120, 1.1) + cloud(1300, 150, 0.9) + birds(760, 210, 6, 2)
  + land([[0, 560], [200, 500], [420, 540], [700, 500], [1100, 540], [1600, 500]], 800, "#dccf9f") + land([[0, 600], [300, 560], [600, 590], [900, 566], [1600, 590]], 800, "#c9cf9a")
  + [[60, 590], [180, 560], [320, 590], [480, 570]].map(([x, y], i) => marram(x, y, 0.6, i + 2, "#8fa877")).join("")
  + terrace(560, 720, 5, { width: 230, colour: "#d9a584", seed: 5 }) + hedge(0, 722, 570, 74, c.green)
  + rect(0, 718, 1600, 40, "#cfc6b4") + paving(752, 1000, 1600, "#b9b5a8", 6) + rect(0, 748, 1600, 9, c.paper)
  + rampBus(1110, 900, 1.02, { colour: c.paper, stripe: c.teal })
  + path("M716 812L726 834L420 912L396 904Z", linear([[0, c.steel], [1, c.slate]])) + line("M720 836V890", c.ink, 8) + line("M716 812L396 902", c.honey, 5)
  + groundShadow(250, 930, 120)
  + place(passenger(), 560, 868, 0.93, -14)
  + person({ x: 250, y: 930, s: 0.98, look: { ...cast.sanne, hair: "short", hairColour: "#6f4a33" }, outfit: jacket(c.deep, { under: c.honey, trousers: c.ink }), pose: stand({ turn: 0.78, lean: 12, headTurn: 0.7, mouth: "smile", nearFoot: { at: [-62, -32], turn: 1, angle: 8 }, farFoot: { at: [60, -28], turn: 1 }, pelvis: [0, -346], near: { at: [158, -360], bend: -1, hand: "grip", angle: 30 }, far: { at: [170, -366], bend: -1, hand: "grip" } }) });
