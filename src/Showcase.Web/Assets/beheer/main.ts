// The client of the content section, on /beheer/inhoud and below.
import "./frame/app";
