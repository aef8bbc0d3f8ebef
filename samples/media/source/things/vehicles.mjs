// Bicycles, vans, a bus with a ramp, a waste truck, an excavator and ships. Each stands on (x, y), facing right.
import { circle, clip, line, linear, path, place, rect, times } from "../draw/svg.mjs";
import * as c from "../draw/colours.mjs";

export const wheel = (x, y, r, angle = 0) => circle(x, y, r, c.ink) + circle(x, y, r * 0.62, c.steel) + circle(x, y, r * 0.5, c.slate) + times(5, i => { const a = angle + i * 1.2566; return circle(x + Math.cos(a) * r * 0.34, y + Math.sin(a) * r * 0.34, r * 0.07, c.ink); }) + circle(x, y, r * 0.14, c.light(c.steel, 0.4));
const glassFill = () => linear([[0, "#b9d6db"], [1, "#7ba4ad"]]);
const glass = d => path(d, glassFill()) ;
const underShadow = (x, w) => `<ellipse cx="${x}" cy="2" rx="${w}" ry="16" fill="#17323f" opacity="0.22"/>`;

/** A bicycle; `turn` (radians) spins wheels and pedals. Returns drawing and the points a rider touches. */
export function bicycle({ colour = c.brick, turn = 0 } = {}) {
  const tyre = x => `<circle cx="${x}" cy="-92" r="88" fill="none" stroke="${c.ink}" stroke-width="9"/>` + times(10, i => { const a = turn + i * Math.PI / 5; return line(`M${x} -92L${x + Math.cos(a) * 84} ${-92 + Math.sin(a) * 84}`, c.slate, 1.6, { opacity: 0.6 }); }) + circle(x, -92, 8, c.ink);
  const pedal = a => [12 + Math.cos(a) * 42, -92 + Math.sin(a) * 42];
  const [near, far] = [pedal(turn), pedal(turn + Math.PI)];
  const crank = (p, colourOf) => line(`M12 -92L${p[0]} ${p[1]}`, colourOf, 8) + rect(p[0] - 17, p[1] - 4, 34, 9, c.ink, 3);
  const frame = line("M-150 -92L12 -92L-44 -246M-150 -92L-36 -220L12 -92L128 -230", colour, 11) + line("M150 -92L118 -262C114 -284 92 -288 70 -282", colour, 10) + line("M70 -282L46 -278", c.ink, 13) + path("M-84 -262C-60 -268 -30 -262 -8 -252C-20 -240 -60 -240 -80 -246Z", c.bark) + line("M-44 -250V-236", c.slate, 9);
  const extras = path("M-246 -92A96 96 0 0 1 -96 -172", "none", { stroke: c.shade(colour, 0.25), "stroke-width": 8 }) + line("M-226 -184H-96", c.ink, 8) + circle(140, -214, 10, c.honey);
  return { behind: crank(far, c.slate), frame: tyre(-150) + tyre(150) + extras + frame + circle(12, -92, 18, c.slate), front: crank(near, c.steel), seat: [-46, -262], near, far, bar: [58, -284] };
}

export const van = (x, y, s = 1, { colour = c.teal, mirror = false, rack = "", stripe = c.ochre, spin = 0 } = {}) => place(underShadow(0, 350) + rack + path("M-330 -40V-300C-330 -318 -322 -326 -304 -326H110C150 -326 176 -300 200 -252L226 -196L306 -174C330 -166 336 -150 336 -128V-40Z", linear([[0, c.light(colour, 0.16)], [1, colour]]))
  + path("M-330 -110H336V-40H-330Z", c.shade(colour, 0.14)) + rect(-330, -128, 666, 16, stripe) + glass("M96 -300C132 -300 152 -284 172 -244L192 -200H96Z") + path("M110 -200L150 -296L166 -280L130 -200Z", "#ffffff", { opacity: 0.25 }) + line("M78 -306V-52M78 -306H-30V-52", c.shade(colour, 0.3), 3, { opacity: 0.6 }) + rect(40, -176, 30, 8, c.shade(colour, 0.4), 4) + path("M318 -158C332 -152 336 -140 336 -126H312Z", c.honey) + rect(-332, -160, 12, 44, c.brick, 3) + rect(-340, -52, 682, 18, c.ink, 8)
  + circle(-206, -52, 66, c.shade(colour, 0.45)) + circle(212, -52, 66, c.shade(colour, 0.45)) + wheel(-206, -50, 54, spin) + wheel(212, -50, 54, spin) + rect(86, -204, 30, 26, c.ink, 6), x, y, s, 0, mirror);

/** A small bus seen from the side with its ramp down at the back (left). */
export const rampBus = (x, y, s = 1, { colour = c.paper, stripe = c.teal, mirror = false } = {}) => place(underShadow(0, 430) + path("M-400 -48V-372C-400 -394 -390 -404 -368 -404H230C276 -404 300 -380 322 -320L340 -262L396 -240C416 -230 420 -214 420 -190V-48Z", linear([[0, c.light(colour, 0.4)], [1, c.shade(colour, 0.06)]]))
  + path("M-400 -150H420V-48H-400Z", stripe) + path("M-400 -150C-200 -190 60 -110 420 -150V-130H-400Z", c.light(stripe, 0.25)) + [-250, -90].map(at => glass(`M${at} -356h140v116h-140Z`) + path(`M${at + 20} -240l50 -116h26l-50 116Z`, "#ffffff", { opacity: 0.25 })).join("") + glass("M76 -356H140V-240H76Z") + glass("M196 -372C240 -372 268 -366 290 -316L310 -262H196Z") + line("M170 -380V-60M60 -380V-60", c.shade(colour, 0.3), 3, { opacity: 0.6 })
  + path("M-398 -372H-290V-66H-398Z", c.shade(stripe, 0.5)) + path("M-398 -372H-290V-200H-398Z", c.shade(stripe, 0.3)) + path("M404 -226C416 -220 420 -206 420 -190H392Z", c.honey) + rect(-404, -62, 830, 20, c.ink, 8) + circle(-190, -58, 70, c.shade(stripe, 0.55)) + circle(268, -58, 70, c.shade(stripe, 0.55)) + wheel(-190, -54, 56) + wheel(268, -54, 56), x, y, s, 0, mirror);

export const wasteTruck = (x, y, s = 1, { colour = c.green, mirror = false, spin = 0 } = {}) => place(underShadow(20, 470) + rect(-420, -90, 860, 40, c.ink, 6)
  + path("M-420 -420C-380 -440 60 -440 130 -430V-92H-330C-400 -92 -440 -140 -440 -200Z", linear([[0, c.light(colour, 0.2)], [1, c.shade(colour, 0.06)]])) + times(6, i => line(`M${-290 + i * 74} -428V-96`, c.shade(colour, 0.25), 5, { opacity: 0.5 })) + path("M-420 -420C-440 -330 -446 -260 -440 -200C-440 -140 -400 -92 -330 -92L-352 -420Z", c.shade(colour, 0.22)) + rect(-430, -236, 92, 14, c.ochre) + rect(-430, -180, 88, 14, c.ochre)
  + path("M160 -92V-372C160 -388 172 -398 190 -398H372C400 -398 410 -382 418 -340L440 -220V-92Z", linear([[0, "#ffffff"], [1, "#e6e2d6"]])) + glass("M226 -366H366C382 -366 388 -356 392 -334L408 -240H226Z") + path("M260 -240L310 -366H344L294 -240Z", "#ffffff", { opacity: 0.25 }) + rect(190, -222, 26, 8, c.slate, 4) + rect(428, -150, 14, 30, c.honey, 4) + rect(200, -420, 60, 22, c.orange, 8) + rect(148, -130, 310, 20, c.shade(colour, 0.05)) + wheel(-250, -66, 66, spin) + wheel(-108, -66, 66, spin) + wheel(298, -66, 66, spin), x, y, s, 0, mirror);

/** An excavator; the three angles move boom, stick and bucket. */
export function excavator(x, y, s = 1, { colour = c.ochre, boom = -52, stick = 74, bucket = 60, mirror = false } = {}) {
  const bucketShape = path("M-16 -22C30 -30 70 -10 78 36C60 50 20 56 -8 40L-24 8Z", c.ink) + path("M-8 40L4 58L14 44L28 60L38 45L54 56L62 42Z", c.slate);
  const stickShape = path("M-14 -20L10 -26L196 -12L196 14L0 24Z", c.shade(colour, 0.08)) + place(bucketShape, 192, 0, 1, bucket) + line("M20 -22L110 -30", c.steel, 9);
  const boomShape = path("M-26 0C0 -50 60 -56 130 -44L300 -16L300 16L120 14C70 16 30 30 0 34Z", colour) + path("M-10 20C40 10 100 4 300 14L120 20C70 20 30 34 0 34Z", c.shade(colour, 0.25)) + place(stickShape, 298, 0, 1, stick) + line("M90 -46L250 -52L310 -30", c.steel, 10);
  const tracks = path("M-190 -70H190C222 -70 222 0 190 0H-190C-222 0 -222 -70 -190 -70Z", c.ink) + times(7, i => circle(-168 + i * 56, -34, 20, c.slate)) + times(7, i => circle(-168 + i * 56, -34, 8, c.steel));
  const house = rect(-60, -104, 120, 36, c.slate, 6) + path("M-220 -210C-220 -230 -206 -238 -190 -238H60V-100H-190C-214 -100 -224 -120 -220 -150Z", linear([[0, c.light(colour, 0.16)], [1, c.shade(colour, 0.08)]])) + times(4, i => rect(-196, -206 + i * 20, 70, 8, c.shade(colour, 0.3), 4)) + path("M20 -100V-330C20 -344 28 -350 42 -350H120C138 -350 150 -340 158 -320L190 -200V-100Z", c.ink) + path("M36 -210V-330H118C130 -330 136 -324 142 -308L168 -210Z", glassFill()) + path("M60 -210L104 -330H124L84 -210Z", "#ffffff", { opacity: 0.25 }) + rect(20, -190, 170, 90, colour, 6);
  return place(underShadow(0, 250) + tracks + house + place(boomShape, 170, -170, 1, boom), x, y, s, 0, mirror);
}

export const barge = (x, y, s = 1, { colour = c.deep, load = c.bark, mirror = false } = {}) => place(path("M-300 -66C-200 -104 -120 -96 -60 -74C0 -110 60 -100 120 -70L150 -60H-300Z", load) + path("M-330 -64H330C322 -20 300 6 270 10H-300C-322 -10 -330 -40 -330 -64Z", colour) + rect(-330, -68, 660, 10, c.paper) + path("M-310 -8H300L270 10H-300Z", c.brick) + rect(188, -148, 104, 84, c.paper, 4) + rect(180, -160, 120, 16, c.brick, 4) + [200, 234, 266].map(at => rect(at, -134, 22, 30, "#7ba4ad", 3)).join("") + line("M306 -66V-140", c.ink, 4) + path("M306 -140L340 -130L306 -118Z", c.brick), x, y, s, 0, mirror);
export const sailboat = (x, y, s = 1, colour = c.brick) => place(path("M-60 -16H64C54 4 40 8 -44 6Z", colour) + line("M0 -16V-150", c.bark, 5) + path("M6 -146C40 -100 56 -60 60 -26H6Z", "#fffaf0") + path("M-6 -140C-30 -100 -44 -60 -48 -26H-6Z", "#efe6d2"), x, y, s);
export const rollBin = (x, y, s = 1, colour = c.deep, lid = c.shade(colour, 0.2)) => place(path("M-48 -150H48L38 -14H-38Z", linear([[0, c.light(colour, 0.14)], [1, colour]], [0, 0, 1, 0])) + path("M12 -150H48L38 -14H14Z", c.shade(colour, 0.2)) + path("M-56 -150C-52 -168 -40 -172 -20 -172H30C48 -172 56 -162 58 -150Z", lid) + circle(-26, -12, 15, c.ink) + circle(-26, -12, 6, c.steel) + line("M-56 -146H-66", c.ink, 8), x, y, s);
export { clip };
