// Pages with a film: more than the browser's own controls, and films of other sites after a click. Without this, the film plays and its text stands below it.
import { showElsewhere } from "./film/elsewhere";
import { playFilms } from "./film/player";

playFilms();
showElsewhere();
