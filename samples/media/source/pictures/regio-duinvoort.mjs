// Dunes with marram grass, a lighthouse and a coastal town by the sea, with walkers on the path.
import * as c from "../draw/colours.mjs";
import { linear, path, rect } from "../draw/svg.mjs";
import { cast } from "../people/cast.mjs";
import { jacket, office } from "../people/outfits.mjs";
import { groundShadow, person } from "../people/person.mjs";
import { walk } from "../people/poses.mjs";
import { beachHouses, lighthouse } from "../places/coast.mjs";
import { birds, cloud, land, marram, ripples, skyField, turbine } from "../places/land.mjs";
import { church, skyline } from "../places/town.mjs";
import { sailboat } from "../things/vehicles.mjs";

const fenceRow = () => Array.from({ length: 9 }, (_, i) => { const k = i / 8; const [x, y, h] = [1046 - 92 * k ** 0.7 - 40 * k, 1000 - 300 * k ** 0.75, 74 - 52 * k]; return rect(x, y - h, 11 - 7 * k, h, "#a98a62", 2); }).join("");
const sea = () => linear([[0, "#9ec7d1"], [0.6, "#7fb2bd"], [1, "#a8cdd0"]]);

export default () => skyField(1600, 560, { high: "#9fcbda", low: "#fdeccb", sun: [1120, 250], sunSize: 54 }) + cloud(330, 150, 1.3) + cloud(780, 90, 0.9) + cloud(1420, 140, 1) + birds(460, 260, 8, 5, "#ffffff") + birds(880, 330, 4, 9, "#ffffff")
  + rect(0, 420, 1600, 240, sea()) + rect(0, 418, 1600, 5, "#f4f4ea", 0, { opacity: 0.8 }) + ripples(0, 430, 1600, 150, 70, 3) + [980, 1050, 1120, 1190, 1260].map((x, i) => turbine(x, 424, 0.24, 20 + i * 31)).join("") + sailboat(760, 470, 0.5, c.brick) + sailboat(1280, 500, 0.7, c.deep) + sailboat(900, 446, 0.3, c.teal)
  + path("M0 560C300 540 560 560 800 600C1000 630 1300 600 1600 640V760H0Z", "#f1e3bd") + path("M0 566C300 546 560 566 800 606C1000 636 1300 606 1600 646", "none", { stroke: "#ffffff", "stroke-width": 7, opacity: 0.8 }) + beachHouses(960, 650, 6, 0.66)
  + skyline(20, 540, 13, 21, 0.18) + church(190, 545, 0.8, c.mix(c.clay, c.haze, 0.1)) + land([[0, 560], [180, 534], [420, 548], [640, 600]], 800, "#e2d2a2") + lighthouse(500, 580, 0.98)
  + land([[0, 700], [200, 620], [470, 574], [700, 640], [920, 700], [1240, 640], [1600, 560]], 1000, linear([[0, "#eedfb3"], [1, "#d9c08a"]])) + [60, 150, 270, 390, 620, 690, 1130, 1230, 1330, 1440, 1540].map((x, i) => marram(x, 650 + ((i * 53) % 70), 0.72, i + 5, "#8fa877")).join("")
  + path("M760 1000C780 880 880 800 920 730C940 700 960 676 970 656L986 656C984 690 980 720 980 760C984 840 980 900 1010 1000Z", "#f8efd8") + fenceRow()
  + land([[0, 830], [240, 780], [520, 860], [690, 1000]], 1000, linear([[0, "#f2e6c4"], [1, "#cdb27a"]])) + land([[1040, 1000], [1180, 860], [1400, 780], [1600, 760]], 1000, linear([[0, "#f2e6c4"], [1, "#cdb27a"]]))
  + [60, 170, 290, 410, 1240, 1350, 1460, 1550].map((x, i) => marram(x, 850 + ((i * 37) % 90), 1.4, i + 21, i % 2 ? "#6f9660" : "#87a273")).join("")
  + groundShadow(850, 846, 40) + groundShadow(918, 856, 40)
  + person({ x: 846, y: 846, s: 0.3, look: cast.wim, outfit: jacket(c.deep), pose: walk(0.08) }) + person({ x: 918, y: 858, s: 0.31, look: cast.joyce, outfit: office(c.brick), pose: walk(0.45, { mouth: "laugh" }) });
