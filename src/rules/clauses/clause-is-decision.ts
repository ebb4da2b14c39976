import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";
import { findWord } from "./find-word.ts";

export const clauseIsDecision = defineRule("clause-is-decision", {
  severity: "info",
  why: {
    sv: "En att-sats ska kunna beslutas som den står. Åsikter hör hemma i brödtexten.",
    en: "A clause must be something that can be decided as it stands. Opinions belong in the body.",
  },
  messages: {
    opinion: {
      reason: {
        sv: "`{word}` i att-sats {ordinal} är en åsikt, inte ett beslut",
        en: "`{word}` in clause {ordinal} is an opinion, not a decision",
      },
      hint: { sv: "skriv vad som ska göras, och av vem", en: "write what is to be done, and by whom" },
    },
  },
});

const OPINION =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:tycker|anser|menar|tror|hoppas|önskar|beklagar|förvånas|upplever|känner)(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu;

/** Clauses that say what is to be done, not what somebody thinks. */
export const checkClauseIsDecision: MotionRule = ({ clauses }) =>
  clauses.flatMap((clause) =>
    findWord(clause, OPINION).map(({ place, values }) => problem(clauseIsDecision, "opinion", place, { values })),
  );
