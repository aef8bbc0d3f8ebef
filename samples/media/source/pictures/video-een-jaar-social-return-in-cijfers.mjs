// The poster of the film: people on four bars.
import { barsWithPeople } from "../films/een-jaar-social-return-in-cijfers.mjs";

export default () => barsWithPeople(6.2);
