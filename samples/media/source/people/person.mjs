// A person: a pose, a look and an outfit become SVG. Units: 100 is the height of a head; the origin is the ground
// under the pelvis; the figure faces right unless it is mirrored.
import { ellipse, line, path, place, smooth } from "../draw/svg.mjs";
import { mix, shade, skinShade } from "../draw/colours.mjs";
import { add, angleOf, blend, polar, reach } from "./geometry.mjs";
import { limb } from "./limb.mjs";
import { hand } from "./hand.mjs";
import { head, headBehind } from "./head.mjs";
import { torso } from "./torso.mjs";
import { dressed, sleeveEnd } from "./clothes.mjs";

const upperArm = 112, forearm = 98, thigh = 166, shin = 160;
export const standing = -353.5;

const shoe = (colour, [x, y], turn, angle, boot) => {
  const toe = blend(34, 66, turn);
  const top = boot ? -34 : -12;
  const body = `M-21 ${top}C-25 0 -25 14 -22 26L${toe} 26C${toe + 5} 14 ${toe - 12} 4 ${blend(20, 30, turn)} 0C22 -4 21 ${top + 6} 20 ${top}Z`;
  return place(path(body, colour) + path(`M-24 20L${toe + 2} 20C${toe + 4} 30 ${toe} 31 ${toe - 4} 31L-20 31C-25 30 -25 24 -24 20Z`, shade(colour, 0.45)) + line(`M${blend(14, 26, turn)} 4L${blend(6, 16, turn)} 10`, shade(colour, 0.4), 2.5), x, y, 1, angle);
};

function leg(root, foot, knee, side, { outfit, turn }) {
  const [joint, ankle] = reach(root, foot.at, thigh, shin, knee);
  const cloth = side === "far" ? shade(outfit.trousers, 0.2) : outfit.trousers;
  const shoes = side === "far" ? shade(outfit.shoes, 0.2) : outfit.shoes;
  const wide = outfit.legs ?? 1;
  return shoe(shoes, ankle, foot.turn ?? turn, foot.angle ?? 0, outfit.boots)
    + limb({ bones: [root, joint, add(ankle, [0, outfit.boots ? -18 : 6])], widths: [37 * wide, 27 * wide, 20.5 * wide], colour: cloth, flatEnd: true, folds: true })
    + (outfit.kneePads && side === "near" ? ellipse(joint[0] + 6, joint[1] + 4, 21, 25, shade(outfit.trousers, 0.45)) : "");
}

function arm(root, spec, side, { outfit, skin, size }) {
  const [joint, wrist] = reach(root, spec.at, upperArm * (spec.long ?? 1), forearm * (spec.long ?? 1), spec.bend ?? 1);
  const cloth = side === "far" ? shade(outfit.sleeves ?? outfit.topColour, 0.16) : outfit.sleeves ?? outfit.topColour;
  const flesh = side === "far" ? skinShade(skin, 0.14) : skin;
  const angle = spec.angle ?? angleOf(joint, wrist);
  const end = sleeveEnd(outfit);
  const glove = outfit.gloves ? (side === "far" ? shade(outfit.gloves, 0.16) : outfit.gloves) : flesh;
  const held = spec.holds ? spec.holds({ at: wrist, angle }) : "";
  const behind = spec.holdsBehind ? spec.holdsBehind({ at: wrist, angle }) : "";
  const bones = [root, joint, wrist];
  const skinArm = limb({ bones, widths: [22 * size, 17.5 * size, 12.5 * size], colour: flesh, dark: skinShade(flesh, 0.25) });
  const sleeve = limb({ bones, widths: [26 * size, 22.5 * size, 17.5 * size], colour: cloth, range: [0, end], flatEnd: true, folds: end > 0.6 });
  return behind + skinArm + held + hand(spec.hand ?? "relaxed", glove, wrist, angle, spec.thumb ?? 1) + sleeve;
}

const defaults = { pelvis: [0, standing], lean: 0, curve: 0, turn: 0.5, knee: 1 };

/** Draws one person at (x, y) with a scale; see cast.mjs for looks and the poses used in the pictures. */
export function person({ x = 0, y = 0, s = 1, mirror = false, pose, look, outfit }) {
  const p = { ...defaults, ...pose };
  const turn = p.turn;
  const body = torso(p.pelvis, p.lean, p.curve, { turn, build: look.build ?? 1, belly: look.belly ?? 0, figure: look.figure });
  const size = Math.sqrt(look.build ?? 1);
  const shoulders = [-(55 - 45 * turn), 52 - 32 * turn].map(v => v * (look.figure === "female" ? 0.93 : 1) * (look.build ?? 1));
  const at = (u, v) => { const spine = body.spine(u); return add(spine.at, polar(v, spine.angle + 90)); };
  const [nearShoulder, farShoulder] = shoulders.map(v => at(0.85, v));
  const hip = v => add(p.pelvis, polar(v, p.lean * 0.3));
  const [nearHip, farHip] = [-(28 - 20 * turn), 28 - 16 * turn].map(hip);
  const context = { outfit, turn, skin: look.skin, size };
  const faceLook = { ...look, turn: p.headTurn ?? turn, back: p.back, eyes: p.eyes ?? look.eyes, mouth: p.mouth ?? look.mouth };
  const headAt = add(body.neck, add(polar(17, -90 + (p.lean + p.curve) * 0.55), [5 * turn, 0]));
  const tilt = p.headTilt ?? (p.lean + p.curve) * 0.35;
  const nape = add(body.neck, polar(-14, body.neckAngle));
  const neck = limb({ bones: [nape, add(nape, [(headAt[0] - nape[0]) * 0.5, (headAt[1] - nape[1]) * 0.5]), add(headAt, [-4 * turn, -22])], widths: [23, 19, 20], colour: skinShade(look.skin, 0.12), dark: skinShade(look.skin, 0.35) });
  const pelvis = path(smooth([[-0.14, -1], [0.06, -1], [0.2, -0.96], [0.2, 0.96], [0.06, 1], [-0.14, 1], [-0.26, 0.1]].map(([u, v]) => body.onSurface(u, v)), true, 8), outfit.trousers);
  const far = p.far ? arm(farShoulder, p.far, "far", context) : "";
  const near = p.near ? arm(nearShoulder, p.near, "near", context) : "";
  if (p.onlyNear) return place(near, x, y, s, 0, mirror);
  const svg = headBehind(faceLook, headAt, tilt)
    + (p.farFront ? "" : far)
    + (p.farFoot ? leg(farHip, p.farFoot, p.farKnee ?? p.knee, "far", context) : "")
    + (p.nearFoot && !p.legOnTop ? leg(nearHip, p.nearFoot, p.nearKnee ?? p.knee, "near", context) : "")
    + (p.hidePelvis ? "" : pelvis) + neck
    + dressed(body, outfit, { mirrored: mirror, back: p.back, skin: look.skin })
    + (p.nearFoot && p.legOnTop ? leg(nearHip, p.nearFoot, p.nearKnee ?? p.knee, "near", context) : "")
    + head(faceLook, headAt, tilt)
    + (p.middle ?? "")
    + (p.farFront ? far : "") + near;
  return place(svg, x, y, s, 0, mirror);
}

/** The soft shadow under a figure. */
export const groundShadow = (x, y, width, colour = "#17323f") => ellipse(x, y, width, width * 0.13, mix(colour, "#17323f", 0.5), { opacity: 0.2 });
