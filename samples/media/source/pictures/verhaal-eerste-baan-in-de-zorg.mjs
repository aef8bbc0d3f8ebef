// A young care worker pours tea for an elderly woman by the window.
import * as c from "../draw/colours.mjs";
import { circle, line, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { care, cardigan } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { sit, stand } from "../people/poses.mjs";
import { bush, cloud, land, skyField, tree } from "../places/land.mjs";
import { armchair, curtain, daylight, frameOnWall, plant, roomShell, rug, table, windowOn } from "../places/room.mjs";
import { cup, teapot } from "../things/desk.mjs";
import { held } from "../things/tools.mjs";
import { place } from "../draw/svg.mjs";

const garden = () => skyField(1600, 700, { sun: [560, 160], sunSize: 34 }) + cloud(860, 190, 0.8) + land([[300, 520], [600, 470], [900, 500], [1300, 460]], 800, c.sage) + tree(930, 560, 0.9, { seed: 8 }) + tree(520, 540, 0.6, { colour: c.leaf, seed: 2 }) + land([[300, 580], [700, 560], [1300, 590]], 800, c.leaf) + bush(760, 600, 0.9, c.green);

export default () => {
  const seat = armchair(1160, 930, 0.98, c.brick);
  return roomShell(1600, 1000, 800, { wall: "#d9e6df", ground: "#dcb98a" })
    + windowOn(470, 110, 560, 470, garden()) + curtain(380, 70, 96, 560, c.honey, 3) + curtain(1026, 70, 96, 560, c.honey, 5)
    + daylight([[480, 800], [900, 800], [1240, 1000], [640, 1000]], 0.7)
    + frameOnWall(1230, 190, 150, 190, rect(1230, 190, 150, 190, c.haze) + circle(1305, 270, 36, c.clay) + circle(1305, 350, 64, c.teal))
    + plant(250, 850, 1.5, { pot: c.teal, seed: 9 })
    + rug(830, 925, 560, 62, "#b9cdbf") + groundShadow(1160, 930, 240) + groundShadow(560, 930, 150)
    + seat.back
    + person({ x: 1170, y: 936, s: 0.97, mirror: true, look: cast.greet, outfit: cardigan(c.sage, { trousers: c.slate, under: c.paper }),
      pose: sit(232, { turn: 0.62, headTurn: 0.75, lean: -4, mouth: "smile", near: { at: [118, -330], bend: -1, hand: "relaxed", angle: 8 }, far: { at: [128, -318], bend: -1 } }) })
    + seat.front
    + table(700, 700, 240, 925, { colour: "#c9995f", depth: 18 }) + cup(848, 702, 1.05, c.paper) + cup(782, 702, 1.05, c.paper)
    + person({ x: 540, y: 940, s: 0.99, look: cast.jaro, outfit: care(c.teal),
      pose: stand({ turn: 0.72, lean: 9, curve: 6, headTurn: 0.85, eyes: "down", headTilt: 10, farFront: true, far: { at: [196, -372], bend: -1, hand: "flat", angle: 20 },
        near: { at: [142, -382], bend: -1, hand: "grip", angle: 10, holds: held(place(teapot(0, 0, 1), 66, 34), 34, 14) } }) })
    + line("M837 618C846 630 848 645 848 660", "#a8672e", 5);
};
