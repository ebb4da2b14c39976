import { outcomeWords } from "../../motion/fields/keys/decision.ts";
import { signatoryTitle } from "../../motion/signatories/signatory-text.ts";
import type { Language } from "../../rules/wording.ts";
import type { Entry } from "./entry.ts";

/** `Anna Exempel (M), Bertil Påhittad (S)` */
export function signatoriesText({ signatories }: Entry): string {
  return signatories.map(signatoryTitle).join(", ");
}

/** What was decided: one outcome, or one a clause. */
export function outcomesText({ outcomes }: Entry, language: Language): string {
  return outcomes.map((outcome) => outcomeWords[outcome][language]).join(", ");
}

export function titleText({ title }: Entry, language: Language): string {
  return title === "" ? (language === "sv" ? "(utan titel)" : "(no title)") : title;
}
