// Hands. Drawn at the wrist, fingers towards +y; `thumb` 1 puts the thumb at +x, -1 at -x.
import { line, path, place } from "../draw/svg.mjs";
import { skinShade } from "../draw/colours.mjs";

const relaxed = skin => path("M-11 -4C-14 8 -17 18 -15 29C-13 40 -6 48 2 47C8 46 12 38 13 28C14 18 13 6 11 -4Z", skin)
  + path("M9 4C16 8 20 16 20 25C20 31 16 33 13 30C11 27 12 22 9 16Z", skin)
  + line("M-6 44C-8 38 -8 34 -7 30M2 46C0 40 0 35 1 31M8 42C7 37 7 33 7 30", skinShade(skin), 1.8, { opacity: 0.55 });

const grip = skin => path("M-11 -4C-16 6 -19 16 -17 25C-15 34 -7 37 2 36C12 35 18 29 18 20C18 10 14 2 11 -4Z", skin)
  + line("M-9 35C-10 28 -9 24 -6 21M0 36.500C-1 30 0 25 2 22M9 34C9 29 9 25 10 22", skinShade(skin), 2, { opacity: 0.6 })
  + path("M10 2C18 5 22 12 19 19C16 25 6 25 1 21C-1 18 2 15 6 15C9 15 10 12 9 9Z", skin)
  + line("M18 20C14 25 6 25 1 21", skinShade(skin), 1.8, { opacity: 0.6 });

const finger = (from, to, width, skin) => line(`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`, skin, width);

const open = skin => path("M-11 -4C-15 6 -16 16 -13 26L12 26C15 16 13 4 11 -4Z", skin)
  + finger([-9, 22], [-14, 43], 7.6, skin) + finger([-3, 24], [-4, 50], 8, skin) + finger([4, 24], [6, 49], 8, skin)
  + finger([9, 21], [14, 42], 7.4, skin) + line("M8 8C14 10 20 15 24 23", skin, 8.6)
  + line("M-5 30L-4 24M4.500 30L3 24", skinShade(skin), 1.6, { opacity: 0.5 });

const flat = skin => path("M-10 -4C-13 8 -14 20 -11 34C-9 46 -3 52 3 51C9 49 11 38 11 28C12 16 12 6 10 -4Z", skin)
  + path("M7 2C13 8 16 18 14 27C12 31 8 29 7 25Z", skin) + line("M-3 48C-5 40 -5 34 -4 30M4 49C3 41 3 36 3 31", skinShade(skin), 1.7, { opacity: 0.5 });

const point = skin => path("M-11 -4C-16 6 -18 14 -15 23C-12 31 -4 32 3 31C11 30 15 24 15 16C14 8 13 2 11 -4Z", skin)
  + finger([8, 22], [11, 50], 7.8, skin) + line("M-7 30C-8 25 -7 22 -5 20M0 31C-1 26 0 23 2 21", skinShade(skin), 1.8, { opacity: 0.6 })
  + path("M9 2C16 5 19 11 16 17C12 22 5 21 2 18C4 13 8 12 8 8Z", skin);

const thumbUp = skin => path("M-11 -4C-16 6 -19 16 -17 25C-15 34 -7 37 2 36C12 35 18 29 18 20C18 10 14 2 11 -4Z", skin)
  + line("M16 27C8 30 -2 30 -10 28M17 19C9 21 0 21 -8 19", skinShade(skin), 2, { opacity: 0.6 }) + line("M8 8C18 8 28 7 42 3", skin, 10.5) + line("M17 13C24 13 30 12 38 10", skinShade(skin), 1.6, { opacity: 0.5 });

const shapes = { relaxed, grip, open, flat, point, thumbUp };

/** A hand of this shape at a wrist, its fingers pointing at `angle` (90 is down). */
export const hand = (shape, skin, [x, y], angle, thumb = 1, scale = 1) =>
  place(`<g transform="scale(${thumb * scale} ${scale})">${shapes[shape](skin)}</g>`, x, y, 1, angle - 90);
