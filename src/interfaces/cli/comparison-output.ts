import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { UnitDifference } from "../../office/compare/compare-units.ts";
import { isDifferent } from "../../office/compare/comparison-words.ts";
import { type ComparisonPaint, plainComparison, stretches } from "../../office/compare/format-comparison.ts";
import { paint } from "../../rules/reporters/pretty.ts";
import { visible } from "../../rules/wording.ts";
import type { Terminal } from "./terminal.ts";

/** With colour, the marks stay: colours alone tell nothing to many people. On a terminal, what could steer it is shown. */
export function comparisonPaint({ hasColour, isOutTerminal }: Terminal): ComparisonPaint {
  const words =
    isOutTerminal?.() === true ? (text: string) => text.split("\n").map(visible).join("\n") : plainComparison.words;
  if (!hasColour) return { ...plainComparison, words };
  const { error, info, strong } = paint(true);
  return {
    words,
    heading: strong,
    added: (text) => info(plainComparison.added(text)),
    removed: (text) => error(plainComparison.removed(text)),
  };
}

/** Differences for programs, schema `yrka/comparison/1`. What is the same and where it was is left out. */
export function comparisonJson(before: string, after: string, differences: readonly UnitDifference[]): string {
  const different = differences.filter(isDifferent);
  const report = {
    schema: "yrka/comparison/1",
    ok: true,
    same: different.length === 0,
    files: [before, after],
    differences: different.map(toJson),
    diagnostics: [],
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toJson(difference: UnitDifference): object {
  const { kind, number, type } = difference;
  const isMoved = type === "same" || type === "changed" ? difference.isMoved : false;
  const words = type === "changed" ? { words: stretches(difference.words) } : { text: plainRichText(difference.text) };
  return { kind, number, type: type === "same" ? "moved" : type, moved: isMoved, ...words };
}
