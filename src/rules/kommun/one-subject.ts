import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

export const oneSubject = defineRule("one-subject", {
  severity: "info",
  why: {
    sv: "Några kommuner kräver att ämnen av olika slag tas upp i var sin motion.",
    en: "Some kommuner demand that subjects of different kinds are raised in motions of their own.",
  },
  messages: {
    several: {
      reason: {
        sv: "Att-sats {ordinal} ser ut att gälla ett annat ämne; {kommun} vill ha en motion för varje",
        en: "Clause {ordinal} seems to be about another subject; {kommun} wants a motion for each",
      },
      hint: {
        sv: "dela upp motionen om ämnena inte hör ihop",
        en: "divide the motion if the subjects do not belong together",
      },
    },
  },
});

/** Words that stand in clauses on any subject. */
const COMMON =
  /^(?:kommun|fullmäk|region|nämnd|uppdr|utred|beslut|förslag|arbet|verksam|möjlig|behov|invån|medborg|återkom|inför|genom|under|mellan|inom|ansvar|samtlig|säkerst)/;

/** One subject, where the kommun asks for that: no clause that shares nothing with the title or any other clause. */
export const checkOneSubject: MotionRule = ({ clauses, title }, { kommun }) => {
  const rule = kommun?.rules.oneSubject;
  if (kommun === undefined || rule === undefined || title === undefined || clauses.length < 2) return [];
  const subjects = clauses.map((clause) => subjectsOf(inlineWords(clause.content).value));
  const ofTitle = subjectsOf(title.value);
  return clauses.flatMap((clause: Clause, index): readonly Diagnostic[] => {
    const own = subjects[index] ?? new Set();
    const others = [ofTitle, ...subjects.filter((_, other) => other !== index)];
    if (own.size < 2 || others.some((other) => [...own].some((subject) => other.has(subject)))) return [];
    const values = { ordinal: String(clause.ordinal), kommun: kommun.name };
    return [problem(oneSubject, "several", placeOf(clause.text), { values, url: rule.source })];
  });
};

/** The first five letters of each longer word: enough for *cykelbana* to meet *cykelplatser*. */
function subjectsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[A-Za-zÀ-ÖØ-öø-ӿ]{5,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5)));
}
