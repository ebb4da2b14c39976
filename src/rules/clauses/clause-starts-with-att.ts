import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { leadInForm } from "../../motion/lead-in-form.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";
import { hasAtt } from "./has-att.ts";

export const clauseStartsWithAtt = defineRule("clause-starts-with-att", {
  severity: "warning",
  why: {
    sv: "En att-sats citeras ensam, och då syns det på ordet *att* var förslaget börjar. När *att* redan står sist i yrkandet får alla satser vara utan.",
    en: "A clause is quoted alone, and the word *att* then shows where the proposal begins. When *att* already stands last in the lead-in, all clauses may be without it.",
  },
  messages: {
    missing: {
      reason: { sv: "Att-sats {ordinal} börjar inte med `att`", en: "Clause {ordinal} does not begin with `att`" },
      hint: {
        sv: "börja satsen med `att`, eller avsluta yrkandet med `att` för alla satser",
        en: "begin the clause with `att`, or end the lead-in with `att` for all clauses",
      },
    },
    mixed: {
      reason: {
        sv: "Att-sats {ordinal} börjar inte med `att`, men andra gör det",
        en: "Clause {ordinal} does not begin with `att`, but others do",
      },
      hint: { sv: "skriv alla satser på samma sätt", en: "write all clauses alike" },
    },
  },
});

/** The clauses read in full: the author's lead-in, or the default one, which needs *att*. */
const NEEDS_ATT = { carriesAtt: false } as const;

/** Clauses that begin with *att*, or with *samt att*; or all without, where the lead-in carries it. */
export const checkClauseStartsWithAtt: MotionRule = ({ clauses, leadIn, unreadable }) => {
  if (unreadable.has("yrkande")) return [];
  const without = clauses.filter((clause) => !beginsWithAtt(clause));
  const form = leadIn === undefined ? NEEDS_ATT : leadInForm(leadIn.value);
  const isMixed = without.length < clauses.length;
  if (form.carriesAtt && (!isMixed || "finalAtt" in form)) return [];
  return without.map(({ ordinal, content }) =>
    problem(clauseStartsWithAtt, isMixed ? "mixed" : "missing", firstWord(inlineWords(content)), {
      values: { ordinal: String(ordinal) },
    }),
  );
};

/** Clauses that go on from the one before them, and those in quotation marks. */
const BEGINS_WITH_ATT =
  /^\s*(?:[-–—•·*»]\s*)?(?:(?:samt|och|dels|liksom|ävensom)(?:\s+\S+)?\s+|[”"“'’]\s*)att(?=[\s,:])/iu;

function beginsWithAtt(clause: Clause): boolean {
  return hasAtt(clause) || BEGINS_WITH_ATT.test(inlineWords(clause.content).value);
}

function firstWord(words: PlacedText) {
  const match = /\S+/.exec(words.value);
  return placeOf(words, match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0));
}
