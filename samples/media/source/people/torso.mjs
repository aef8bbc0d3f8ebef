// A torso along a spine, with a coordinate system on its surface for clothes: u runs from hip (0) to neck (1), w from
// the near edge of the chest (-1) over its middle (0) to the far edge (1).
import { clip, path, smooth, straight } from "../draw/svg.mjs";
import { shade } from "../draw/colours.mjs";
import { add, blend, polar } from "./geometry.mjs";

//              u     front near/far   side back/front
const rows = [[-0.2, 60, 60, 44, 44], [-0.06, 62, 62, 46, 46], [0.1, 60, 60, 43, 45], [0.34, 53, 53, 37, 43], [0.56, 61, 61, 44, 47],
  [0.76, 69, 69, 47, 44], [0.88, 68, 68, 42, 36], [0.955, 50, 50, 32, 28], [1.01, 25, 25, 20, 21]];

const shapes = { straight: [1, 1, 1], female: [1.06, 0.9, 0.92], broad: [0.98, 1.04, 1.08] };

/** Half widths left and right at each row, for this turn and build. */
function widths({ turn, build = 1, belly = 0, figure = "straight" }) {
  const [hip, waist, chest] = shapes[figure];
  return rows.map(([u, near, far, back, front]) => {
    const zone = u < 0.2 ? hip : u < 0.5 ? waist : chest;
    const size = zone * (u > 0.93 ? 1 : build);
    const round = belly * 26 * Math.exp(-(((u - 0.22) / 0.22) ** 2));
    return [u, blend(near, back, turn) * size + round * (1 - turn) * 0.6, blend(far, front, turn) * size + round * blend(0.6, 1.2, turn)];
  });
}

export const spineLength = 190;

/** The torso of a figure with its pelvis at a point, leaning by degrees and bending further by `curve`. */
export function torso(pelvis, lean, curve, form) {
  const steps = widths(form);
  const spine = u => {
    const parts = 8;
    let at = pelvis;
    for (let i = 0; i < parts; i++) at = add(at, polar(spineLength * u / parts, -90 + lean + curve * (i + 0.5) / parts * u));
    return { at, angle: -90 + lean + curve * u };
  };
  const edge = (u, left, right, v) => {
    const { at, angle } = spine(u);
    return add(at, polar(v < 0 ? -v * left : v * right, angle + (v < 0 ? -90 : 90)));
  };
  const widthAt = u => {
    const next = Math.max(1, steps.findIndex(s => s[0] >= u));
    const [a, b] = [steps[next - 1], steps[next] ?? steps.at(-1)];
    const part = Math.max(0, Math.min(1, (u - a[0]) / (b[0] - a[0] || 1)));
    return [blend(a[1], b[1], part), blend(a[2], b[2], part)];
  };
  const onSurface = (u, v) => edge(u, ...widthAt(u), v);
  const middle = 0.52 * form.turn;
  const point = (u, w) => onSurface(u, w < 0 ? middle + w * (1 + middle) : middle + w * (1 - middle));
  const outline = (low, spread = 0) => {
    const used = [low, ...steps.map(s => s[0]).filter(u => u > low + 0.04)];
    const wide = u => widthAt(u).map(w => w + (u < 0.9 ? spread : spread * 0.4));
    const left = used.map(u => edge(u, ...wide(u), -1));
    const right = used.map(u => edge(u, ...wide(u), 1)).reverse();
    return smooth([...left, ...right], false).replace(/$/, "Z");
  };
  return { spine, point, outline, neck: spine(1).at, neckAngle: spine(1).angle, turn: form.turn, onSurface };
}

/** A piece of cloth laid on the torso: corners as [u, w] pairs. */
export const patch = (body, corners, colour, more = {}) => path(smooth(corners.map(([u, w]) => body.point(u, w)), true, 9), colour, more);
export const sharpPatch = (body, corners, colour, more = {}) => path(straight(corners.map(([u, w]) => body.point(u, w)), true), colour, more);
export const seam = (body, points) => smooth(points.map(([u, w]) => body.point(u, w)));

/** The shadow on the side away from the light; `mirrored` figures are lit from their other side. */
export function bodyShadow(body, outline, colour, mirrored) {
  const sign = mirrored ? -1 : 1;
  const inner = [1.02, 0.85, 0.6, 0.34, 0.1, -0.25].map(u => body.onSurface(u, sign * (u > 0.7 ? 0.5 : 0.42)));
  const outer = [-0.25, 0.1, 0.34, 0.6, 0.85, 1.02].map(u => body.onSurface(u, sign * 1.5));
  return clip(outline, path(smooth(inner) + smooth(outer).replace("M", "L") + "Z", shade(colour, 0.24), { opacity: 0.55 }));
}
