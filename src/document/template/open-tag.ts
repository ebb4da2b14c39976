/**
 * Find where a piece of markup ends inside a tag, a comment or the like: the offset at which that begins, or undefined where all are whole.
 *
 * A value put there would become part of the markup.
 */
export function findOpenTag(text: string): number | undefined {
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start === -1) return undefined;
    const end = endOfTag(text, start);
    if (end === -1) return start;
    at = end;
  }
}

/** Offset after what begins at `start`, -1 where it does not end. */
function endOfTag(text: string, start: number): number {
  for (const [opening, closing] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (text.startsWith(opening, start)) {
      const end = text.indexOf(closing, start + opening.length);
      return end === -1 ? -1 : end + closing.length;
    }
  }
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return -1;
}
