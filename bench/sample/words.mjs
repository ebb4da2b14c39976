import { readParts } from "./read-parts.mjs";

/**
 * Words of the motion that are missing in a text taken out of a file, each as often as it is missing. Hyphens do not
 * count, since lines break at them, nor do page numbers, which come between, nor does the date, which has several forms.
 */
export function missingWords(motion, printed) {
  const { title, leadIn, clauses, signatories, blocks } = readParts(motion);
  const texts = [title, leadIn, ...clauses, ...signatories, ...blocks.map((block) => block.heading ?? block.paragraph)];
  const left = countsOf(printed);
  const missing = [];
  for (const [word, count] of countsOf(texts.join("\n"))) {
    for (let found = left.get(word) ?? 0; found < count; found++) missing.push(word);
  }
  return missing;
}

function countsOf(text) {
  const plain = text
    .normalize("NFKC")
    .replace(/^\s*\d+ \(\d+\)\s*$/gm, "")
    .replace(/[-\u2010\u2011\u00ad]\s*\n\s*|[-\u2010\u2011\u00ad]/g, "");
  const counts = new Map();
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
