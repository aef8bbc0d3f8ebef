// The frame around every picture: light from the upper left, a quiet edge, and a fine grain.
import { begin, defined, linear, radial, rect } from "./svg.mjs";

const grain = '<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.72" numOctaves="2" seed="7"/>'
  + '<feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  1.6 0 0 0 -0.55"/></filter>';

/** A whole picture as SVG text. `compose` draws it; it is called after the definitions were cleared. */
export function scene(compose, { width = 1600, height = 1000, warmth = 0.3, grainy = true } = {}) {
  begin();
  const content = compose();
  const glow = rect(0, 0, width, height, radial([[0, "#ffe9b8", warmth], [1, "#ffe9b8", 0]], [0.22, 0.08, 0.85]), 0, { style: "mix-blend-mode:soft-light" });
  const edge = rect(0, 0, width, height, linear([[0, "#17323f", 0], [0.72, "#17323f", 0], [1, "#17323f", 0.16]]));
  const noise = grainy ? `<rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.16" style="mix-blend-mode:overlay"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${grainy ? grain : ""}${defined()}</defs>${content}${glow}${edge}${noise}</svg>`;
}
