import type { Rule } from "../rule.ts";

export const clauseRules = {
  "clause-present": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "clause-is-inline": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "clause-starts-with-att": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "clause-att-not-doubled": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "clause-punctuation-consistent": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "clause-one-decision": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "clause-is-decision": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "clause-stands-alone": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "clause-unique": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "clauses-in-front-matter": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
