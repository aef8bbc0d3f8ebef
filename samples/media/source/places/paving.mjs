// A brick road in perspective, partly laid.
import { path, random, straight } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

/** Bricks from horizon line `top` to `bottom`, closing in on (vanish, up); `laid(x, y)` says where they lie. */
export function brickRoad({ top, bottom, vanish, up, colour = c.clay, seed = 5, laid = () => true, rows = 16, half = 24, brick = 96 }) {
  const r = random(seed);
  const yOf = i => top + (bottom - top) * (i / rows) ** 1.35;
  const xOf = (x, y) => vanish + (x - vanish) * (y - up) / (bottom - up);
  let bricks = "";
  for (let i = 0; i < rows; i++) {
    const [y1, y2] = [yOf(i), yOf(i + 1)];
    for (let k = -half; k < half; k++) {
      const left = vanish + (k + (i % 2) / 2) * brick;
      const tint = r();
      const gap = 1.2 + 2 * (i / rows);
      const corners = [[xOf(left, y1) + gap, y1 + gap * 0.6], [xOf(left + brick, y1), y1 + gap * 0.6], [xOf(left + brick, y2), y2], [xOf(left, y2) + gap, y2]];
      const middle = [(corners[0][0] + corners[2][0]) / 2, (y1 + y2) / 2];
      if (middle[0] < -90 || middle[0] > 1690 || !laid(...middle)) continue;
      bricks += path(straight(corners, true), c.mix(c.shade(colour, 0.22), c.light(colour, 0.16), tint));
    }
  }
  return bricks;
}
