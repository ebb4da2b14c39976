import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { limits } from "../../motion/source/limits.ts";
import { dashForm } from "./dash-form.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { noBreakSpace } from "./no-break-space.ts";
import { quotesBalanced } from "./quotes-balanced.ts";
import { quotesSwedish } from "./quotes-swedish.ts";
import { readability } from "./readability.ts";
import type { RunningText } from "./running-text.ts";
import { spacesSingle } from "./spaces-single.ts";

const ofEachText: readonly ((text: RunningText) => readonly Diagnostic[])[] = [
  quotesSwedish,
  noBreakSpace,
  spacesSingle,
  dashForm,
  invisibleCharacters,
];

/**
 * Check the typography of running texts that follow one another: the title, the body, the clauses. Call it for each of these alone.
 *
 * Every repair keeps every word.
 *
 * Reports: `quotes-swedish`, `quotes-balanced`, `no-break-space`, `spaces-single`, `dash-form`, `invisible-characters`, `readability`.
 */
export function checkSwedish(texts: readonly RunningText[]): readonly Diagnostic[] {
  const ofEach = texts.flatMap((text) => ofEachText.flatMap((check) => check(text)));
  return [...ofEach, ...quotesBalanced(texts), ...readability(texts)].slice(0, limits.problems);
}
