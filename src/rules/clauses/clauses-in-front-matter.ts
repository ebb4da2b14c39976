import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { clausesInBody } from "../../motion/clauses-in-body.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clausesInFrontMatter = defineRule("clauses-in-front-matter", {
  severity: "warning",
  why: {
    sv: "Bara det som står i fältet `att-satser` numreras, listas för registratorn och går att beslutas om var för sig. Det som står kvar i brödtexten skrivs ut två gånger eller blir bara text.",
    en: "Only what stands in the field `att-satser` is numbered, listed for the registrar and can be decided on one by one. What is left in the body is printed twice or is mere text.",
  },
  messages: {
    "in-body": {
      reason: { sv: "Brödtexten slutar med att-satser", en: "The body ends with clauses" },
      hint: {
        sv: "flytta dem till `att-satser:`, eller ta bort dem om de redan står där",
        en: "move them to `att-satser:`, or remove them if they stand there already",
      },
    },
  },
});

/** No clauses left at the end of the body. Where there are none but those, `clause-present` says so. */
export const checkClausesInFrontMatter: MotionRule = ({ kind, clauses, syntax }) => {
  const place = kind?.operative === "clauses" && clauses.length > 0 ? clausesInBody(syntax.body) : undefined;
  return place === undefined ? [] : [problem(clausesInFrontMatter, "in-body", place)];
};
