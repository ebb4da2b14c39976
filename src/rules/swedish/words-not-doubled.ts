import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const wordsNotDoubled = defineRule("words-not-doubled", {
  severity: "info",
  why: {
    sv: "Samma ord två gånger i rad är oftast en rest av en omskrivning. Sådant fastnar i protokollet, som inte rättar andras text.",
    en: "The same word twice in a row is mostly left over from rewriting. It stays in the minutes, which correct nobody's text.",
  },
  messages: {
    doubled: {
      reason: { sv: "Ordet `{word}` står två gånger i rad", en: "The word `{word}` stands twice in a row" },
      hint: { sv: "ta bort det ena", en: "remove one of them" },
    },
  },
});

/** Words that are doubled for emphasis, or as names are. */
const MEANT: ReadonlySet<string> = new Set(
  "mycket mer långt många väldigt alltid aldrig ja nej hej bra så länge år ord man bora duran".split(" "),
);

/** Verbs that end one clause and begin the next: *vad problemet är är välkänt*. */
const MEETING_VERBS: ReadonlySet<string> = new Set(["är", "har", "var", "gör", "blir"]);
const CLAUSE_BEFORE = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:vad|hur|vem|var|som|vilk[a-zåäö]{1,4})\s[^.!?]*$/i;

const DOUBLED = /(?<![A-Za-zÀ-ÖØ-öø-ӿ\d-])([A-Za-zÀ-ÖØ-öø-ӿ]{1,30})\s+\1(?![A-Za-zÀ-ÖØ-öø-ӿ\d-])/giu;

/**
 * Find a word that is written twice in a row, also over the end of a line.
 *
 * *Att att* at the start of a clause has a rule of its own: `clause-att-not-doubled`.
 *
 * Reports: `words-not-doubled`.
 */
export function checkWordsNotDoubled({ text, isClause }: RunningText): readonly Diagnostic[] {
  return [...text.value.matchAll(DOUBLED)].flatMap((match): readonly Diagnostic[] => {
    const [found, word = ""] = match;
    const small = word.toLowerCase();
    if (MEANT.has(small) || (small === "att" && isClause === true)) return [];
    const before = text.value.slice(Math.max(0, match.index - 80), match.index);
    if (MEETING_VERBS.has(small) && CLAUSE_BEFORE.test(before)) return [];
    const place = placeOf(text, match.index, match.index + found.length);
    return [problem(wordsNotDoubled, "doubled", place, { values: { word } })];
  });
}
