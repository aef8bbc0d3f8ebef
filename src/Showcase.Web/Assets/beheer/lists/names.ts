/** The lists of work, by their word in the address. */
export const listNames = new Map([
  ["mine", { name: "Mijn concepten", icon: "edit", empty: "U hebt geen concepten. Alles wat u schreef, staat op de site.", about: "Wat u het laatst opsloeg en nog niet (zo) op de site staat." }],
  ["waiting", { name: "Wacht op mij", icon: "see", empty: "Er wacht niets op u.", about: "Ingediend om te beoordelen, of aan u teruggestuurd." }],
  ["review", { name: "Te herzien", icon: "sync", empty: "Er hoeft de komende dertig dagen niets te worden nagekeken.", about: "De nakijkdatum valt binnen dertig dagen of is voorbij." }],
  ["films", { name: "Films nakijken", icon: "icon-video", empty: "Alle films op de site kunnen door iedereen worden gevolgd.", about: "Staat op de site, en klopt niet meer: het bestand is vervangen, of de film is bij de andere site weg." }],
  ["scheduled", { name: "Gepland", icon: "icon-history", empty: "Er is niets gepland.", about: "Komt of verdwijnt op een afgesproken moment." }],
]);
