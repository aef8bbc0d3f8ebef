// Poses that come back in many pictures. Hands (`near`, `far`) and feet are given in the units of person.mjs.
import { standing } from "./person.mjs";

const floor = -28;

export const hanging = { near: { at: [-34, -312], bend: -1 }, far: { at: [52, -314], bend: -1 } };
const feet = (near, far, turn) => ({ nearFoot: { at: [near, floor], turn }, farFoot: { at: [far, floor], turn } });

/** Standing at ease; give hands to change what the arms do. */
export const stand = (more = {}) => ({ turn: 0.4, pelvis: [0, standing], ...feet(-30, 30), ...hanging, ...more });

/** Walking to the right; `step` from 0 to 1 is one full cycle. */
export function walk(step, more = {}) {
  const cycle = step * 2 * Math.PI;
  const foot = phase => {
    const swing = Math.cos(phase);
    const lift = Math.max(0, -Math.sin(phase));
    return { at: [swing * 78, floor - lift * 46], angle: lift * 34 - Math.max(0, swing) * (1 - lift) * 14, turn: 1 };
  };
  const arm = phase => ({ at: [Math.cos(phase) * 62 + 10, -326 - Math.abs(Math.cos(phase)) * 16], bend: -1 });
  return { turn: 0.8, lean: 4, pelvis: [0, standing + 10 - Math.abs(Math.sin(cycle)) * 9], nearFoot: foot(cycle), farFoot: foot(cycle + Math.PI), near: arm(cycle + Math.PI), far: arm(cycle), ...more };
}

/** Kneeling on the near knee, the far foot in front. */
export const kneel = (more = {}) => ({ turn: 0.85, pelvis: [0, -185], lean: 34, curve: 14, nearFoot: { at: [-140, -30], angle: 62, turn: 1 }, farFoot: { at: [72, floor], turn: 1 }, knee: 1,
  near: { at: [120, -60], bend: -1 }, far: { at: [150, -70], bend: -1 }, ...more });

/** Sitting with the thighs forward; `seat` is the height of the chair. */
export const sit = (seat = 215, more = {}) => ({ turn: 0.7, pelvis: [0, -seat], lean: -2, nearFoot: { at: [168, floor], turn: 1 }, farFoot: { at: [196, floor], turn: 1 }, knee: 1, legOnTop: true,
  near: { at: [110, -seat - 62], bend: -1 }, far: { at: [140, -seat - 66], bend: -1 }, ...more });
