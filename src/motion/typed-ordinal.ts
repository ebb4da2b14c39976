/** An ordinal that an author typed before a clause, at characters `start`–`end`; the words go on at `after`. A letter counts from *a*. */
export type TypedOrdinal = {
  readonly number: number;
  readonly isLetter: boolean;
  readonly start: number;
  readonly end: number;
  readonly after: number;
};

const LETTERS = "abcdefghijklmnopqrstuvwxyzåäö";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Read the ordinal that a clause begins with.
 *
 * | 1. att bygga, 1) bygga, (1) att bygga, #1 att bygga
 * | a) att bygga, A. att bygga, (a) att bygga; a letter only before *att*
 * | att1 bygga, att₁ bygga
 */
export function typedOrdinal(text: string): TypedOrdinal | undefined {
  const before =
    /^(\s*(?:[-–—•·*»]\s*)?)((?:#?(\d{1,3})[.)]|\((\d{1,3})\)|#(\d{1,3})(?=\s))\s*)(?=\p{L})/u.exec(text) ??
    /^(\s*(?:[-–—•·*»]\s*)?)((?:([a-zåäö])[.)]|\(([a-zåäö])\))\s*)(?=att\s)/iu.exec(text);
  if (before !== null) {
    const [, space = "", mark = "", plain, bracketed, hashed] = before;
    const start = space.length;
    const written = plain ?? bracketed ?? hashed ?? "";
    const isLetter = !/\d/.test(written);
    return {
      number: isLetter ? LETTERS.indexOf(written.toLowerCase()) + 1 : Number(written),
      isLetter,
      start,
      end: start + mark.trimEnd().length,
      after: start + mark.length,
    };
  }
  const behind = /^(\s*att)(\d{1,2}|[₀-₉]{1,2}|[⁰¹²³⁴-⁹]{1,2})(?=[\s,.:])/iu.exec(text);
  if (behind === null) return undefined;
  const [, word = "", digits = ""] = behind;
  const end = word.length + digits.length;
  return { number: Number([...digits].map(plainDigit).join("")), isLetter: false, start: word.length, end, after: end };
}

function plainDigit(digit: string): string {
  const at = Math.max(SUBSCRIPTS.indexOf(digit), SUPERSCRIPTS.indexOf(digit));
  return at === -1 ? digit : String(at);
}
