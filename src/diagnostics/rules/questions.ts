import type { Rule } from "../rule.ts";

export const questionRules = {
  "lead-in-number-agrees": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "question-present": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "item-present": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
