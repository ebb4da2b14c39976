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

const WORDS =
  "tycker|anser|menar|tror|hoppas|önskar|beklagar|förvånas|upplever|känner|förtjänar|borde|oacceptabel[a-zåäö]*";

/** Adjectives that express an opinion. */
const JUDGING =
  "viktig|nödvändig|angeläg(?:et|en|na)|bra|dålig|orimlig|otillräcklig|oacceptabel|rimlig|fel|rätt|illa|allvarlig|skamlig|beklaglig|glädjande|orättvis|otrygg";
/** *för liten*, *alldeles för varma*: what is too much of something. */
const TOO_MUCH =
  "alldeles för [a-zåäö]+|för (?:lite(?:n|t)|små|stora?|stort|få|många|dyra?|dyrt|höga?|högt|låga?|lågt|långa?|långt|dåliga?|svaga?|sena?|trånga?|varma?|kalla?|mycket)";

/**
 * Opinions anywhere in a clause, and those that are its own verb: not in a clause within it, which begins with *som*, *hur*, *att*.
 *
 * The `(?=\S)` changes no match: it keeps V8 from comparing each alternative with each of the next, which took ten times as long to compile.
 */
const OPINION = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:${WORDS}|(?:är|vore|känns|blir|verkar) (?:mycket |så |helt |alltför |väldigt |inte )?(?=\\S)(?:(?:${JUDGING})(?:a|t)?|${TOO_MUCH}))(?![A-Za-zÀ-ÖØ-öø-ӿ-])`,
  "iu",
);
const MAIN_VERB =
  /^\s*(?:[-–—•*]\s*)?(?:\d{1,2}[.)]\s*)?att\s+(?:(?!(?:som|hur|att|om|när|var|vad|där|vilk[a-zåäö]*)\s)\S{1,40}\s+){0,5}?(vi vill(?: ha)?|det (?:behövs|krävs|saknas)|bör \S+|måste \S+)/iu;

/** Clauses that say what is to be done, not what somebody thinks. */
export const checkClauseIsDecision: MotionRule = ({ clauses }) =>
  clauses.flatMap((clause) => {
    const [found] = [...findWord(clause, OPINION), ...findWord(clause, MAIN_VERB, 1)];
    return found === undefined ? [] : [problem(clauseIsDecision, "opinion", found.place, { values: found.values })];
  });
