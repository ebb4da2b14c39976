import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { limits } from "../../motion/source/limits.ts";
import { checkDashForm } from "./dash-form.ts";
import { checkInvisibleCharacters } from "./invisible-characters.ts";
import { checkNoBreakSpace } from "./no-break-space.ts";
import { checkQuotesBalanced } from "./quotes-balanced.ts";
import { checkQuotesSwedish } from "./quotes-swedish.ts";
import { checkReadability } from "./readability.ts";
import type { RunningText } from "./running-text.ts";
import { checkSpacesSingle } from "./spaces-single.ts";

const ofEachText: readonly ((text: RunningText) => readonly Diagnostic[])[] = [
  checkQuotesSwedish,
  checkNoBreakSpace,
  checkSpacesSingle,
  checkDashForm,
  checkInvisibleCharacters,
];

/**
 * Check the typography of running texts that follow one another: the title, the body, the clauses. Call it for each of these alone.
 *
 * Every repair keeps every word.
 *
 * Reports: `quotes-swedish`, `quotes-balanced`, `no-break-space`, `spaces-single`, `dash-form`, `invisible-characters`, `checkReadability`.
 */
export function checkSwedish(texts: readonly RunningText[]): readonly Diagnostic[] {
  const ofEach = texts.flatMap((text) => ofEachText.flatMap((check) => check(text)));
  return [...ofEach, ...checkQuotesBalanced(texts), ...checkReadability(texts)].slice(0, limits.problems);
}
