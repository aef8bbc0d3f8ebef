// What people wear to work.
import * as c from "../draw/colours.mjs";

const shoes = { trousers: c.ink, shoes: c.bark };

export const office = (topColour, more = {}) => ({ top: "sweater", topColour, ...shoes, ...more });
export const shirt = (topColour, more = {}) => ({ top: "shirt", topColour, ...shoes, ...more });
export const blazer = (topColour, more = {}) => ({ top: "blazer", topColour, ...shoes, ...more });
export const cardigan = (topColour, more = {}) => ({ top: "cardigan", topColour, ...shoes, ...more });
export const jacket = (topColour, more = {}) => ({ top: "jacket", topColour, ...shoes, ...more });
export const hiVis = (topColour, colour = c.orange, more = {}) => ({ top: "sweater", topColour, over: [["vest", colour]], ...shoes, boots: true, ...more });
export const gardener = (topColour, more = {}) => ({ top: "tee", topColour, over: [["bib", c.deep]], trousers: c.deep, shoes: c.bark, boots: true, ...more });
export const care = (topColour, more = {}) => ({ top: "tunic", topColour, trousers: "#e9e6dc", shoes: c.paper, ...more });
export const cook = (apron, more = {}) => ({ top: "shirt", topColour: c.paper, over: [["apron", apron]], ...shoes, sleeve: 0.62, ...more });
