import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { clausesInBody } from "../../motion/clauses-in-body.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clausePresent = defineRule("clause-present", {
  severity: "error",
  why: {
    sv: "Fullmäktige beslutar om att-satserna, en i taget. Utan dem finns inget att besluta om.",
    en: "The council decides on the clauses, one by one. Without them there is nothing to decide.",
  },
  messages: {
    missing: {
      reason: { sv: "Att-satser saknas", en: "Missing clauses" },
      hint: {
        sv: "skriv `att-satser:` och under den en rad `  - att …` för varje förslag",
        en: "write `att-satser:` and below it a line `  - att …` for each proposal",
      },
    },
    empty: {
      reason: { sv: "Inga att-satser står under `att-satser:`", en: "No clauses stand below `att-satser:`" },
      hint: {
        sv: "skriv en rad `  - att …` under den för varje förslag",
        en: "write a line `  - att …` below it for each proposal",
      },
    },
    "in-body": {
      reason: {
        sv: "Att-satserna står i brödtexten, inte i fältet `att-satser`",
        en: "The clauses stand in the body, not in the field `att-satser`",
      },
      hint: {
        sv: "flytta dem till `att-satser:`, en rad `  - att …` för varje",
        en: "move them to `att-satser:`, a line `  - att …` for each",
      },
    },
  },
});

/** At least one clause, where the kind asks for decisions. Clauses at the end of the body are shown there. */
export const checkClausePresent: MotionRule = (facts) => {
  const { kind, clauses, unreadable, keys, opening } = facts;
  if (kind?.operative !== "clauses" || clauses.length > 0 || unreadable.has("att-satser")) return [];
  const inBody = clausesInBody(facts.syntax.body);
  if (inBody !== undefined) return [problem(clausePresent, "in-body", inBody)];
  if (!kind.isOperativeRequired) return [];
  const key = keys.get("att-satser");
  return [key === undefined ? problem(clausePresent, "missing", opening) : problem(clausePresent, "empty", key)];
};
