/** A clause's label, and where the text after it begins. */
export type SplitAtt = {
  /** As the author wrote it, a dash or ordinal before or after it included. */
  readonly label: string;
  /** Offset of the label's *att*. */
  readonly att: number;
  /** Offset of the first character after the label and its white space. */
  readonly rest: number;
  /** Whether the author has put an ordinal to it. */
  readonly isNumbered: boolean;
};

/**
 * Set off the leading *att* of a clause. The author's letters stay; undefined where the clause does not begin with it.
 *
 * | att kommunen bygger …   |  `att`
 * | Att, om det går, bygga  |  `Att,`
 * | – ATT bygga             |  `– ATT`
 * | 1. att, (1) att, a) att |  `1. att`, numbered
 * | att1 bygga, att₁ bygga  |  `att1`, numbered
 * | att-satserna läses      |  none: the word goes on
 */
export function splitAtt(text: string): SplitAtt | undefined {
  const match =
    /^(\s*)((?:(?:[-–—•·*»…]|\.{3})\s*)?((?:\d{1,3}[.)]|\((?:\d{1,3}|[a-zåäö])\)|[a-zåäö]\))\s*)?)(att(\d{1,2}|[₀-₉¹²³⁰⁴-⁹]{1,2})?[,:.]?)(?=\s|$)\s*/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const [whole, space = "", before = "", ordinalBefore, word = "", ordinalAfter] = match;
  return {
    label: `${before}${word}`,
    att: space.length + before.length,
    rest: whole.length,
    isNumbered: ordinalBefore !== undefined || ordinalAfter !== undefined,
  };
}
