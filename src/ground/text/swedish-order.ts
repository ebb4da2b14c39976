/**
 * Compare two texts as a Swedish register does: å, ä and ö after z, w after v, other marks and capitals without weight, numbers by their
 * value. Texts that are alike by this are ordered by their characters, so that the order never depends on where they come from.
 */
export function compareSwedish(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const order = compareParts(left[at] ?? "", right[at] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCharacters(a, b);
}

/** Runs of digits, and the text between them. */
function partsOf(text: string): readonly string[] {
  return weighed(text).match(/\d+|\D+/g) ?? [];
}

/** Characters right after z, in the order of the last letters of the alphabet. */
const lastLetters: Readonly<Record<string, string>> = { å: "{", ä: "|", æ: "|", ö: "}", ø: "}", œ: "}" };
const letters: Readonly<Record<string, string>> = { ü: "y", ß: "ss", đ: "d", ð: "d", ł: "l", þ: "th" };

/** The text in characters whose code units are in the order wanted: small letters without marks, single spaces, no quotation marks. */
function weighed(text: string): string {
  let written = "";
  for (const character of text.normalize("NFC").toLowerCase()) {
    written +=
      lastLetters[character] ?? letters[character] ?? character.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }
  return written
    .replace(/["'‘’“”«»]/g, "")
    .replace(/[\s\u00a0–—-]+/g, " ")
    .trim();
}

function compareParts(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareCharacters(a, b);
  const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
  return left.length - right.length || compareCharacters(left, right);
}

function compareCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
