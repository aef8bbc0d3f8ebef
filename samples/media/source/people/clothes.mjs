// What people wear on the torso. Each garment draws on a body from torso.mjs and returns SVG.
import { clip, line, path, rect } from "../draw/svg.mjs";
import { light, shade } from "../draw/colours.mjs";
import { bodyShadow, patch, seam, sharpPatch } from "./torso.mjs";

const base = (body, low, colour, mirrored, spread = 0) => {
  const outline = body.outline(low, spread);
  return { outline, svg: path(outline, colour) + bodyShadow(body, outline, colour, mirrored) };
};

const collar = (body, colour) => sharpPatch(body, [[1.03, -0.9], [1.0, -0.2], [0.9, 0], [0.88, -0.42]], colour) + sharpPatch(body, [[1.03, 0.9], [1.0, 0.2], [0.9, 0], [0.88, 0.42]], shade(colour, 0.1));
const neckline = (body, colour) => line(seam(body, [[1.01, -0.95], [0.965, -0.4], [0.955, 0], [0.965, 0.4], [1.01, 0.95]]), shade(colour, 0.2), 5);
const hem = (body, low, colour) => line(seam(body, [[low + 0.07, -1], [low + 0.055, 0], [low + 0.07, 1]]), shade(colour, 0.25), 2.6, { opacity: 0.6 });
const front = (body, low, colour, width = 2.6) => line(seam(body, [[0.93, 0], [0.6, 0.02], [0.3, 0.02], [low, 0]]), colour, width, { opacity: 0.75 });
const pocket = (body, u, w, colour, size = 0.16) => sharpPatch(body, [[u, w - size * 1.4], [u, w + size * 1.4], [u - size, w + size * 1.3], [u - size, w - size * 1.3]], colour);

const garments = {
  sweater: (body, c, o) => { const b = base(body, -0.14, c, o.mirrored, 2); return b.svg + clip(b.outline, (o.back ? "" : neckline(body, c)) + hem(body, -0.14, c)); },
  tee: (body, c, o) => { const b = base(body, -0.12, c, o.mirrored); return b.svg + clip(b.outline, (o.back ? "" : neckline(body, c)) + hem(body, -0.16, c)); },
  shirt: (body, c, o) => { const b = base(body, -0.12, c, o.mirrored, 1); return b.svg + clip(b.outline, o.back ? "" : front(body, -0.2, shade(c, 0.25), 2)) + (o.back ? "" : collar(body, light(c, 0.35))); },
  jacket: (body, c, o) => {
    const b = base(body, -0.2, c, o.mirrored, 5);
    if (o.back) return b.svg + clip(b.outline, line(seam(body, [[0.72, -0.9], [0.7, 0.9]]), shade(c, 0.25), 2.4, { opacity: 0.6 }));
    return b.svg + clip(b.outline, sharpPatch(body, [[1.05, -0.55], [1.05, 0.55], [0.72, 0.02]], o.under ?? "#faf5ea") + front(body, -0.25, shade(c, 0.4), 3.4) + hem(body, -0.2, c)
      + pocket(body, 0.24, -0.55, shade(c, 0.14)) + pocket(body, 0.24, 0.58, shade(c, 0.2))) + collar(body, light(c, 0.12));
  },
  blazer: (body, c, o) => {
    const b = base(body, -0.24, c, o.mirrored, 3);
    if (o.back) return b.svg;
    return b.svg + clip(b.outline, sharpPatch(body, [[1.05, -0.5], [1.05, 0.5], [0.5, 0.03]], o.under ?? "#faf5ea")
      + sharpPatch(body, [[1.05, -0.62], [0.9, -0.24], [0.5, 0.02], [0.74, -0.52], [0.8, -0.4], [0.86, -0.62]], light(c, 0.12))
      + sharpPatch(body, [[1.05, 0.62], [0.9, 0.26], [0.5, 0.03], [0.74, 0.56], [0.8, 0.44], [0.86, 0.64]], shade(c, 0.16))
      + line(seam(body, [[0.5, 0.02], [0.2, 0.05], [-0.3, -0.08]]), shade(c, 0.4), 2.4));
  },
  cardigan: (body, c, o) => {
    const b = base(body, -0.2, c, o.mirrored, 3);
    return b.svg + clip(b.outline, o.back ? "" : sharpPatch(body, [[1.05, -0.5], [1.05, 0.5], [0.6, 0.16], [-0.3, 0.22], [-0.3, -0.2], [0.6, -0.12]], o.under ?? "#faf5ea")
      + line(seam(body, [[1.02, -0.48], [0.6, -0.12], [-0.3, -0.2]]), shade(c, 0.2), 4) + line(seam(body, [[1.02, 0.48], [0.6, 0.16], [-0.3, 0.22]]), shade(c, 0.3), 4));
  },
  tunic: (body, c, o) => {
    const b = base(body, -0.26, c, o.mirrored, 3);
    return b.svg + clip(b.outline, o.back ? "" : sharpPatch(body, [[1.05, -0.5], [1.05, 0.5], [0.8, 0.02]], o.skin) + line(seam(body, [[1.03, -0.52], [0.8, 0.02], [1.03, 0.52]]), light(c, 0.6), 5)
      + pocket(body, 0.12, 0.5, shade(c, 0.12), 0.2) + pocket(body, 0.66, -0.5, shade(c, 0.12), 0.13) + sharpPatch(body, [[0.78, 0.28], [0.78, 0.62], [0.71, 0.62], [0.71, 0.28]], "#faf5ea"));
  },
};

const reflective = (body, us, colour) => us.map(u => sharpPatch(body, [[u, -1.3], [u, 0], [u, 1.3], [u - 0.085, 1.3], [u - 0.085, 0], [u - 0.085, -1.3]], colour)).join("");

const layers = {
  vest: (body, c, o) => {
    const b = base(body, -0.1, c, o.mirrored, 6);
    const open = o.back ? "" : sharpPatch(body, [[1.06, -0.42], [1.06, 0.42], [0.7, 0.02]], o.topColour);
    return b.svg + clip(b.outline, open + sharpPatch(body, [[1.06, -0.72], [1.06, -0.5], [-0.2, -0.5], [-0.2, -0.72]], "#f4f0dc") + sharpPatch(body, [[1.06, 0.5], [1.06, 0.72], [-0.2, 0.72], [-0.2, 0.5]], "#ddd9c6")
      + reflective(body, [0.44, 0.2], "#f4f0dc") + (o.back ? "" : front(body, -0.2, shade(c, 0.35), 2.6)));
  },
  apron: (body, c) => {
    const skirt = body.outline(-0.42, 5);
    return clip(skirt, patch(body, [[0.86, -0.42], [0.86, 0.42], [0.45, 0.6], [0.36, 0.98], [-0.5, 1.05], [-0.5, -0.95], [0.36, -0.9], [0.45, -0.6]], c)
      + line(seam(body, [[0.32, -1], [0.3, 0], [0.32, 1]]), shade(c, 0.25), 4) + pocket(body, 0.14, 0, shade(c, 0.12), 0.2))
      + line(seam(body, [[0.84, -0.4], [1.02, -0.62]]), c, 5) + line(seam(body, [[0.84, 0.4], [1.02, 0.62]]), c, 5);
  },
  bib: (body, c, o) => {
    const low = base(body, -0.2, c, o.mirrored, 3);
    const cloth = o.back
      ? sharpPatch(body, [[0.4, -1.2], [0.4, 1.2], [-0.4, 1.2], [-0.4, -1.2]], c) + sharpPatch(body, [[0.38, -0.5], [0.38, 0.5], [0.62, 0.1], [0.62, -0.1]], c)
      : patch(body, [[0.72, -0.46], [0.72, 0.46], [0.42, 0.56], [0.3, 1.3], [-0.4, 1.3], [-0.4, -1.3], [0.3, -1.3], [0.42, -0.56]], c) + pocket(body, 0.62, 0, shade(c, 0.14), 0.16);
    const straps = o.back ? [[[0.6, -0.06], [1.02, -0.66]], [[0.6, 0.06], [1.02, 0.66]]] : [[[0.7, -0.38], [1.02, -0.66]], [[0.7, 0.4], [1.02, 0.66]]];
    return clip(low.outline, cloth + bodyShadowOf(body, low.outline, c, o)) + straps.map(points => line(seam(body, points), shade(c, 0.08), 11, { "stroke-linecap": "butt" })).join("");
  },
  harness: (body, c) => line(seam(body, [[1.0, -0.6], [0.6, -0.4], [0.1, -0.75]]), c, 8) + line(seam(body, [[1.0, 0.6], [0.6, 0.42], [0.1, 0.78]]), c, 8)
    + line(seam(body, [[0.62, -0.42], [0.6, 0], [0.62, 0.44]]), c, 7) + line(seam(body, [[0.06, -1], [0.03, 0], [0.06, 1]]), c, 13) + rect(...body.point(0.6, 0).map(v => v - 7), 14, 14, "#e9e4d3", 4),
  lanyard: (body, c) => line(seam(body, [[1.02, -0.5], [0.55, 0], [1.02, 0.5]]), c, 4) + sharpPatch(body, [[0.56, -0.14], [0.56, 0.14], [0.38, 0.14], [0.38, -0.14]], "#faf5ea"),
  scarf: (body, c) => patch(body, [[1.1, -1.1], [1.1, 1.1], [0.92, 0.7], [0.86, 0], [0.92, -0.8]], c) + patch(body, [[0.92, -0.2], [0.9, 0.2], [0.52, 0.02], [0.5, -0.34]], shade(c, 0.14)),
};

const bodyShadowOf = (body, outline, c, o) => bodyShadow(body, outline, c, o.mirrored).replace("0.55", "0.3");

/** The garment and what is worn over it. */
export function dressed(body, outfit, more) {
  const options = { ...outfit, ...more };
  return garments[outfit.top ?? "sweater"](body, outfit.topColour, options)
    + (outfit.over ?? []).map(([kind, colour]) => layers[kind](body, colour, options)).join("");
}

/** How far down the arm the sleeve reaches, from 0 to 1. */
export const sleeveEnd = outfit => outfit.sleeve ?? ({ tee: 0.42, tunic: 0.4 }[outfit.top] ?? 0.97);
