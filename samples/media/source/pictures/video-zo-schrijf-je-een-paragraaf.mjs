// The poster of the film: the writer and her paragraph.
export { poster as default } from "../films/zo-schrijf-je-een-paragraaf.mjs";
