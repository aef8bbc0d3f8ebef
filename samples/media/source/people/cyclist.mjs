// Someone on a bicycle, riding to the right; the wheels stand on (0, 0).
import { person } from "./person.mjs";
import { bicycle } from "../things/vehicles.mjs";

/** `turn` (radians) is how far the pedals have gone round. */
export function cyclist({ look, outfit, colour, turn = 0, mouth = "smile", luggage = "" }) {
  const bike = bicycle({ colour, turn });
  const [dx, dy] = [-60, -298];
  const foot = ([x, y]) => ({ at: [x - dx - 14, y - 26], turn: 1, angle: 6 });
  const pose = { turn: 0.86, headTurn: 0.75, lean: 16, curve: 4, headTilt: 2, mouth, pelvis: [0, dy], legOnTop: true, nearFoot: foot(bike.near), farFoot: foot(bike.far),
    near: { at: [112, -312], bend: -1, hand: "grip", angle: 20 }, far: { at: [122, -316], bend: -1, hand: "grip" } };
  const figure = more => person({ x: dx, y: 0, look, outfit, pose: { ...pose, ...more } });
  return bike.behind + bike.frame + luggage + figure({}) + bike.front;
}
