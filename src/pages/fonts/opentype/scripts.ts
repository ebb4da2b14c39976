/** The scripts that are shaped without HarfBuzz, by OpenType tag. */
export type SimpleScript = "latn" | "grek" | "cyrl";

type Range = readonly [first: number, last: number, script: SimpleScript];

/**
 * Ranges of each script's letters; what is in none is common to all (digits, punctuation, symbols, marks).
 *
 * Reference: Unicode 16.0, Scripts.txt.
 */
const RANGES: readonly Range[] = [
  [0x0041, 0x005a, "latn"],
  [0x0061, 0x007a, "latn"],
  [0x00aa, 0x00aa, "latn"],
  [0x00ba, 0x00ba, "latn"],
  [0x00c0, 0x00d6, "latn"],
  [0x00d8, 0x00f6, "latn"],
  [0x00f8, 0x02b8, "latn"],
  [0x02e0, 0x02e4, "latn"],
  [0x0370, 0x0373, "grek"],
  [0x0375, 0x0377, "grek"],
  [0x037a, 0x037d, "grek"],
  [0x037f, 0x037f, "grek"],
  [0x0384, 0x0384, "grek"],
  [0x0386, 0x0386, "grek"],
  [0x0388, 0x03e1, "grek"],
  [0x03f0, 0x03ff, "grek"],
  [0x0400, 0x0484, "cyrl"],
  [0x0487, 0x052f, "cyrl"],
  [0x1c80, 0x1c8a, "cyrl"],
  [0x1d00, 0x1d25, "latn"],
  [0x1d26, 0x1d2a, "grek"],
  [0x1d2b, 0x1d2b, "cyrl"],
  [0x1d2c, 0x1d5c, "latn"],
  [0x1d5d, 0x1d61, "grek"],
  [0x1d62, 0x1d65, "latn"],
  [0x1d66, 0x1d6a, "grek"],
  [0x1d6b, 0x1d77, "latn"],
  [0x1d78, 0x1d78, "cyrl"],
  [0x1d79, 0x1dbe, "latn"],
  [0x1dbf, 0x1dbf, "grek"],
  [0x1e00, 0x1eff, "latn"],
  [0x1f00, 0x1ffe, "grek"],
  [0x2071, 0x2071, "latn"],
  [0x207f, 0x207f, "latn"],
  [0x2090, 0x209c, "latn"],
  [0x2126, 0x2126, "grek"],
  [0x212a, 0x212b, "latn"],
  [0x2132, 0x2132, "latn"],
  [0x214e, 0x214e, "latn"],
  [0x2160, 0x2188, "latn"],
  [0x2c60, 0x2c7f, "latn"],
  [0x2de0, 0x2dff, "cyrl"],
  [0xa640, 0xa69f, "cyrl"],
  [0xa722, 0xa787, "latn"],
  [0xa78b, 0xa7ff, "latn"],
  [0xab30, 0xab5a, "latn"],
  [0xab5c, 0xab64, "latn"],
  [0xab65, 0xab65, "grek"],
  [0xab66, 0xab69, "latn"],
  [0xfb00, 0xfb06, "latn"],
  [0xfe2e, 0xfe2f, "cyrl"],
  [0xff21, 0xff3a, "latn"],
  [0xff41, 0xff5a, "latn"],
];

/** Script of a letter; undefined for a character that takes the script of its neighbours. */
export function scriptOf(codePoint: number): SimpleScript | undefined {
  if (codePoint < 0x0250) {
    // By far the most frequent, without a search.
    const isLetter =
      (codePoint >= 0x61 && codePoint <= 0x7a) ||
      (codePoint >= 0x41 && codePoint <= 0x5a) ||
      (codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7) ||
      codePoint === 0xaa ||
      codePoint === 0xba;
    return isLetter ? "latn" : undefined;
  }
  let low = 0;
  let high = RANGES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = RANGES[middle] as Range;
    if (codePoint < first) high = middle;
    else if (codePoint > last) low = middle + 1;
    else return script;
  }
  return undefined;
}
