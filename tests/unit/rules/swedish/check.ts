import { applyFixes } from "../../../../src/ground/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { verbatim } from "../../../../src/ground/text/placed-text.ts";
import { parseBody } from "../../../../src/motion/source/markdown.ts";
import { type RunningText, runningTexts } from "../../../../src/rules/swedish/running-text.ts";

/** The running texts of a Markdown text. */
export function textsOf(markdown: string): readonly RunningText[] {
  return runningTexts(parseBody(markdown, 0), verbatim(markdown, "x.md", 0));
}

/** What is said of a Markdown text, as `message words`, and the text with its repairs made. */
export function checked(markdown: string, check: (texts: readonly RunningText[]) => readonly Diagnostic[]) {
  const problems = check(textsOf(markdown));
  return {
    problems: problems.map(({ message, place }) => `${message} ${markdown.slice(place.start, place.end)}`),
    fixed: applyFixes(
      markdown,
      problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
    ),
  };
}
