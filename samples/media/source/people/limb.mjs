// An arm or leg as one soft outline with its own shadow side.
import { clip, line, path, smooth } from "../draw/svg.mjs";
import { shade } from "../draw/colours.mjs";
import { centreLine, polar, angleOf } from "./geometry.mjs";

// The light of every picture comes from the upper left.
const lightFrom = [-0.75, -0.66];

/** Half of the width at place u, from the half widths at root, joint and end. */
const halfWidth = ([root, joint, end], u) => {
  const [a, b, t] = u < 0.5 ? [root, joint, u * 2] : [joint, end, u * 2 - 1];
  return a + (b - a) * (t * t * (3 - 2 * t) * 0.5 + t * 0.5);
};

const offset = ({ u, point, normal }, widths, part) => {
  const w = halfWidth(widths, u) * part;
  return [point[0] + normal[0] * w, point[1] + normal[1] * w];
};

function cap(at, other, radius, sides = [60, 90, 120]) {
  const away = angleOf(other.point, at.point) - 90;
  return sides.map(turn => { const [x, y] = polar(radius, away + turn); return [at.point[0] + x, at.point[1] + y]; });
}

/**
 * A limb from root to joint to end, or the part of it between `range`.
 * `widths` are half widths; `flatEnd` cuts the far end straight, as a sleeve does.
 */
export function limb({ bones: [from, joint, to], widths, colour, range = [0, 1], flatEnd = false, folds = false, dark = shade(colour, 0.22) }) {
  const centre = centreLine(from, joint, to, range);
  const [first, last] = [centre[0], centre.at(-1)];
  const left = centre.map(p => offset(p, widths, 1));
  const right = centre.map(p => offset(p, widths, -1)).reverse();
  const endCap = flatEnd ? [] : cap(last, centre.at(-2), halfWidth(widths, last.u) * 0.96).reverse();
  const startCap = range[0] > 0 ? [] : cap(first, centre[1], halfWidth(widths, first.u) * 0.96).reverse();
  const outline = flatEnd || range[0] > 0
    ? smooth([...left, ...endCap], false).concat(smooth([...right, ...startCap], false).replace("M", "L"), "Z")
    : smooth([...left, ...endCap, ...right, ...startCap], true);
  const facing = centre.reduce((sum, p) => sum + p.normal[0] * lightFrom[0] + p.normal[1] * lightFrom[1], 0);
  const side = facing > 0 ? -1 : 1;
  const edge = centre.map(p => offset(p, widths, side * 1.3));
  const inner = centre.map(p => offset(p, widths, side * 0.28)).reverse();
  const shadow = path(smooth(edge) + smooth(inner).replace("M", "L") + "Z", dark, { opacity: 0.62 });
  return path(outline, colour) + clip(outline, shadow + (folds ? creases(centre, widths, side, dark) : ""));
}

// Short creases in the cloth on the inside of the joint.
function creases(centre, widths, side, colour) {
  return centre.filter(p => p.u > 0.42 && p.u < 0.58).slice(0, 3).map((p, i) => {
    const a = offset(p, widths, side * 0.95);
    const b = offset(p, widths, side * (0.05 + i * 0.18));
    return line(`M${a[0]} ${a[1]}Q${(a[0] + b[0]) / 2 + 2} ${(a[1] + b[1]) / 2 + 4} ${b[0]} ${b[1]}`, colour, 2.4, { opacity: 0.7 });
  }).join("");
}
