import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const spacesSingle = defineRule("spaces-single", {
  severity: "info",
  why: {
    sv: "Mellan ord står ett mellanslag, och inget före komma eller punkt. Extra mellanslag brukar komma med när text klistras in.",
    en: "One space stands between words, and none before a comma or full stop. Others usually come along with pasted text.",
  },
  messages: {
    several: {
      reason: { sv: "Flera mellanslag i följd", en: "Several spaces in a row" },
      hint: { sv: "låt ett vara kvar; `yrka fix` gör det", en: "leave one; `yrka fix` does it" },
    },
    "before-mark": {
      reason: { sv: "Ett mellanslag före `{mark}`", en: "A space before `{mark}`" },
      hint: { sv: "ta bort mellanslaget; `yrka fix` gör det", en: "remove the space; `yrka fix` does it" },
    },
  },
});

/**
 * Find two or more spaces between words, and a space before a comma or full stop.
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
  for (const match of text.value.matchAll(/ (?=[,;.](?:\s|$))(?<=[A-Za-zÀ-ɏ0-9] )(?!\. \.)/g)) {
    const place = placeOf(text, match.index, match.index + 1);
    problems.push(
      problem(spacesSingle, "before-mark", place, {
        values: { mark: text.value[match.index + 1] ?? "" },
        ...fixUnlessQuoted(running, [{ place, text: "" }]),
      }),
    );
  }
  return problems;
}
