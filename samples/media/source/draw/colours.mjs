// The one palette of all pictures and films, and the two ways a colour may change: into shadow and into light.

export const ink = "#173a42";
export const deep = "#1d4f55";
export const teal = "#2c7274";
export const green = "#4a8a63";
export const leaf = "#6fa56b";
export const sage = "#a3c2a0";
export const mist = "#d5e3d6";
export const ochre = "#dba23f";
export const honey = "#eec679";
export const brick = "#b4573f";
export const clay = "#d58a68";
export const blush = "#eebfa2";
export const sky = "#bfdbe3";
export const haze = "#e3eeee";
export const paper = "#faf5ea";
export const sand = "#ecdcb9";
export const stone = "#cfc6b4";
export const slate = "#6d7f82";
export const bark = "#5a4334";
export const orange = "#e57b36";
export const steel = "#9fb2b5";

export const skins = ["#f6d3b8", "#e9b792", "#d49a70", "#b07548", "#875332", "#5f3a26"];
export const hairs = { black: "#221d22", dark: "#3d2b26", brown: "#6f4a33", ginger: "#b9662f", blond: "#d9b064", grey: "#aeb0ad", white: "#ece8df" };

const channels = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));

/** The colour that lies `part` (0 to 1) of the way from one hex colour to another. */
export function mix(from, to, part) {
  const end = channels(to);
  return "#" + channels(from).map((v, i) => Math.round(v + (end[i] - v) * part).toString(16).padStart(2, "0")).join("");
}

/** A colour in the shade: towards blue-green ink, never towards black. */
export const shade = (colour, part = 0.25) => mix(colour, "#17323f", part);

/** A colour in the sun: towards warm white. */
export const light = (colour, part = 0.25) => mix(colour, "#fff6df", part);

/** Skin in the shade stays warm. */
export const skinShade = (colour, part = 0.3) => mix(colour, "#6e2f2c", part);
