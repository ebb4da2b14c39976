import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";
import { findWord } from "./find-word.ts";

export const clauseStandsAlone = defineRule("clause-stands-alone", {
  severity: "info",
  why: {
    sv: "Satsen läses utan brödtexten i kallelse och protokoll, och av den som ska verkställa beslutet.",
    en: "The clause is read without the body in notices and minutes, and by those who carry the decision out.",
  },
  messages: {
    leans: {
      reason: {
        sv: "`{word}` i att-sats {ordinal} syftar på något utanför satsen",
        en: "`{word}` in clause {ordinal} points at something outside the clause",
      },
      hint: { sv: "skriv ut vad som menas", en: "write out what is meant" },
    },
  },
});

/** Words that point back. *Den* and *det* do so only where a verb follows at once: elsewhere they are articles. */
const LEANING =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:detta|denna|dessa|ovanstående|ovannämnda|nämnda|(?<=^\s{0,4}att\s{1,4})(?:den|det|de)(?=\s{1,4}(?:ska|skall|bör|måste|kan|får|inte)(?![A-Za-zÀ-ÖØ-öø-ӿ])))(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu;

/** Clauses that are understood alone. */
export const checkClauseStandsAlone: MotionRule = ({ clauses }) =>
  clauses.flatMap((clause) =>
    findWord(clause, LEANING).map(({ place, values }) => problem(clauseStandsAlone, "leans", place, { values })),
  );
