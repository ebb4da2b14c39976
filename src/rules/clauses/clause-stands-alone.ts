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

/** Words that always point back. */
const ANYWHERE =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:detta|denna|dessa|(?:enligt|som|se) ovan|(?:så )?som (?:ovan )?(?:beskriv(?:it)?s|an(?:förs|förts)|ange(?:s|tts)|nämn(?:s|ts)|framgår)(?= (?:i motionen|ovan))|(?:ovan|först|sist|för|förut|nedan)?nämnda|ovanstående|nedanstående)(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu;

const FIRST = "^\\s{0,4}(?:[-–—•*]\\s{0,4})?(?:\\d{1,2}[.)]\\s{0,4})?att\\s{1,4}";
const PASSIVE = "[a-zåäö]{4,32}(?<=[adegklmnprstv]s)";
const MODAL = "ska|skall|bör|måste|kan|får|inte|har|är|blir|även|också";

/**
 * Pronouns that begin a clause. *Den* and *de* do so where a verb follows at once: elsewhere they are articles. *Det* is mostly formal
 * (*att det byggs en bro*), but not where the clause ends, or goes on with when.
 *
 * The `(?=\S)` change no match: they keep V8 from comparing each alternative with each of the next, which took ten times as long to compile.
 */
const BEGINS = new RegExp(
  `${FIRST}(?=\\S)(den? (?=\\S)(?:${MODAL}|${PASSIVE}(?! som))(?![a-zåäö])|det (?=\\S)${PASSIVE}(?=[\\s.,;]{0,6}$|,? (?:senast|snarast|omgående|skyndsamt|före|innan|inom|under \\d{4}))|(?:dess|deras|hans|hennes|han|hon|hen|samma sak|samma)(?![a-zåäö])|så (?:sker|görs|blir|gör|ske)(?![a-zåäö]))`,
  "iu",
);

/** A motion that asks for itself. In a proposal on an item of the agenda the words mean the item's. */
const ITSELF = new RegExp(
  `${FIRST}((?:förslage[nt]|motionen)(?: ovan)?)(?= (?:ovan|antas|bifalls|genomförs|godkänns|tillstyrks|verkställs|realiseras))`,
  "iu",
);

/** The parliament's own formula: *ställer sig bakom det som anförs i motionen … och tillkännager detta för regeringen*. */
const FORMULA = /tillkänna/i;

/** Clauses that are understood alone. */
export const checkClauseStandsAlone: MotionRule = ({ clauses, kind }) =>
  clauses.flatMap((clause) => {
    if (FORMULA.test(clause.text.value)) return [];
    const [found] = [
      ...findWord(clause, ANYWHERE),
      ...findWord(clause, BEGINS, 1),
      ...(kind?.kind === "motion" ? findWord(clause, ITSELF, 1) : []),
    ];
    return found === undefined ? [] : [problem(clauseStandsAlone, "leans", found.place, { values: found.values })];
  });
