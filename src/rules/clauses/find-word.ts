import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";

/** The first such word of a clause. */
export function findWord(
  { ordinal, content }: Clause,
  pattern: RegExp,
): readonly { readonly place: Place; readonly values: Record<string, string> }[] {
  const words = inlineWords(content);
  const match = pattern.exec(words.value);
  if (match === null) return [];
  const [word] = match;
  return [
    { place: placeOf(words, match.index, match.index + word.length), values: { ordinal: String(ordinal), word } },
  ];
}
