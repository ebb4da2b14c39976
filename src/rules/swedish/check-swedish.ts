import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { limits } from "../../motion/source/limits.ts";
import { checkDashForm } from "./dash-form.ts";
import { checkDateForm } from "./date-form.ts";
import { checkInvisibleCharacters } from "./invisible-characters.ts";
import { checkLawCurrent } from "./law-current.ts";
import { checkNoBreakSpace } from "./no-break-space.ts";
import { checkNumberForm } from "./number-form.ts";
import { checkPunctuationSpaced } from "./punctuation-spaced.ts";
import { checkQuotesBalanced } from "./quotes-balanced.ts";
import { checkQuotesConsistent } from "./quotes-consistent.ts";
import { checkQuotesSwedish } from "./quotes-swedish.ts";
import { checkReadability } from "./readability.ts";
import type { RunningText } from "./running-text.ts";
import { checkSpacesSingle } from "./spaces-single.ts";
import { checkWordsNotDoubled } from "./words-not-doubled.ts";

const ofEachText: readonly ((text: RunningText) => readonly Diagnostic[])[] = [
  checkQuotesSwedish,
  checkSpacesSingle,
  checkPunctuationSpaced,
  checkDashForm,
  checkNumberForm,
  checkDateForm,
  checkLawCurrent,
  checkWordsNotDoubled,
  checkInvisibleCharacters,
];

/** Problems of texts that follow one another, of which a quotation may take up several. */
const ofGroups: readonly ((texts: readonly RunningText[]) => readonly Diagnostic[])[] = [
  checkQuotesBalanced,
  checkReadability,
];

/** Problems reported once for all texts. */
const ofAll: readonly ((texts: readonly RunningText[]) => readonly Diagnostic[])[] = [
  checkQuotesConsistent,
  checkNoBreakSpace,
];

/**
 * Check the language and typography of the running texts of a motion. Those of a group follow one another: the paragraphs of the body.
 *
 * Every repair keeps every word.
 *
 * Reports: the rules of the group `swedish`.
 */
export function checkSwedish(groups: readonly (readonly RunningText[])[]): readonly Diagnostic[] {
  const all = groups.flat();
  const found = [
    ...all.flatMap((text) => ofEachText.flatMap((check) => check(text))),
    ...groups.flatMap((texts) => ofGroups.flatMap((check) => check(texts))),
    ...ofAll.flatMap((check) => check(all)),
  ];
  return found.slice(0, limits.problems);
}
