// The poster of the film: the contractor and his new colleague shake hands.
import { match } from "../films/wat-vraagt-een-opdrachtgever.mjs";

export default () => match(2.6);
