// The poster of the film: Amira rides to work.
import { morning } from "../films/mijn-eerste-werkdag.mjs";

export default () => morning(4.6);
