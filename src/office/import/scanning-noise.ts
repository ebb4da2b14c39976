/**
 * Say what in some words looks misread by a machine. Nothing is repaired: only the author knows.
 *
 * | Ordningslagen 3 kap 12 8  |  `12 8` is probably `12 §`
 * | ökade med 12 96 under     |  `12 96` is probably `12 %`
 */
export function scanningNoise(words: string): readonly string[] {
  const doubts: string[] = [];
  for (const [, number = ""] of words.matchAll(/\bkap(?:itlet|\.)?\s{1,4}(\d{1,4}\s?[a-z]?)\s{1,4}8(?![\d,.]\d|\d)/giu))
    doubts.push(`”${number} 8” kan vara ”${number} §” (läsfel vid skanning)`);
  for (const [, before = "", number = ""] of words.matchAll(
    /(^|\s)8\s{1,4}(\d{1,4})(?=\s{1,4}(?:kommunallagen|ordningslagen|i\s))/giu,
  ))
    if (before !== "") doubts.push(`”8 ${number}” kan vara ”§ ${number}” (läsfel vid skanning)`);
  for (const [, number = ""] of words.matchAll(/(?<![\d,.])(\d{1,12}(?:,\d{1,12})?)\s96(?![\d,.]{0,12}\d)/gu))
    doubts.push(`”${number} 96” kan vara ”${number} %” (läsfel vid skanning)`);
  for (const [stray] of words.matchAll(/(?<=^|\s)[|~^°¬¦\\]{1,40}(?=\s|$)|[©¢»](?=\s)|\ufffd/gu))
    doubts.push(`”${stray}” kan vara ett läsfel vid skanning`);
  return [...new Set(doubts)];
}

/** Whether a line from among the signatures is unlikely to be words at all. */
export function isSignatureNoise(words: string): boolean {
  return /[;|~^¬]|(?:^|\s)[)\]]|["”][\p{L}]|(?:^|\s)\p{Ll}{1,2}(?:\s|$)/u.test(words);
}
