import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, inlineWords } from "../../motion/body-words.ts";
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
        sv: "Att-sats {ordinal} ser ut att gälla ett annat ämne; {kommun} vill ha en motion för varje ämne",
        en: "Clause {ordinal} seems to be about another subject; {kommun} wants a motion for each",
      },
      hint: {
        sv: "dela upp motionen om ämnena inte hör ihop",
        en: "divide the motion if the subjects do not belong together",
      },
    },
  },
});

/** Words that clauses on any subject use. */
const COMMON =
  /^(?:kommun|fullmäk|region|nämnd|uppdr|utred|beslut|förslag|arbet|verksam|möjlig|behov|invån|medborg|återkom|inför|genom|under|mellan|inom|ansvar|samtlig|säkerst|senast|snarast|januari|februari|april|augusti|september|oktober|november|december|samman|tillsä|ordna|skapa|stöd)/;

/** Clauses that any motion may have beside its subject: what it costs, when it is reported, who carries it out. */
const ACCESSORY =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:kostnad|finansier|budget|investeringsram|avsätt|anslå|anslag|medel|(?:åter)?rapporter|redovisa|återredovis|utvärder|följs upp|uppföljning|verkställ|tidsplan|uppdraget|arbetet|planen|beslutet|utredningen)/iu;

/**
 * One subject, where the kommun asks for that. Clauses that share words, with one another or with title and body, are on one subject.
 *
 * Silent unless there are two groups of clauses, each with words of its own.
 */
export const checkOneSubject: MotionRule = ({ clauses, title, syntax }, { kommun }) => {
  const rule = kommun?.rules.oneSubject;
  if (kommun === undefined || rule === undefined || title === undefined || clauses.length < 2) return [];
  const own = clauses
    .map((clause) => ({ clause, words: inlineWords(clause.content).value }))
    .filter(({ words }) => !ACCESSORY.test(words))
    .map(({ clause, words }) => ({ clause, subjects: subjectsOf(words) }))
    .filter(({ subjects }) => subjects.size >= 2);
  const body = bodyWords(syntax.body.root, syntax.body.text).text.value;
  const groups: { subjects: Set<string>; clauses: Clause[] }[] = [
    { subjects: subjectsOf(`${title.value} ${body}`), clauses: [] },
  ];
  for (const { clause, subjects } of own) {
    const shared = groups.filter((group) => [...subjects].some((subject) => group.subjects.has(subject)));
    const [first = { subjects: new Set<string>(), clauses: [] }, ...others] = shared;
    for (const subject of subjects) first.subjects.add(subject);
    first.clauses.push(clause);
    for (const other of others) {
      for (const subject of other.subjects) first.subjects.add(subject);
      first.clauses.push(...other.clauses);
      groups.splice(groups.indexOf(other), 1);
    }
    if (!groups.includes(first)) groups.push(first);
  }
  const [main, ...rest] = groups.filter((group) => group.clauses.length > 0);
  if (main === undefined) return [];
  return rest
    .flatMap((group) => group.clauses)
    .map((clause): Diagnostic => {
      const values = { ordinal: String(clause.ordinal), kommun: kommun.name };
      return problem(oneSubject, "several", placeOf(clause.text), { values, url: rule.source });
    });
};

/** The first five letters of each longer word: enough for *cykelbana* to meet *cykelplatser*. */
function subjectsOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[A-Za-zÀ-ÖØ-öø-ӿ]{5,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5)));
}
