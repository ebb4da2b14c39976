import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { kindLabel } from "../../motion/kinds/kind-label.ts";
import type { MotionRule } from "../motion-rule.ts";

export const titleKindApart = defineRule("title-kind-apart", {
  severity: "info",
  why: {
    sv: "Dokumentets slag står redan ovanför titeln, och i ärendemeningen. I titeln blir det en upprepning.",
    en: "The kind of document stands above the title already, and in the case title. In the title it is repeated.",
  },
  messages: {
    label: {
      reason: {
        sv: "Titeln börjar med `{label}`, som redan står ovanför den",
        en: "The title begins with `{label}`, which stands above it already",
      },
      hint: { sv: "börja med ämnet: `{rest}`", en: "begin with the subject: `{rest}`" },
    },
  },
});

/** A title without the kind for a label. *Motion om …* is a phrase, which the case title takes up. */
export const checkTitleKindApart: MotionRule = ({ title, kind }) => {
  const found = title && kind && kindLabel(title.value, kind);
  if (title === undefined || found === undefined || found.isPhrase) return [];
  const { label, subject } = found;
  const rest = subject.charAt(0).toUpperCase() + subject.slice(1);
  return [problem(titleKindApart, "label", placeOf(title, 0, label.length), { values: { label: label.trim(), rest } })];
};
