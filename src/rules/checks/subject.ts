import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Kommun } from "../../motion/kommun/kommun.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

/** Words by whose matter they mostly are. */
const MATTERS = {
  region:
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:sjukvård|sjukhus|vårdcentral|primärvård|tandvård|ambulans|förlossning|akutmottagning)[A-Za-zÀ-ÖØ-öø-ӿ]*/iu,
  kommun:
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:grundskol|förskol|äldreomsorg|hemtjänst|bygglov|detaljplan|snöröjning)[A-Za-zÀ-ÖØ-öø-ӿ]*/iu,
  state:
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:lagstiftning|polisen|försvarsmakt|migrationspolitik|asylpolitik|utrikespolitik|försäkringskassan|grundlag|domstol)[A-Za-zÀ-ÖØ-öø-ӿ]*/iu,
} as const;

/** What a kommun may decide about any matter: to speak for it, or to work together with those whose it is. */
const WORKS_FOR =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:verka[rs]? för|uppmana[A-Za-zÀ-ÖØ-öø-ӿ]*|uppvakta[A-Za-zÀ-ÖØ-öø-ӿ]*|skrivelse|framför[A-Za-zÀ-ÖØ-öø-ӿ]*|påtala[A-Za-zÀ-ÖØ-öø-ӿ]*|hemställ[A-Za-zÀ-ÖØ-öø-ӿ]*|dialog|samverka[A-Za-zÀ-ÖØ-öø-ӿ]*|samverkan|samarbet[A-Za-zÀ-ÖØ-öø-ӿ]*|samråd|tillsammans med|i samband med|överlägg[A-Za-zÀ-ÖØ-öø-ӿ]*)/iu;

/** Matters of the assembly's own. */
export const withinPowers: MotionRule = ({ clauses }, { kommun }) => {
  const others = foreignMatters(kommun);
  return clauses.flatMap(({ content }): readonly Diagnostic[] => {
    const words = inlineWords(content);
    if (WORKS_FOR.test(words.value)) return [];
    for (const matter of others) {
      const match = MATTERS[matter].exec(words.value);
      if (match === null) continue;
      const place = placeOf(words, match.index, match.index + match[0].length);
      const source = kommun?.rules.scope?.source;
      return [
        problem("within-powers", matter, place, {
          values: { word: match[0] },
          ...(source !== undefined && { url: source }),
        }),
      ];
    }
    return [];
  });
};

/** A region with a kommun's code is both. */
function foreignMatters(kommun: Kommun | undefined): readonly (keyof typeof MATTERS)[] {
  if (kommun === undefined || kommun.kind === "kommun") return ["region", "state"];
  return kommun.code?.length === 4 ? ["state"] : ["kommun", "state"];
}

/** Words that stand in clauses on any subject. */
const COMMON =
  /^(?:kommun|fullmäk|region|nämnd|uppdr|utred|beslut|förslag|arbet|verksam|möjlig|behov|invån|medborg|återkom|inför|genom|under|mellan|inom|ansvar|samtlig|säkerst)/;

/** One subject, where the kommun asks for that: no clause that shares nothing with the title or any other clause. */
export const oneSubject: MotionRule = ({ clauses, title }, { kommun }) => {
  const rule = kommun?.rules.oneSubject;
  if (kommun === undefined || rule === undefined || title === undefined || clauses.length < 2) return [];
  const subjects = clauses.map((clause) => subjectsOf(inlineWords(clause.content).value));
  const ofTitle = subjectsOf(title.value);
  return clauses.flatMap((clause: Clause, index): readonly Diagnostic[] => {
    const own = subjects[index] ?? new Set();
    const others = [ofTitle, ...subjects.filter((_, other) => other !== index)];
    if (own.size < 2 || others.some((other) => [...own].some((subject) => other.has(subject)))) return [];
    const values = { ordinal: String(clause.ordinal), kommun: kommun.name };
    return [problem("one-subject", "several", placeOf(clause.text), { values, url: rule.source })];
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
