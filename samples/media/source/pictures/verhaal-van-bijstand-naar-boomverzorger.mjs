// High in an oak a tree surgeon saws a branch; a colleague below holds the rope.
import * as c from "../draw/colours.mjs";
import { line, linear, path, random } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { stand } from "../people/poses.mjs";
import { birds, cloud, foliage, land, ripples, skyField, treeline, tufts, willow } from "../places/land.mjs";
import { church, skyline } from "../places/town.mjs";
import { held, saw } from "../things/tools.mjs";

const oak = "M880 960C910 860 915 760 905 660C850 640 760 626 640 600C600 590 560 572 524 548L536 526C600 560 660 570 740 576C800 580 860 580 900 570C896 480 880 380 850 290L884 276C910 330 930 380 946 440C960 380 990 320 1040 276L1066 300C1010 360 990 440 992 520C1040 500 1100 486 1180 484L1184 508C1110 520 1050 540 1000 580C1000 720 1020 860 1060 960Z";
const barkLines = "M930 930C950 820 950 720 940 620M970 940C984 840 980 740 970 640M1010 940C1006 860 1000 800 996 740";

export default () => {
  const r = random(31);
  return skyField(1600, 760, { high: "#b9d8df", low: "#fcf0d4", sun: [300, 200], sunSize: 48 }) + cloud(440, 110, 0.9) + cloud(1390, 190, 1.1) + birds(180, 330, 5, 6)
    + treeline(0, 640, 1600, 4, c.mix(c.sage, c.haze, 0.35), 60) + skyline(60, 642, 9, 8, 0.35) + church(240, 644, 0.55, c.mix(c.brick, c.haze, 0.35))
    + land([[0, 644], [800, 636], [1600, 648]], 1000, "#b9d2a8") + path("M0 690C240 668 420 690 620 676C760 668 900 690 1600 676L1600 740C1100 730 800 752 500 736C300 726 120 752 0 748Z", linear([[0, "#bddade"], [1, "#8ab8be"]])) + ripples(0, 690, 1600, 44, 22, 6)
    + willow(1330, 760, 0.75, c.leaf, 3) + willow(1500, 750, 0.6, c.leaf, 8) + willow(130, 740, 0.5, c.leaf, 2)
    + land([[0, 770], [500, 748], [1000, 770], [1600, 752]], 1000, linear([[0, "#86b574"], [1, "#4a8a63"]])) + tufts(0, 780, 1600, 210, 90, 12, "#3f7d58", 1.1)
    + foliage([[930, 190, 210], [1120, 150, 160], [760, 120, 150], [1200, 300, 140], [1270, 190, 120], [640, 40, 110], [980, 40, 170], [1100, 380, 100], [860, 20, 130], [1300, 60, 110]], [980, 190, 330], c.green, r)
    + groundShadow(980, 962, 190) + path(oak, linear([[0, "#7a5b45"], [0.55, c.bark], [1, "#46332a"]], [0, 0, 1, 0])) + line(barkLines, c.shade(c.bark, 0.35), 5, { opacity: 0.6 })
    + line("M560 566C562 480 560 400 536 290M548 430C510 400 480 390 450 340", c.bark, 20)
    + foliage([[460, 240, 92], [392, 290, 66], [540, 220, 76], [470, 166, 70], [400, 216, 58], [450, 310, 60]], [466, 244, 118], c.leaf, r)
    + foliage([[1230, 480, 90], [1160, 460, 66], [1290, 520, 64], [1220, 420, 66]], [1230, 480, 100], c.green, r)
    + foliage([[1060, 250, 74], [850, 256, 66], [960, 240, 90], [1110, 320, 60]], [970, 250, 120], c.mix(c.green, c.leaf, 0.4), r)
    + line("M806 330C812 240 826 160 850 90", c.honey, 5)
    + person({ x: 770, y: 592, s: 0.7, mirror: true, look: { ...cast.els, skin: cast.amira.skin, hair: "ponytail", hairColour: cast.amira.hairColour, glasses: undefined, age: 0.4, wears: "helmet", wearsColour: c.orange }, outfit: { top: "sweater", topColour: c.teal, over: [["harness", c.orange]], trousers: c.ink, shoes: c.bark, boots: true, kneePads: true },
      pose: stand({ turn: 0.7, lean: 10, headTurn: 0.85, eyes: "open", nearFoot: { at: [-48, -30], turn: 1 }, farFoot: { at: [60, -26], turn: 1 }, farFront: true, far: { at: [176, -452], bend: -1, hand: "grip" }, near: { at: [140, -372], bend: -1, hand: "grip", angle: 0, holds: held(saw, 4, 16) } }) })
    + line("M556 548C540 600 470 640 452 694C440 760 450 860 420 930C400 950 380 948 360 944", c.honey, 5)
    + groundShadow(380, 956, 96)
    + person({ x: 372, y: 952, s: 0.72, look: { ...cast.piet, wears: "helmet", wearsColour: c.paper }, outfit: { top: "sweater", topColour: c.clay, over: [["vest", c.ochre]], trousers: c.deep, shoes: c.bark, boots: true },
      pose: stand({ turn: 0.6, lean: -5, headTurn: 0.6, headTilt: -16, farFront: true, far: { at: [108, -380], bend: -1, hand: "grip", angle: -30 }, near: { at: [96, -342], bend: -1, hand: "grip", angle: -30 } }) });
};
