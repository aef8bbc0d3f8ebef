// Two people with helmets look at a drawing; behind them an excavator works on the dike along the river.
import * as c from "../draw/colours.mjs";
import { linear, path } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { hiVis } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand } from "../people/poses.mjs";
import { birds, cloud, cow, land, ripples, skyField, treeline, tufts, willow } from "../places/land.mjs";
import { church, skyline } from "../places/town.mjs";
import { cone, held, plan } from "../things/tools.mjs";
import { barge, excavator } from "../things/vehicles.mjs";

const river = "M0 470C300 456 520 470 640 500C560 540 300 560 260 620C200 700 60 760 0 780Z";

export default () => skyField(1600, 560, { high: c.sky, low: "#fbf0d6", sun: [330, 180], sunSize: 46 })
  + cloud(760, 130, 1.3) + cloud(1240, 210, 0.9) + cloud(180, 90, 0.7) + birds(560, 250, 5, 9)
  + treeline(0, 462, 900, 5, c.mix(c.sage, c.haze, 0.3), 40) + skyline(60, 466, 8, 5, 0.3) + church(200, 468, 0.5, c.mix(c.brick, c.haze, 0.3))
  + land([[0, 464], [700, 462], [1600, 440]], 1000, "#b8d0a6")
  + path(river, linear([[0, "#b9d8dc"], [1, "#7fb0b8"]])) + ripples(20, 500, 330, 180, 22, 3) + barge(250, 548, 0.42, { load: c.ochre })
  + willow(330, 640, 0.72, c.leaf, 4) + willow(690, 548, 0.46, c.leaf, 9) + cow(560, 566, 0.5) + cow(640, 536, 0.4, true)
  + land([[300, 830], [620, 610], [900, 470], [1180, 392], [1600, 372]], 1000, linear([[0, "#8db97a"], [1, c.green]]))
  + path("M1020 438C1100 404 1300 388 1600 378L1600 420C1340 424 1180 436 1080 470Z", c.sand)
  + land([[740, 830], [900, 660], [1080, 560], [1300, 540], [1600, 560]], 1000, linear([[0, "#9a7552"], [1, "#6f5340"]])) + tufts(420, 640, 300, 120, 30, 8, "#5d9a62")
  + excavator(1290, 590, 0.96, { mirror: true, boom: -24, stick: 96, bucket: 44 })
  + land([[0, 850], [420, 800], [900, 812], [1600, 770]], 1000, linear([[0, "#6fa765"], [1, "#3f7d58"]])) + tufts(0, 840, 1600, 140, 70, 4, "#2f6b4c", 1.2) + cone(1290, 870, 0.95) + cone(1450, 900, 1.1)
  + groundShadow(450, 962, 130) + groundShadow(710, 966, 130)
  + person({ x: 700, y: 962, s: 0.98, mirror: true, look: { ...cast.anil }, outfit: hiVis(c.deep, c.orange), pose: stand({ turn: 0.6, headTurn: 0.75, eyes: "open", mouth: "smile", near: { at: [70, -420], bend: -1, hand: "point", angle: 8 } }) })
  + person({ x: 445, y: 962, s: 0.96, look: { ...cast.joyce, hair: "short", wears: "helmet", wearsColour: c.paper }, outfit: hiVis(c.teal, c.orange), pose: stand({ turn: 0.55, headTurn: 0.7, eyes: "open", mouth: "smile", farFront: true, far: { at: [150, -402], bend: -1, hand: "grip", angle: 0 }, near: { at: [44, -398], bend: -1, hand: "grip", angle: 4, holds: held(plan(190, 126), -4, 64) } }) });
