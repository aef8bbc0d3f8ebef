// A cleaner washes the tall windows of a pumping station by the water with a long pole.
import * as c from "../draw/colours.mjs";
import { circle, ellipse, linear, path, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { hiVis, office } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand, walk } from "../people/poses.mjs";
import { pumpingStation } from "../places/hall.mjs";
import { birds, cloud, land, mill, ripples, skyField, treeline, tufts, willow } from "../places/land.mjs";
import { bucket, held, pole, squeegee } from "../things/tools.mjs";

export default () => skyField(1600, 700, { high: "#aed0da", low: "#fdf0d2", sun: [240, 200], sunSize: 48 }) + cloud(420, 120, 1) + cloud(1420, 130, 1.1) + birds(330, 260, 5, 3)
  + treeline(0, 600, 1600, 3, c.mix(c.sage, c.haze, 0.3), 54) + mill(220, 612, 0.8, 24) + land([[0, 608], [500, 600], [1600, 610]], 1000, "#a9c898") + willow(80, 690, 0.7, c.leaf, 5) + willow(370, 660, 0.55, c.leaf, 8)
  + path("M0 720H1600V840H0Z", linear([[0, "#a9cfd4"], [1, "#7aaab2"]])) + ripples(0, 724, 1600, 100, 44, 5) + land([[0, 724], [260, 716], [480, 722]], 760, "#8ab577")
  + rect(470, 700, 1130, 130, linear([[0, c.shade(c.stone, 0.1)], [1, c.shade(c.stone, 0.35)]])) + times(3, i => path(`M${600 + i * 230} 830V770C${600 + i * 230} 726 ${700 + i * 230} 726 ${700 + i * 230} 770V830Z`, c.ink) + ellipse(650 + i * 230, 822, 52, 12, "#cfe6e8", { opacity: 0.8 })) + pumpingStation(520, 730, 1.0)
  + land([[0, 860], [500, 836], [1000, 846], [1600, 830]], 1000, linear([[0, "#d8ceb8"], [1, "#b3a78f"]])) + land([[0, 948], [420, 930], [760, 968], [820, 1010]], 1010, "#5f9a68") + tufts(0, 940, 640, 60, 20, 5, "#3f7d58", 1.1)
  + groundShadow(700, 946, 110) + groundShadow(1090, 950, 110) + bucket(860, 944, 0.95, c.ochre) + circle(878, 862, 7, "#ffffff", { opacity: 0.7 }) + circle(846, 856, 10, "#ffffff", { opacity: 0.7 })
  + person({ x: 690, y: 944, s: 0.82, look: { ...cast.kofi, wears: "cap", wearsColour: c.deep }, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.55, lean: -3, headTurn: 0.55, headTilt: -14, mouth: "smile", farFront: true, far: { at: [92, -480], bend: -1, hand: "grip", angle: -40 }, near: { at: [66, -384], bend: -1, hand: "grip", angle: -10, holds: held(pole(340, squeegee), 14, 18) } }) })
  + person({ x: 1110, y: 950, s: 0.82, mirror: true, look: { ...cast.ria }, outfit: office(c.honey, { trousers: c.deep, top: "jacket", topColour: c.brick, boots: true }), pose: walk(0.03, { headTurn: 0.6, mouth: "smile", near: { at: [10, -306], bend: -1, hand: "grip", angle: 90, holds: held(`<g transform="translate(0 130)">${bucket(0, 0, 1.1, c.teal)}</g>`, 0, 14) } }) });
