import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const readability = defineRule("readability", {
  severity: "info",
  why: {
    sv: "En motion ska kunna läsas av alla den angår. Långa meningar och många långa ord gör den svårare att läsa och att besluta om.",
    en: "A motion is to be read by all it concerns. Long sentences and many long words make it harder to read and to decide on.",
  },
  messages: {
    "long-sentence": {
      reason: { sv: "Meningen har {count} ord", en: "The sentence has {count} words" },
      hint: {
        sv: "dela upp den i två; över {limit} ord är svårt att följa",
        en: "divide it in two; above {limit} words it is hard to follow",
      },
    },
    difficult: {
      reason: {
        sv: "Texten är mycket svår att läsa, med läsbarhetsindex {lix}",
        en: "The text is very hard to read, with a readability index (LIX) of {lix}",
      },
      hint: {
        sv: "skriv kortare meningar och enklare ord; sikta under {limit}",
        en: "write shorter sentences and plainer words; aim below {limit}",
      },
    },
  },
});

/** Words of a sentence above which a reader has to begin again. Ordinary motions stay below 35. */
const LONG_SENTENCE = 45;

/** Above 60 a text reads as very difficult, as laws and reports of authorities do. */
const DIFFICULT = 60;

/** The index says little of a short text. */
const ENOUGH_WORDS = 150;

type Sentence = { readonly start: number; readonly end: number; readonly words: number; readonly longWords: number };

/**
 * Find sentences that are too long, and a text that is difficult as a whole by the readability index LIX: words a sentence plus the
 * percentage of words longer than six letters.
 *
 * Quotations are passed over. Reference: Björnsson, Läsbarhet, 1968.
 * Reports: `readability`.
 */
export function checkReadability(texts: readonly RunningText[]): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  let [sentences, words, longWords] = [0, 0, 0];
  const own = texts.filter(({ isQuotation }) => !isQuotation);
  for (const { text } of own) {
    for (const sentence of sentencesOf(text.value)) {
      sentences++;
      words += sentence.words;
      longWords += sentence.longWords;
      if (sentence.words <= LONG_SENTENCE) continue;
      const values = { count: String(sentence.words), limit: String(LONG_SENTENCE) };
      problems.push(problem(readability, "long-sentence", placeOf(text, sentence.start, sentence.end), { values }));
    }
  }
  const lix = sentences === 0 ? 0 : Math.round(words / sentences + (longWords * 100) / words);
  const [first] = own;
  if (first !== undefined && words >= ENOUGH_WORDS && lix > DIFFICULT) {
    problems.push(
      problem(readability, "difficult", placeOf(first.text), {
        values: { lix: String(lix), limit: String(DIFFICULT) },
      }),
    );
  }
  return problems;
}

/** The sentences of a text, white space around them left out. A full stop ends one when a capital letter follows. */
function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const { words, longWords } = countWords(text, start, end);
    if (words > 0) {
      const written = text.slice(start, end);
      const from = start + written.length - written.trimStart().length;
      sentences.push({ start: from, end: start + written.trimEnd().length, words, longWords });
    }
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(/[.!?:][”"»)]*(?=\s+[A-ZÀ-ÞČĐŊŠŦŽ”"»])/g)) {
    if (!/(?:^|[\s(])(?:t\.ex|bl\.a|m\.fl|kap|nr|ca|[A-ZÀ-ÞČĐŊŠŦŽ])$/.test(text.slice(Math.max(0, index - 8), index)))
      add(index + mark.length);
  }
  add(text.length);
  return sentences;
}

/** The words between two places, and how many of them are longer than six letters. Hyphens, colons and apostrophes are within words. */
function countWords(text: string, start: number, end: number): { readonly words: number; readonly longWords: number } {
  let [words, longWords, length] = [0, 0, 0];
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20;
    if (isLetter(unit) || (length > 0 && isWithinWord(unit))) length++;
    else if (length > 0) {
      words++;
      if (length > 6) longWords++;
      length = 0;
    }
  }
  return { words, longWords };
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}

/** A colon, an apostrophe, a hyphen, or a mark on the letter before. */
function isWithinWord(unit: number): boolean {
  return unit === 0x3a || unit === 0x27 || unit === 0x2019 || unit === 0x2d || (unit >= 0x300 && unit <= 0x36f);
}
