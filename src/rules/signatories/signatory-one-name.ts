import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";
import { nameParts } from "./name-parts.ts";

export const signatoryOneName = defineRule("signatory-one-name", {
  severity: "warning",
  why: {
    sv: "Registret för varje undertecknare för sig. Två personer i samma fält blir en, och bara en får en rad att skriva på.",
    en: "The register keeps each signatory by itself. Two persons in one field become one, and only one gets a line to sign on.",
  },
  messages: {
    several: {
      reason: { sv: "`{found}` ser ut att vara flera personer", en: "`{found}` seems to be several persons" },
      hint: {
        sv: "skriv en punkt med `namn:` och `parti:` för var och en",
        en: "write an item with `namn:` and `parti:` for each of them",
      },
    },
    others: {
      reason: { sv: "`{found}` säger inte vilka de andra är", en: "`{found}` does not say who the others are" },
      hint: { sv: "skriv en punkt för var och en som undertecknar", en: "write an item for each of those who sign" },
    },
  },
});

/** One person in each name. */
export const checkSignatoryOneName: MotionRule = ({ signatories }) =>
  signatories.flatMap(({ name }): readonly Diagnostic[] => {
    if (name === undefined) return [];
    const { several, others } = nameParts(name.value);
    const found = several ?? others;
    if (found === undefined) return [];
    const place = placeOf(name, found.start, found.end);
    const values = { found: name.value.slice(found.start, found.end) };
    return [
      several === undefined
        ? problem(signatoryOneName, "others", place, { values, severity: "info" })
        : problem(signatoryOneName, "several", place, { values }),
    ];
  });
