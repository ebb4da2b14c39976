import type { Rule } from "../rule.ts";

export const safetyRules = {
  "personal-data": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "characters-printable": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "path-inside": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "word-fits": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
