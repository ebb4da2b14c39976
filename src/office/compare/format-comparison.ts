import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { UnitDifference, WordDifference } from "./compare-units.ts";
import { headingOf, isDifferent, type Language, sameText } from "./comparison-words.ts";

/** How a terminal sets off parts of a text. Without colour, the marks of `wdiff` do. */
export type ComparisonPaint = {
  readonly heading: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  /** The words themselves, before they are set off: for a terminal, which some of them could steer. */
  readonly words: (text: string) => string;
};

export const plainComparison: ComparisonPaint = {
  heading: (text) => text,
  added: (text) => `{+${text}+}`,
  removed: (text) => `[-${text}-]`,
  words: (text) => text,
};

/** Differences for people, in a terminal. What is the same is left out. */
export function formatComparison(
  differences: readonly UnitDifference[],
  language: Language,
  paint: ComparisonPaint = plainComparison,
): string {
  const different = differences.filter(isDifferent);
  if (different.length === 0) return `${sameText[language]}\n`;
  return different
    .map(
      (each) =>
        `${paint.heading(paint.words(headingOf(each, language)))}\n  ${wordsFor(each, paint).replaceAll("\n", "\n  ")}\n`,
    )
    .join("\n");
}

function wordsFor(difference: UnitDifference, paint: ComparisonPaint): string {
  switch (difference.type) {
    case "same":
      return paint.words(plainRichText(difference.text));
    case "added":
      return paint.added(paint.words(plainRichText(difference.text)));
    case "removed":
      return paint.removed(paint.words(plainRichText(difference.text)));
    case "changed":
      return stretches(difference.words)
        .map(({ side, text }) => ({ side, text: paint.words(text) }))
        .map(({ side, text }) => (side === "both" ? text : side === "after" ? paint.added(text) : paint.removed(text)))
        .join("");
  }
}

/** Words of one side that follow one another, as one. */
export function stretches(
  words: readonly WordDifference[],
): readonly { readonly side: WordDifference["side"]; readonly text: string }[] {
  const joined: { side: WordDifference["side"]; text: string }[] = [];
  for (const { side, text } of words) {
    const shownText = text === "\ufffc" ? "[fotnot]" : text;
    const last = joined.at(-1);
    if (last?.side === side) last.text += shownText;
    else joined.push({ side, text: shownText });
  }
  return joined;
}
