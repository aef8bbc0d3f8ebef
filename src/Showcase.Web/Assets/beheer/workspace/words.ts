/** Words that differ from a page to a file. */
export interface WorkspaceWords {
  itself: string;
  name: string;
  actions: string;
  gone: string;
  /** It is in the bin with what it stands under. */
  below: string;
  trashed: string;
  closed: string;
}

export const pageWords: WorkspaceWords = {
  itself: "deze pagina", name: "Naam van de pagina", actions: "Acties voor deze pagina", gone: "Deze pagina bestaat niet (meer).",
  below: "Wat boven deze pagina staat, is weggegooid, en deze pagina daarmee ook. Herstel dat eerst: dan komt deze pagina mee terug.",
  trashed: "Deze pagina staat in de prullenbak. Herstel de pagina om die te kunnen wijzigen.", closed: "U kunt deze pagina lezen, maar niet wijzigen.",
};
