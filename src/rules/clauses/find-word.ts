import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";

/** The first such word of a clause: what the pattern finds, or its group. */
export function findWord(
  { ordinal, content }: Clause,
  pattern: RegExp,
  group = 0,
): readonly { readonly place: Place; readonly values: Record<string, string> }[] {
  const words = inlineWords(content);
  const match = pattern.exec(words.value);
  if (match === null) return [];
  const word = match[group] ?? "";
  const start = match.index + match[0].lastIndexOf(word);
  return [{ place: placeOf(words, start, start + word.length), values: { ordinal: String(ordinal), word } }];
}
