import type { Diagnostic, Edit } from "../ground/diagnostics/diagnostic.ts";
import type { RuleId } from "./registry.ts";

/** Rules that know what was meant, though not so surely that a repair could be made unasked. */
const GUESSING: ReadonlySet<string> = new Set<RuleId>([
  "fields-known",
  "fields-typed",
  "kind-known",
  "kommun-known",
  "date-valid",
  "party-known",
  "heading-levels",
  "lead-in-number-agrees",
]);

/** What was likely meant in the place of a word that the text has as the problem names it: for the author to choose. */
export function guessOf({ ruleId, place, actual, expected }: Diagnostic, text: string): readonly Edit[] | undefined {
  const isWritten = text.slice(place.start, place.end) === actual;
  return GUESSING.has(ruleId) && isWritten && expected !== undefined ? [{ place, text: expected }] : undefined;
}
