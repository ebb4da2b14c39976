import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const spacesSingle = defineRule("spaces-single", {
  severity: "info",
  why: {
    sv: "Mellan ord står ett mellanslag, och inte fler. Extra mellanslag brukar komma med när text klistras in.",
    en: "One space stands between words, and no more. Others usually come along with pasted text.",
  },
  messages: {
    several: {
      reason: { sv: "Flera mellanslag i följd", en: "Several spaces in a row" },
      hint: { sv: "låt ett vara kvar; `yrka fix` gör det", en: "leave one; `yrka fix` does it" },
    },
  },
});

/**
 * Find two or more spaces between words. A space before a mark is of `punctuation-spaced`.
 *
 * Reports: `spaces-single`.
 */
export function checkSpacesSingle(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  const problems: Diagnostic[] = [];
  for (const match of text.value.matchAll(/ {2,}/g)) {
    const isBetweenWords = [match.index - 1, match.index + match[0].length].every((at) =>
      /^\S$/.test(text.value[at] ?? ""),
    );
    if (!isBetweenWords) continue;
    const place = placeOf(text, match.index, match.index + match[0].length);
    problems.push(problem(spacesSingle, "several", place, fixUnlessQuoted(running, [{ place, text: " " }])));
  }
  return problems;
}
