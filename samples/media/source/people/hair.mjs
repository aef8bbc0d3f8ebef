// Hair, in the coordinates of head.mjs.
import { circle, clip, ellipse, line, path } from "../draw/svg.mjs";
import { light, mix, shade } from "../draw/colours.mjs";

const strands = (d, colour) => line(d, light(colour, 0.28), 2.2, { opacity: 0.5 });

// Hair that follows the skull, with hairline `high` above the brows and the nape shown as the head turns.
function skullCap(t, high = -84, volume = 0, partAt = -6) {
  const [near, far] = [-29 + 13 * t, 30 + 3.5 * t];
  return `M${near} -44L${near - 1} -64Q${near + 3} ${high + 6} ${partAt + 8 * t} ${high}Q${far - 3} ${high - 1} ${far} -68L${37.5 - 2 * t} -58`
    + `C${43 + volume} -88 ${28 + volume} ${-113 - volume} 2 ${-113 - volume}C${-30 - 4 * t - volume} ${-113 - volume} ${-47 - 2 * t - volume} -90 ${-41.5 - 5 * t} -58`
    + `C${-41 - 4 * t} -46 ${-38 + 2 * t} -36 ${-36 + 8 * t} ${-48 + 22 * t}L${-36 + 16 * t} ${-46 + 16 * t}Z`;
}

const fromBehind = (colour, low = -26) => path(`M-40 -62C-41 -40 -34 ${low} -24 ${low + 4}Q0 ${low + 12} 24 ${low + 4}C34 ${low} 41 -40 40 -62C40 -96 24 -112 0 -112C-24 -112 -40 -96 -40 -62Z`, colour)
  + strands("M-20 -98Q-30 -76 -26 -50M0 -104Q-2 -76 0 -48M20 -98Q30 -76 26 -50", colour);

function curls(colour, t, points) {
  return points.map(([x, y, r], i) => circle(x + 3 * t, y, r, i % 3 === 1 ? light(colour, 0.1) : i % 3 === 2 ? shade(colour, 0.12) : colour)).join("");
}

const crown = [[-36, -66, 15], [-34, -84, 16], [-22, -100, 17], [-4, -107, 17], [15, -104, 17], [29, -92, 16], [36, -76, 13]];
const fringe = [[-24, -84, 9], [-10, -90, 10], [6, -91, 10], [21, -86, 9]];
const bush = [[-44, -52, 18], [-48, -74, 20], [-40, -98, 21], [-20, -116, 21], [4, -121, 21], [27, -113, 21], [42, -94, 20], [46, -72, 17], [41, -50, 14], [-38, -36, 15]];

const styles = {
  none: { front: () => "" },
  short: { front: (c, t) => path(skullCap(t), c) + strands(`M${-22 + 6 * t} -100Q${6 + 4 * t} -112 ${28 + 2 * t} -92M${-34} -84Q${-24 + 6 * t} -104 ${-4 + 6 * t} -106`, c) },
  side: { front: (c, t) => path(skullCap(t, -86, 3, -16), c)
    + path(`M${-20 + 10 * t} -88C${-8 + 8 * t} -80 ${18 + 6 * t} -78 ${31 + 3 * t} -72C${40} -90 ${26} -118 ${-2} -117C${-16} -116 ${-24 + 8 * t} -104 ${-20 + 10 * t} -88Z`, light(c, 0.08))
    + strands(`M${-10 + 8 * t} -96Q${12 + 6 * t} -92 ${28 + 2 * t} -82M${-8 + 6 * t} -106Q${14} -106 ${30} -92`, c) },
  cropped: { front: (c, t) => path(skullCap(t, -87, -3), c, { opacity: 0.92 }) },
  fade: { front: (c, t, skin) => path(skullCap(t, -86, -4), mix(skin, c, 0.5)) + path(`M${-31 + 9 * t} -82Q${-14 + 8 * t} -90 ${4 + 8 * t} -88Q${24 + 4 * t} -88 ${32 + 2 * t} -79C38 -98 24 -118 1 -118C-24 -118 -42 -102 ${-37 + 4 * t} -78Z`, c) },
  balding: { front: (c, t) => path(`M${-30 + 13 * t} -44L${-31 + 13 * t} -62C${-34 + 8 * t} -74 ${-34 + 4 * t} -84 ${-32} -90C-44 -84 -46 -66 ${-42 - 4 * t} -54C${-41} -44 ${-38 + 4 * t} -36 ${-34 + 8 * t} ${-46 + 20 * t}Z`, c)
    + (t < 0.4 ? path("M30 -46L32 -64C34 -76 33 -84 32 -88C42 -84 44 -66 40 -52Z", c) : "") },
  curly: { behind: (c, t) => curls(c, t, [[-40, -52, 14], [-38, -38, 13], [34 - 6 * t, -50, 11]]),
    front: (c, t) => path(skullCap(t, -86, 4), c) + curls(c, t, [...crown, ...fringe]) },
  curls: { behind: (c, t) => curls(c, t, [[-42, -54, 17], [-46, -32, 18], [-44, -10, 18], [-34, 8, 16], [-18, 14, 13], [38 - 6 * t, -50, 14], [41 - 7 * t, -30, 14], [38 - 7 * t, -10, 13], [30 - 7 * t, 4, 11]]),
    front: (c, t) => path(skullCap(t, -86, 4), c) + curls(c, t, [...crown, ...fringe, [-36 + 4 * t, -46, 11], [-38 + 5 * t, -28, 11]]) },
  afro: { behind: (c, t) => curls(c, 0, bush) + path("M-44 -50C-50 -110 50 -116 46 -50Z", c), front: (c, t) => path(skullCap(t, -84, 6), c) + curls(c, t, [...crown, ...fringe]) },
  bun: { behind: (c, t) => circle(-20 - 22 * t, -106 + 6 * t, 19, c) + line(`M${-30 - 22 * t} -110q8 -8 20 -2`, light(c, 0.3), 2.2, { opacity: 0.5 }),
    front: (c, t) => path(skullCap(t, -86, 0, -4), c) + strands(`M${26 + 3 * t} -84Q${8 + 4 * t} -102 ${-24} -104M${10 + 6 * t} -88Q${-14} -96 ${-34} -90`, c) },
  ponytail: { behind: (c, t) => path(`M-26 -92C${-56 - 12 * t} -104 ${-72 - 10 * t} -70 ${-60 - 6 * t} -34C${-58 - 4 * t} -16 ${-48} -6 ${-42} -2C-44 -22 -38 -50 -28 -70Z`, c) + strands(`M${-44 - 6 * t} -84Q${-62 - 6 * t} -60 ${-50} -20`, c),
    front: (c, t) => path(skullCap(t, -85, 1, -2), c) + strands(`M${24 + 3 * t} -86Q${0} -104 ${-34} -88`, c) },
  bob: { behind: (c, t) => path(`M-42 -70C-52 -40 -50 -14 ${-42 + 4 * t} -4C${-20} 2 20 2 ${38 - 6 * t} -6C46 -20 46 -46 40 -70Z`, c),
    front: (c, t) => path(`M${-25 + 10 * t} -18C${-33 + 12 * t} -34 ${-32 + 12 * t} -66 ${-24 + 12 * t} -80Q${-4 + 8 * t} -90 ${10 + 6 * t} -90Q${28 + 2 * t} -82 ${32 + t} -62C${33} -48 ${34} -36 ${35 - t} -30C44 -50 46 -82 32 -100C16 -118 -22 -118 -36 -100C-52 -80 -52 -30 ${-40 + 2 * t} -8C${-34 + 6 * t} -6 ${-28 + 8 * t} -10 ${-25 + 10 * t} -18Z`, c)
      + strands(`M${-34} -90Q${-44} -56 ${-36} -22M${-22 + 6 * t} -102Q${4 + 4 * t} -112 ${28} -96`, c) },
  long: { behind: (c, t) => path(`M-40 -72C-56 -30 -54 10 -50 44C-30 54 -10 50 0 44C20 52 36 48 ${44 - 6 * t} 40C50 0 48 -40 40 -72Z`, c) + strands("M-40 -20Q-44 10 -38 36M-24 -10Q-28 16 -22 40", c),
    front: (c, t) => path(`M${-26 + 9 * t} 4C${-36 + 10 * t} -24 ${-34 + 12 * t} -66 ${-22 + 12 * t} -82Q${-2 + 8 * t} -92 ${8 + 6 * t} -92Q${28 + 2 * t} -82 ${33} -56C46 -70 44 -94 30 -104C14 -118 -22 -118 -36 -102C-54 -80 -54 -20 ${-47 + 2 * t} 22C${-40 + 4 * t} 22 ${-30 + 8 * t} 16 ${-26 + 9 * t} 4Z`, c)
      + strands(`M${-36} -88Q${-46} -40 ${-40} 4M${-20 + 6 * t} -102Q${4 + 4 * t} -112 ${26} -98`, c) },
  wavy: { behind: (c, t) => curls(c, 0, [[-42, -46, 17], [-44, -26, 17], [-38, -8, 16], [-24, 2, 13], [38 - 6 * t, -42, 14], [40 - 6 * t, -24, 14], [34 - 5 * t, -8, 13]]),
    front: (c, t) => path(skullCap(t, -85, 5, -14), c) + path(`M${-24 + 10 * t} -84C${-34 + 9 * t} -70 ${-34 + 10 * t} -50 ${-32 + 9 * t} -34C${-44 + 4 * t} -36 -54 -60 -44 -84Z`, c) + strands(`M${-18 + 8 * t} -96Q${8 + 4 * t} -108 ${30} -88`, c) },
  granny: { behind: (c) => curls(c, 0, [[-38, -40, 12], [-42, -56, 13], [38, -44, 11]]),
    front: (c, t) => path(skullCap(t, -83, 3), c) + curls(c, t, [...crown.map(([x, y, r]) => [x, y, r - 2]), [-22, -84, 9], [-8, -88, 9], [8, -88, 9], [22, -83, 8]]) },
  hijab: { behind: (c, t) => path("M-44 -60C-52 -20 -58 14 -62 34Q0 62 58 34C54 10 48 -20 42 -60Z", shade(c, 0.22)),
    front: (c, t) => hijab(c, t) },
};

function hijab(colour, t) {
  const outer = `M${-43 - 2 * t} -58C${-46} -96 -26 -116 2 -116C30 -116 44 -94 ${42 - t} -60C${43} -40 ${40 + 2 * t} -14 ${30 + 5 * t} 2C${38} 14 46 24 50 36C20 52 -30 52 -56 36C-50 18 ${-46} -20 ${-43 - 2 * t} -58Z`;
  const opening = `M${-27 + 9 * t} -60C${-28 + 9 * t} -36 ${-22 + 8 * t} -16 ${-13 + 8 * t} -7C${-6 + 9 * t} -1 ${6 + 9 * t} -1 ${12 + 9 * t} -7C${22 + 7 * t} -16 ${29 + 4 * t} -36 ${29 + 4 * t} -60C${28 + 4 * t} -80 ${16 + 5 * t} -90 ${2 + 7 * t} -90C${-14 + 8 * t} -90 ${-26 + 9 * t} -80 ${-27 + 9 * t} -60Z`;
  return `<path d="${outer}${opening}" fill="${colour}" fill-rule="evenodd"/>`
    + clip(outer, path(`M${24 + 5 * t} -6C44 -30 40 -90 20 -116L70 -116L70 60L-10 60C6 40 22 14 ${24 + 5 * t} -6Z`, shade(colour, 0.25), { opacity: 0 }))
    + line(`M${-24 + 8 * t} -6C${-14 + 6 * t} 10 14 14 ${30 + 4 * t} 4M-40 20C-16 34 16 32 40 18M${-34 + 2 * t} -84C-22 -104 6 -110 26 -98`, shade(colour, 0.3), 2.4, { opacity: 0.55 });
}

const style = look => styles[look.hair ?? "short"];

export const hairBehind = (look, t) => (look.fromBehind || look.back ? "" : style(look).behind?.(look.hairColour, t) ?? "");

export function hairInFront(look, t) {
  if (!look.fromBehind) return style(look).front(look.hairColour, t, look.skin);
  const lengths = { long: 30, bob: -6, wavy: -4, hijab: 20, ponytail: -26, balding: -30 };
  const behind = fromBehind(look.hairColour, lengths[look.hair] ?? -28);
  if (look.hair === "afro" || look.hair === "curly") return behind + curls(look.hairColour, 0, [...bush, [-20, -60, 20], [18, -64, 20], [0, -84, 20], [0, -44, 18]]);
  if (look.hair === "bun") return behind + circle(0, -96, 20, light(look.hairColour, 0.06)) + strands("M-10 -104q10 -6 18 2", look.hairColour);
  if (look.hair === "balding") return clip("M-50 -80L50 -80L50 0L-50 0Z", behind) + ellipse(0, -86, 30, 18, look.skin);
  return behind;
}
