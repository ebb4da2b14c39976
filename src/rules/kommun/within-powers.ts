import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Kommun } from "../../motion/kommun/kommun.ts";
import type { MotionRule } from "../motion-rule.ts";
import { WORKS_FOR } from "./works-for.ts";

export const withinPowers = defineRule("within-powers", {
  severity: "info",
  why: {
    sv: "Det som inte är en fråga för kommunen kan avslås direkt. Däremot kan fullmäktige besluta att kommunen ska verka för något.",
    en: "What is no matter for the kommun may be refused at once. But the council can decide that the kommun is to work for something.",
  },
  messages: {
    region: {
      reason: {
        sv: "`{word}` är oftast en fråga för regionen",
        en: "`{word}` is mostly a matter for the region",
      },
      hint: {
        sv: "skriv `att kommunen verkar för att …`",
        en: "write `att kommunen verkar för att …`",
      },
    },
    kommun: {
      reason: {
        sv: "`{word}` är oftast en fråga för kommunerna",
        en: "`{word}` is mostly a matter for the kommuner",
      },
      hint: {
        sv: "skriv `att regionen verkar för att …`",
        en: "write `att regionen verkar för att …`",
      },
    },
    state: {
      reason: {
        sv: "`{word}` är oftast en fråga för staten",
        en: "`{word}` is mostly a matter for the state",
      },
      hint: {
        sv: "skriv `att kommunen verkar för att …`",
        en: "write `att kommunen verkar för att …`",
      },
    },
  },
});

/** Words by whose matter they mostly are. */
const MATTERS = {
  region:
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:sjukvård|sjukhus|vårdcentral|primärvård|tandvård|ambulans|förlossning|akutmottagning)[A-Za-zÀ-ÖØ-öø-ӿ]*|(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:kollektivtrafiken|länstrafiken|regiontrafiken)s?(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu,
  kommun:
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:grundskol|förskol|äldreomsorg|hemtjänst|bygglov|detaljplan|snöröjning)[A-Za-zÀ-ÖØ-öø-ӿ]*/iu,
  state: new RegExp(
    [
      "(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:lagstiftning|försvarsmakt|migrationspolitik|asylpolitik|utrikespolitik|grundlag|domstol|skatteavdrag|bensinskatt)[A-Za-zÀ-ÖØ-öø-ӿ]*",
      "(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:polis(?:en|ens|er|erna)?|försäkringskassan|straff(?:et|en)?|moms(?:en)?)(?![A-Za-zÀ-ÖØ-öø-ӿ])",
    ].join("|"),
    "iu",
  ),
} as const;

/** Authorities of the state, where they are to act: elsewhere they are mostly those who are asked, or who say so. */
const STATE_ACTS =
  /^\s*(?:[-–—•*]\s*)?(?:\d{1,2}[.)]\s*)?att\s+(?:Sveriges\s+|den\s+svenska\s+)?(riksdagen|regeringen|staten|försvaret|[a-zåäö]{3,20}verket|arbetsförmedlingen|länsstyrelsen|kriminalvården|åklagaren)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** Matters of the assembly's own. */
export const checkWithinPowers: MotionRule = ({ clauses }, { kommun }) => {
  const others = foreignMatters(kommun);
  const url = kommun?.rules.scope?.source;
  const report = (matter: keyof typeof MATTERS, words: PlacedText, at: number, word: string) =>
    problem(withinPowers, matter, placeOf(words, at, at + word.length), {
      values: { word },
      ...(url !== undefined && { url }),
    });
  return clauses.flatMap(({ content }): readonly Diagnostic[] => {
    const words = inlineWords(content);
    if (WORKS_FOR.test(words.value)) return [];
    const acting = kommun === undefined ? null : STATE_ACTS.exec(words.value);
    if (acting !== null) {
      const [whole, authority = ""] = acting;
      return [report("state", words, whole.length - authority.length, authority)];
    }
    for (const matter of others) {
      const match = MATTERS[matter].exec(words.value);
      if (match !== null) return [report(matter, words, match.index, match[0])];
    }
    return [];
  });
};

/** A kommun with a council of a region's name is both: Gotland. */
function foreignMatters(kommun: Kommun | undefined): readonly (keyof typeof MATTERS)[] {
  if (kommun?.kind === "region") return ["kommun", "state"];
  return kommun !== undefined && /^region/i.test(kommun.council) ? ["state"] : ["region", "state"];
}
