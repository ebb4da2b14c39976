import type { swedishWordChanges } from "./swedish-word-changes.ts";

export const englishWordChanges: typeof swedishWordChanges = {
  wordChangesTitle: (file) => `Changes in ${file}`,
  wordChangesHelp: (conflicts) =>
    conflicts === 0
      ? "Choose which changes to bring in. The file is not saved until you save it."
      : "Choose which changes to bring in. Where both changed the same place your text stays, unless you choose the other.",
  takeChosen: "Bring in the chosen",
  takeAll: "Take all",
  leaveAll: "Leave all",
  takeWords: "Take the Word file's text",
  conflictIn: (place) => `${place}: both have changed this`,
  nothingThere: "(nothing)",
  wordsGone: "Removed:",
  wordsNew: "New:",
  unplaced: "Has no place in the motion. Put the words last in the reasons",
  goneInFile: (part) => `${part} is removed in the Word file but needed in the motion, and stays.`,
  unitKinds: {
    title: "The title",
    kind: "The line with the kind of document",
    addressee: "The addressee",
    "place-date": "The line with place and date",
    "lead-in": "The sentence before the proposals",
    signatory: "A signature",
    figure: "A picture",
  },
  unitKindOther: "A part",
  mergedCount: (taken, left) => {
    const changes = taken === 1 ? "1 change is brought in" : `${taken} changes are brought in`;
    const rest = left === 0 ? "" : `, ${left} left`;
    return taken === 0 ? "Nothing is brought in." : `${changes}${rest}. The text is not saved yet.`;
  },
};
