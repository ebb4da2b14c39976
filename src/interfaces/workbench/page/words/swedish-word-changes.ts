export const swedishWordChanges = {
  wordChangesTitle: (file: string): string => `Ändringar i ${file}`,
  wordChangesHelp: (conflicts: number): string =>
    conflicts === 0
      ? "Välj vilka ändringar som ska föras in. Filen sparas inte förrän du sparar den."
      : "Välj vilka ändringar som ska föras in. Där båda har ändrat samma ställe står din text kvar om du inte väljer den andra.",
  takeChosen: "För in de valda",
  takeAll: "Ta med alla",
  leaveAll: "Lämna alla",
  takeWords: "Ta Word-filens text",
  conflictIn: (place: string): string => `${place}: båda har ändrat här`,
  nothingThere: "(ingenting)",
  wordsGone: "Borttaget:",
  wordsNew: "Nytt:",
  unplaced: "Har ingen plats i motionen. Lägg orden sist i motiveringen",
  goneInFile: (part: string): string => `${part} är borttagen i Word-filen men behövs i motionen, och står kvar.`,
  unitKinds: {
    title: "Rubriken",
    kind: "Raden med slag av skrivelse",
    addressee: "Mottagaren",
    "place-date": "Raden med ort och datum",
    "lead-in": "Meningen före förslagen",
    signatory: "En underskrift",
    figure: "En bild",
  } as Readonly<Record<string, string>>,
  unitKindOther: "En del",
  mergedCount: (taken: number, left: number): string => {
    const changes = taken === 1 ? "1 ändring är införd" : `${taken} ändringar är införda`;
    const rest = left === 0 ? "" : `, ${left} lämnade`;
    return taken === 0 ? "Ingenting är infört." : `${changes}${rest}. Texten är inte sparad än.`;
  },
};
