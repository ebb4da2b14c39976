import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

/**
 * Find two or more spaces between words, and a space before a comma or full stop.
 *
 * Reports: `spaces-single`.
 */
export function spacesSingle(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  const problems: Diagnostic[] = [];
  for (const match of text.value.matchAll(/ {2,}/g)) {
    const isBetweenWords = [match.index - 1, match.index + match[0].length].every((at) =>
      /^\S$/.test(text.value[at] ?? ""),
    );
    if (!isBetweenWords) continue;
    const place = placeOf(text, match.index, match.index + match[0].length);
    problems.push(problem("spaces-single", "several", place, fixUnlessQuoted(running, [{ place, text: " " }])));
  }
  for (const match of text.value.matchAll(/ (?=[,;.](?:\s|$))(?<=[A-Za-zÀ-ɏ0-9] )(?!\. \.)/g)) {
    const place = placeOf(text, match.index, match.index + 1);
    problems.push(
      problem("spaces-single", "before-mark", place, {
        values: { mark: text.value[match.index + 1] ?? "" },
        ...fixUnlessQuoted(running, [{ place, text: "" }]),
      }),
    );
  }
  return problems;
}
