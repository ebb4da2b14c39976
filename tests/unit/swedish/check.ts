import { applyFixes } from "../../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { parseBody } from "../../../src/source/markdown.ts";
import { type RunningText, runningTexts } from "../../../src/swedish/running-text.ts";
import { verbatim } from "../../../src/text/placed-text.ts";

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
