// Helmets, caps and hats, in the coordinates of head.mjs.
import { clip, ellipse, line, path, rect } from "../draw/svg.mjs";
import { light, shade } from "../draw/colours.mjs";

const dome = (t, low) => `M${-42 - 2 * t} ${low}C${-46 - 2 * t} -102 -24 -124 2 -124C30 -124 44 -100 ${42 - t} ${low}Z`;

const wears = {
  helmet: (c, t) => {
    const shell = dome(t, -78);
    return path(shell, c) + clip(shell, path("M18 -130C34 -110 36 -90 34 -70L60 -70L60 -130Z", shade(c, 0.25), { opacity: 0.7 }) + ellipse(-16, -108, 14, 8, light(c, 0.6), { opacity: 0.6 }))
      + line(`M${-10 + 6 * t} -123Q${2 + 8 * t} -100 ${2 + 9 * t} -80M${10 + 6 * t} -122Q${18 + 6 * t} -100 ${18 + 7 * t} -80`, shade(c, 0.2), 2.4, { opacity: 0.6 })
      + path(`M${-46 - t} -80C-20 -88 22 -88 ${44} -80C${50 + 14 * t} -78 ${52 + 14 * t} -71 ${44 + 12 * t} -71C20 -79 -20 -79 ${-46 - t} -72C-51 -73 -51 -79 ${-46 - t} -80Z`, shade(c, 0.12));
  },
  cap: (c, t) => path(dome(t, -80), c) + line(`M${2 + 4 * t} -123L${2 + 8 * t} -84`, shade(c, 0.2), 2, { opacity: 0.5 })
    + path(`M${-20 + 14 * t} -84C${4 + 14 * t} -92 ${34 + 8 * t} -90 ${42 + 14 * t} -80C${46 + 18 * t} -72 ${36 + 18 * t} -70 ${28 + 14 * t} -74C${10 + 12 * t} -80 ${-6 + 12 * t} -80 ${-20 + 14 * t} -76Z`, shade(c, 0.25)),
  beanie: (c, t) => path(dome(t, -82), c) + rect(-44 - t, -90, 87, 17, light(c, 0.14), 8) + line("M-30 -89l0 15M-16 -89l0 15M-2 -89l0 15M12 -89l0 15M26 -89l0 15", shade(c, 0.25), 2, { opacity: 0.45 }),
  chef: (c) => path("M-38 -78L-38 -98C-60 -102 -56 -138 -30 -134C-20 -154 22 -154 32 -134C58 -138 60 -102 40 -98L40 -78Z", c) + rect(-39, -92, 79, 17, light(c, 0.4), 4)
    + line("M-16 -100q4 -14 0 -24M14 -100q-4 -14 2 -24", shade(c, 0.2), 2.2, { opacity: 0.4 }),
  headscarf: (c, t) => path(`M${-42 - 2 * t} -60C-48 -100 -24 -120 2 -120C30 -120 44 -98 ${39 - t} -70C20 -94 -16 -96 ${-30 + 8 * t} -66L${-38} -48Z`, c) + path(`M-40 -56C-54 -52 -60 -40 -58 -28C-48 -34 -40 -42 -38 -50Z`, shade(c, 0.15)),
  turban: (c, t) => path(`M${-44 - t} -58C-58 -112 -28 -134 4 -132C38 -132 56 -104 ${40} -62C32 -84 16 -90 ${2 + 6 * t} -92C-14 -90 -34 -80 ${-36 + 8 * t} -56Z`, c)
    + line(`M-44 -72C-24 -98 14 -112 43 -98M-42 -92C-18 -116 12 -126 30 -118M42 -74C30 -100 4 -114 -20 -116`, shade(c, 0.25), 2.6, { opacity: 0.55 }),
};

export const headwear = ({ wears: kind, wearsColour }, t) => (kind ? wears[kind](wearsColour, t) : "");
