// The client of the content section, on /beheer/inhoud and below.
import "./frame/app";

document.getElementById("beheer-inhoud")?.replaceChildren(document.createElement("sc-inhoud"));
