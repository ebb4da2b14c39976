import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A full stop that ends an abbreviation, an initial or an ordinal, and no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.ex|bl\.a|m\.fl|m\.m|o\.s\.v|d\.v\.s|f\.d|p\.g\.a|fr\.o\.m|t\.o\.m|s\.k|resp|kap|ca|nr|st|kl|jfr|dvs|osv|mfl|mm|etc|[A-Za-zÀ-ÖØ-öø-ӿ]|\d+)\.$/iu;

/** One decision a clause: one sentence, and nothing joined by "samt att". */
export const clauseOneDecision: MotionRule = ({ clauses }) => clauses.flatMap(joinedDecisions);

function joinedDecisions({ ordinal, content }: Clause): readonly Diagnostic[] {
  const words = inlineWords(content);
  const values = { ordinal: String(ordinal) };
  for (const match of words.value.matchAll(/[.!?][”’"»)]?\s+(?=[”"»(]?\p{Lu})/gu)) {
    if (ABBREVIATION.test(words.value.slice(Math.max(0, match.index - 20), match.index + 1))) continue;
    const start = match.index + match[0].length;
    return [
      problem("clause-one-decision", "sentences", placeOf(words, start, words.value.trimEnd().length), { values }),
    ];
  }
  const joined = /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:samt|och)\s+att(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu.exec(words.value);
  if (joined === null) return [];
  const place = placeOf(words, joined.index, joined.index + joined[0].length);
  return [problem("clause-one-decision", "joined", place, { values: { ...values, words: joined[0] } })];
}

const OPINION =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:tycker|anser|menar|tror|hoppas|önskar|beklagar|förvånas|upplever|känner)(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu;

/** Words that point back. *Den* and *det* do so only where a verb follows at once: elsewhere they are articles. */
const LEANING =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:detta|denna|dessa|ovanstående|ovannämnda|nämnda|(?<=^\s*att\s+)(?:den|det|de)(?=\s+(?:ska|skall|bör|måste|kan|får|inte)(?![A-Za-zÀ-ÖØ-öø-ӿ])))(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu;

/** Clauses that say what is to be done, not what somebody thinks. */
export const clauseIsDecision: MotionRule = ({ clauses }) =>
  clauses.flatMap((clause) =>
    findWord(clause, OPINION).map(({ place, values }) => problem("clause-is-decision", "opinion", place, { values })),
  );

/** Clauses that are understood alone. */
export const clauseStandsAlone: MotionRule = ({ clauses }) =>
  clauses.flatMap((clause) =>
    findWord(clause, LEANING).map(({ place, values }) => problem("clause-stands-alone", "leans", place, { values })),
  );

/** The first such word of a clause. */
function findWord(
  { ordinal, content }: Clause,
  pattern: RegExp,
): readonly { readonly place: Place; readonly values: Record<string, string> }[] {
  const words = inlineWords(content);
  const match = pattern.exec(words.value);
  if (match === null) return [];
  const [word] = match;
  return [
    { place: placeOf(words, match.index, match.index + word.length), values: { ordinal: String(ordinal), word } },
  ];
}
