import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Kommun } from "../../motion/kommun/kommun.ts";
import type { MotionRule } from "../motion-rule.ts";

export const withinPowers = defineRule("within-powers", {
  severity: "info",
  why: {
    sv: "Det som inte är en fråga för kommunen kan avvisas direkt. Däremot kan fullmäktige besluta att kommunen ska verka för något.",
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
export const checkWithinPowers: MotionRule = ({ clauses }, { kommun }) => {
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
        problem(withinPowers, matter, place, {
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
