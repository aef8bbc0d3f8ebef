// Heads. The origin is the middle of the jaw, 104 units below the crown; `turn` runs from 0 (front) to 1 (three
// quarters to the right).
import { circle, clip, ellipse, line, path, place } from "../draw/svg.mjs";
import { light, mix, skinShade } from "../draw/colours.mjs";
import { hairBehind, hairInFront } from "./hair.mjs";
import { headwear } from "./headwear.mjs";

const faceShape = (t, jaw) => `M${-36 - 3 * t} -64C${-37 - 2 * t} -42 ${-33 + 2 * t} -26 ${-24 * jaw + 5 * t} -13C${-15 + 7 * t} -3 ${-7 + 9 * t} 1 ${9 * t} 1`
  + `C${8 + 9 * t} 1 ${16 + 9 * t} -4 ${23 * jaw + 6 * t} -14C${30 + 4 * t} -24 ${34 + 1.5 * t} -36 ${34.5 - 0.5 * t} -48C${36 - 1 * t} -54 ${36.5 - 3 * t} -60 ${36 - 3 * t} -66`
  + `C36 -92 22 -105 1 -105C-22 -105 -36 -92 ${-36 - 3 * t} -64Z`;

const ear = (x, skin, size = 1) => ellipse(x, -50, 7.5 * size, 11, skin) + line(`M${x - 2} -54C${x + 3} -56 ${x + 4} -48 ${x} -45`, skinShade(skin), 2, { opacity: 0.6 });

const eyeShapes = {
  open: (x, dark, wide) => ellipse(x, -53, 3.5 * wide, 4.4, dark) + circle(x + 1.2, -54.6, 1.2, "#ffffff", { opacity: 0.85 })
    + line(`M${x - 5.5 * wide} -56.500Q${x} -61 ${x + 5.5 * wide} -56`, dark, 1.9, { opacity: 0.8 }),
  down: (x, dark, wide) => line(`M${x - 6 * wide} -54Q${x} -49.500 ${x + 6 * wide} -53.500`, dark, 2.6) + line(`M${x - 5 * wide} -59Q${x} -60.500 ${x + 5 * wide} -58.500`, dark, 1.2, { opacity: 0.3 }),
  glad: (x, dark, wide) => line(`M${x - 6 * wide} -51.500Q${x} -58 ${x + 6 * wide} -51.500`, dark, 2.8),
};

const mouths = {
  smile: (x, skin, lip) => line(`M${x - 10} -23.500Q${x} -15.500 ${x + 9} -24`, lip, 2.8) + line(`M${x - 4} -13Q${x} -11.500 ${x + 4} -13`, skinShade(skin), 1.8, { opacity: 0.4 }),
  laugh: (x, skin, lip) => path(`M${x - 12} -26Q${x} -22.500 ${x + 11} -26.500Q${x + 8} -13 ${x - 1} -13Q${x - 10} -14 ${x - 12} -26Z`, mix(lip, "#5a1f1f", 0.4))
    + path(`M${x - 10} -25.200Q${x} -22 ${x + 9} -25.600L${x + 7.5} -22.500Q${x} -19.500 ${x - 8} -21.500Z`, "#fffaf0"),
  calm: (x, skin, lip) => line(`M${x - 8} -21.500Q${x} -18.500 ${x + 7.500} -22`, lip, 2.7),
  talk: (x, skin, lip) => ellipse(x, -20.500, 6.5, 4.8, mix(lip, "#5a1f1f", 0.35)) + line(`M${x - 6} -22Q${x} -20.500 ${x + 6} -22`, "#fffaf0", 2, { opacity: 0.8 }),
};

const noseShape = (t, skin) => t < 0.25
  ? line("M-5 -35Q0 -30.500 5.500 -35.500", skinShade(skin, 0.42), 2.5, { opacity: 0.85 }) + line("M-2.500 -50Q-4 -42 -5 -37", skinShade(skin), 1.8, { opacity: 0.35 })
  : path(`M${6 + 9 * t} -52C${9 + 12 * t} -46 ${10 + 15 * t} -40 ${9 + 15 * t} -36C${7 + 13 * t} -32.500 ${2 + 10 * t} -33 ${1 + 9 * t} -35C${5 + 9 * t} -40 ${5 + 9 * t} -46 ${6 + 9 * t} -52Z`, skinShade(skin, 0.16))
    + line(`M${9 + 15 * t} -36.500C${7 + 13 * t} -32.500 ${3 + 10 * t} -32.500 ${1 + 9 * t} -34.500`, skinShade(skin, 0.42), 2.3, { opacity: 0.85 });

function features({ skin, t, eyes = "open", mouth = "smile", brow, glasses, age = 0, browLift = 0 }) {
  const dark = "#2b2124";
  const [near, far, middle] = [-14.5 + 14 * t, 14.5 + 9 * t, 11.5 * t];
  const narrow = 1 - 0.22 * t;
  const lip = skinShade(skin, 0.62);
  const browLine = (x, wide) => line(`M${x - 8 * wide} ${-65 - browLift}Q${x} ${-70 - browLift} ${x + 8 * wide} ${-65.5 - browLift}`, brow, 3.2, { opacity: 0.9 });
  const lines = age > 0 ? line(`M${near - 12} -45q3 5 9 5M${far + 2} -41q5 -1 8 -5M${middle - 15} -31q-3 6 -1 11M${middle + 14} -31q3 5 1 10`, skinShade(skin, 0.4), 1.7, { opacity: 0.5 * age })
    + line(`M${middle - 12} -80q12 -3 22 0`, skinShade(skin, 0.4), 1.5, { opacity: 0.35 * age }) : "";
  return ellipse(near - 6, -36, 9, 6.5, "#d8604d", { opacity: 0.2 }) + ellipse(far + 2, -36, 7 * narrow, 6.5, "#d8604d", { opacity: 0.2 })
    + lines + noseShape(t, skin) + eyeShapes[eyes](near, dark, 1) + eyeShapes[eyes](far, dark, narrow)
    + browLine(near, 1) + browLine(far, narrow) + mouths[mouth](middle, skin, lip)
    + (glasses ? spectacles(near, far, narrow, glasses) : "");
}

const spectacles = (near, far, narrow, colour) => [[near, 1], [far, narrow]].map(([x, wide]) =>
  `<rect x="${x - 10.5 * wide}" y="-61.500" width="${21 * wide}" height="17.500" rx="7" fill="#ffffff" fill-opacity="0.16" stroke="${colour}" stroke-width="2.6"/>`).join("")
  + line(`M${near + 10.5} -55Q${(near + far) / 2} -58 ${far - 10.5 * narrow} -55M${near - 10.5} -55L${near - 21} -57`, colour, 2.4);

const beards = {
  full: (t, colour) => path(`M${-33 - 2 * t} -46C${-33 + t} -24 ${-22 + 4 * t} 8 ${9 * t} 8C${22 + 6 * t} 8 ${33 + 3 * t} -20 ${34 - t} -46C${31} -36 ${24 + 5 * t} -33 ${14 + 10 * t} -31`
    + `C${8 + 11 * t} -34 ${-8 + 11 * t} -34 ${-14 + 10 * t} -31C${-22 + 5 * t} -32 ${-29} -36 ${-33 - 2 * t} -46Z`, colour)
    + line(`M${-8 + 11.5 * t} -21Q${11.5 * t} -15.500 ${8 + 11.5 * t} -21.500`, "#c77c68", 3.4),
  stubble: (t, colour) => path(`M${-33 - 2 * t} -44C${-31 + t} -24 ${-20 + 4 * t} 1 ${9 * t} 1C${20 + 6 * t} 1 ${32 + 3 * t} -22 ${33 - t} -44C30 -34 ${22 + 5 * t} -32 ${11.5 * t} -31C${-22 + 5 * t} -32 ${-30} -34 ${-33 - 2 * t} -44Z`, colour, { opacity: 0.3 }),
  moustache: (t, colour) => path(`M${-15 + 11 * t} -25C${-10 + 11 * t} -34 ${10 + 11 * t} -34 ${15 + 11 * t} -25C${8 + 11 * t} -28 ${-8 + 11 * t} -28 ${-15 + 11 * t} -25Z`, colour),
};

/** The parts of a head that lie behind the body: long hair, a ponytail. */
export const headBehind = (look, [x, y], tilt) => place(hairBehind(look, look.turn ?? 0), x, y, 1, tilt);

/** A head with its face, hair, beard, glasses, hearing aid and headwear. */
export function head(look, [x, y], tilt) {
  const { skin, jaw = 1, back = false } = look;
  const t = look.turn ?? 0;
  if (back) return place(backOfHead(look), x, y, 1, tilt);
  const face = faceShape(t, jaw);
  const nearEar = -36 + 20 * t;
  const hidesEars = ["hijab", "bob", "long", "afro", "curls"].includes(look.hair);
  const side = path(`M${20 + 8 * t} -110C${40} -80 40 -20 ${14 + 8 * t} 6L60 6L60 -110Z`, skinShade(skin, 0.22), { opacity: 0.55 })
    + ellipse(-12 + 8 * t, -80, 20, 10, light(skin, 0.35), { opacity: 0.35 });
  return place(
    (t < 0.3 && !hidesEars ? ear(36, skin) : "")
    + path(face, skin) + clip(face, side)
    + features({ ...look, t, brow: look.brow ?? mix(look.hairColour, "#2b2124", 0.25) })
    + (look.beard ? beards[look.beard](t, look.beardColour ?? look.hairColour) + (look.beard === "moustache" ? "" : "") : "")
    + hairInFront(look, t)
    + (hidesEars ? "" : ear(nearEar, skin) + (look.hearingAid ? hearingAid(nearEar) : ""))
    + headwear(look, t), x, y, 1, tilt);
}

const hearingAid = x => line(`M${x - 5} -61C${x - 13} -60 ${x - 12} -46 ${x - 8} -43`, "#2c7274", 5) + line(`M${x - 5} -61Q${x} -62 ${x + 1} -54`, "#e8f3f3", 2.2) + circle(x + 1, -51, 2.6, "#2c7274");

function backOfHead(look) {
  const skull = "M-37 -62C-37 -40 -30 -22 -22 -12L22 -12C30 -22 37 -40 37 -62C37 -92 22 -106 0 -106C-22 -106 -37 -92 -37 -62Z";
  return ear(-37, look.skin) + ear(37, look.skin) + path(skull, look.skin) + hairInFront({ ...look, fromBehind: true }, 0) + headwear(look, 0);
}
