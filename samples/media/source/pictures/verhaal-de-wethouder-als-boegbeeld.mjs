// An alderman speaks to a group of people from the steps of the town hall.
import * as c from "../draw/colours.mjs";
import { line, linear, path, rect, times } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { blazer, care, cook, hiVis, office } from "../people/outfits.mjs";
import { person } from "../people/person.mjs";
import { stand } from "../people/poses.mjs";
import { cloud, skyField, tree } from "../places/land.mjs";
import { townHall } from "../places/hall.mjs";
import { townHouse } from "../places/town.mjs";

const back = (x, y, s, look, outfit, more = {}) => person({ x, y, s, look, outfit, pose: stand({ turn: 0, back: true, near: { at: [-78, -316], bend: -1 }, far: { at: [78, -316], bend: 1 }, ...more }) });
const lectern = (x, y) => path(`M${x - 64} ${y - 176}H${x + 64}L${x + 46} ${y}H${x - 46}Z`, linear([[0, "#c9955c"], [1, "#94683d"]])) + path(`M${x - 84} ${y - 192}H${x + 84}L${x + 72} ${y - 166}H${x - 72}Z`, "#d9ab72") + rect(x - 28, y - 128, 56, 70, c.teal, 6) + path(`M${x - 16} ${y - 92}q8 -22 16 -6q8 -16 16 6q-16 22 -32 0`, c.honey) + line(`M${x + 20} ${y - 190}C${x + 20} ${y - 226} ${x + 8} ${y - 236} ${x - 4} ${y - 246}`, c.ink, 5) + line(`M${x - 2} ${y - 246}l-8 -8`, c.ink, 12);

export default () => skyField(1600, 800, { high: "#b3d3dc", low: "#fdf0d4", sun: [230, 130], sunSize: 44 }) + cloud(440, 130, 1) + cloud(1330, 110, 1.2)
  + townHouse(-20, 680, { width: 180, floors: 3, colour: c.mix(c.clay, c.haze, 0.2), gable: "step", seed: 3 }) + townHouse(160, 680, { width: 160, floors: 3, colour: c.mix(c.sand, c.haze, 0.2), gable: "bell", doorColour: c.teal, seed: 5 }) + townHouse(1290, 680, { width: 160, floors: 3, colour: c.mix("#8a5a4a", c.haze, 0.2), gable: "point", seed: 8 }) + townHouse(1450, 680, { width: 170, floors: 3, colour: c.mix(c.brick, c.haze, 0.2), gable: "step", doorColour: c.ochre, seed: 9 })
  + townHall(800, 690, 1) + tree(300, 730, 0.7, { seed: 25 }) + tree(1310, 730, 0.72, { colour: c.leaf, seed: 26 })
  + rect(0, 684, 1600, 320, linear([[0, "#d9cfba"], [1, "#b9ad95"]])) + times(5, i => rect(520 - i * 34, 672 + i * 22, 560 + i * 68, 24, i % 2 ? "#e3dac6" : "#efe7d5") + rect(520 - i * 34, 692 + i * 22, 560 + i * 68, 5, "#17323f", 0, { opacity: 0.12 }))
  + person({ x: 800, y: 738, s: 0.8, look: { ...cast.els, hair: "bob", glasses: undefined, age: 0.3, mouth: "talk" }, outfit: blazer(c.ochre, { under: c.paper }), pose: stand({ turn: 0.3, headTurn: 0.2, mouth: "talk", near: { at: [-104, -372], bend: 1, hand: "open", angle: 150, thumb: -1 }, far: { at: [104, -400], bend: -1, hand: "flat", angle: 0 }, farFront: true }) })
  + lectern(838, 760)
  + back(330, 1190, 1.02, cast.joyce, office(c.ochre)) + back(520, 1230, 1.04, { ...cast.henk }, hiVis(c.slate, c.orange, { back: true })) + back(1010, 1220, 1.04, { ...cast.fatima, hairColour: c.honey }, care(c.teal)) + back(1200, 1190, 1.02, { ...cast.kofi, hair: "cropped" }, office(c.deep)) + back(1390, 1220, 1.02, { ...cast.lotte }, office(c.sage)) + back(150, 1230, 1.02, { ...cast.bram }, office(c.teal))
  + back(700, 1270, 1.04, { ...cast.mei, hair: "long" }, cook(c.paper, { topColour: c.clay, over: [] }));
