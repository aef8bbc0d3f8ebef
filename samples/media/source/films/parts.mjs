// Signs that several films use.
import * as c from "../draw/colours.mjs";
import { circle, line } from "../draw/svg.mjs";
import { grown } from "./motion.mjs";

/** A green disc with a tick that grows with k. */
export const tick = (x, y, s, k) => (k <= 0 ? "" : grown(circle(x, y, 30 * s, c.green) + line(`M${x - 13 * s} ${y + 1 * s}L${x - 3 * s} ${y + 12 * s}L${x + 15 * s} ${y - 11 * s}`, "#ffffff", 7 * s), x, y, k));
