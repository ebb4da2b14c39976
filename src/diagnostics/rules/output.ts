import type { Rule } from "../rule.ts";

export const outputRules = {
  "output-unsigned": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "output-submitted": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "output-distinct": { severity: "error", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
