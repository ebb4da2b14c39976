import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { Signatory } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";
import { comparableText } from "./comparable-text.ts";

export const signatoryPerson = defineRule("signatory-person", {
  severity: "warning",
  why: {
    sv: "Ett parti kan inte väcka en motion; det gör dess ledamöter.",
    en: "A party cannot raise a motion; its councillors do.",
  },
  messages: {
    "party-alone": {
      reason: {
        sv: "{party} står som undertecknare utan någon person",
        en: "{party} stands as signatory without a person",
      },
      hint: {
        sv: "lägg till `namn:` på den som lämnar in motionen",
        en: "add the `namn:` of the one who hands the motion in",
      },
    },
    split: {
      reason: {
        sv: "{party} står som en egen undertecknare; hör det till {name}?",
        en: "{party} stands as a signatory of its own; does it belong to {name}?",
      },
      hint: {
        sv: "ta bort bindestrecket före `parti:` och låt det stå rakt under `namn:`",
        en: "remove the hyphen before `parti:` and let it stand right below `namn:`",
      },
    },
  },
});

/** A person for each party that signs. On an item of the agenda a party may speak as such. */
export const checkSignatoryPerson: MotionRule = ({ kind, signatories }) => {
  if (kind?.isItemExpected) return [];
  return signatories.flatMap((signatory, index): readonly Diagnostic[] => {
    const party = signatory.onBehalfOf ?? signatory.party;
    if (signatory.name !== undefined || party === undefined) return [];
    const hasPerson = signatories.some(({ name, ...other }) => name !== undefined && sharesParty(other, signatory));
    if (hasPerson) return [];
    const above = signatories[index - 1];
    const isSplit = signatory.party !== undefined && above?.name !== undefined && above.party === undefined;
    const values = { party: party.value, name: above?.name?.value ?? "" };
    return [problem(signatoryPerson, isSplit ? "split" : "party-alone", placeOf(party), { values })];
  });
};

function sharesParty(one: Pick<Signatory, "party" | "onBehalfOf">, other: Signatory): boolean {
  const names = [one.party, one.onBehalfOf].filter((text) => text !== undefined).map(comparableText);
  return [other.party, other.onBehalfOf].some((text) => text !== undefined && names.includes(comparableText(text)));
}
