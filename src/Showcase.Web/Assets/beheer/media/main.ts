// The client of the media section, on /beheer/media and below.
import "./app";
