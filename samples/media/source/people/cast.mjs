// The people who live in the pictures. Fictional, and of every age, colour and build.
import { hairs, skins } from "../draw/colours.mjs";

const [pale, fair, olive, tan, brown, dark] = skins;

export const cast = {
  amira: { skin: olive, hair: "curls", hairColour: hairs.dark, figure: "female", build: 0.95 },
  ria: { skin: fair, hair: "bob", hairColour: hairs.grey, figure: "female", age: 1, build: 1.08 },
  jaro: { skin: dark, hair: "fade", hairColour: hairs.black, figure: "straight", build: 0.95 },
  desmond: { skin: brown, hair: "cropped", hairColour: hairs.black, beard: "full", figure: "broad", age: 0.5, build: 1.04 },
  henk: { skin: pale, hair: "balding", hairColour: hairs.grey, beard: "moustache", figure: "broad", age: 1, build: 1.12, belly: 0.6 },
  fatima: { skin: olive, hair: "hijab", hairColour: "#2c7274", brow: "#3d2b26", figure: "female", build: 1.05 },
  lotte: { skin: pale, hair: "ponytail", hairColour: hairs.ginger, figure: "female", build: 0.92 },
  mehmet: { skin: olive, hair: "side", hairColour: hairs.black, beard: "stubble", figure: "straight" },
  wim: { skin: fair, hair: "short", hairColour: hairs.white, glasses: "#5a4334", figure: "straight", age: 1, build: 1.02 },
  sanne: { skin: fair, hair: "bun", hairColour: hairs.blond, figure: "female", build: 1.16 },
  kofi: { skin: dark, hair: "short", hairColour: hairs.black, glasses: "#221d22", figure: "straight" },
  mei: { skin: fair, hair: "long", hairColour: hairs.black, figure: "female", build: 0.9, hearingAid: true },
  noah: { skin: tan, hair: "curly", hairColour: hairs.dark, figure: "straight", build: 0.93, hearingAid: true },
  anil: { skin: tan, hair: "none", hairColour: hairs.black, wears: "turban", wearsColour: "#b4573f", beard: "full", figure: "broad" },
  greet: { skin: pale, hair: "granny", hairColour: hairs.white, figure: "female", age: 1, glasses: "#b4573f", build: 1.05 },
  joyce: { skin: brown, hair: "afro", hairColour: hairs.black, figure: "female", build: 1.1 },
  bram: { skin: pale, hair: "side", hairColour: hairs.blond, figure: "straight", build: 1.1, belly: 0.3 },
  els: { skin: fair, hair: "wavy", hairColour: hairs.brown, figure: "female", age: 0.7, glasses: "#1d4f55" },
  piet: { skin: pale, hair: "short", hairColour: hairs.grey, beard: "full", figure: "broad", age: 0.9, build: 1.1 },
};
