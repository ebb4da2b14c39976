/** An ordinal that an author typed before a clause: `number` at characters `start`–`end`; the words go on at `after`. */
export type TypedOrdinal = {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly after: number;
};

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Read the ordinal that a clause begins with.
 *
 * | 1. att bygga, 1) bygga, (1) att bygga
 * | att1 bygga, att₁ bygga
 */
export function typedOrdinal(text: string): TypedOrdinal | undefined {
  const before = /^(\s*(?:[-–—•·*»]\s*)?)((?:(\d{1,3})[.)]|\((\d{1,3})\))\s*)(?=\p{L})/u.exec(text);
  if (before !== null) {
    const [, space = "", mark = "", plain, bracketed] = before;
    const start = space.length;
    return {
      number: Number(plain ?? bracketed),
      start,
      end: start + mark.trimEnd().length,
      after: start + mark.length,
    };
  }
  const behind = /^(\s*att)(\d{1,2}|[₀-₉]{1,2}|[⁰¹²³⁴-⁹]{1,2})(?=[\s,.:])/iu.exec(text);
  if (behind === null) return undefined;
  const [, word = "", digits = ""] = behind;
  const end = word.length + digits.length;
  return { number: Number([...digits].map(plainDigit).join("")), start: word.length, end, after: end };
}

function plainDigit(digit: string): string {
  const at = Math.max(SUBSCRIPTS.indexOf(digit), SUPERSCRIPTS.indexOf(digit));
  return at === -1 ? digit : String(at);
}
