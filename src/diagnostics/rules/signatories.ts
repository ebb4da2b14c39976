import type { Rule } from "../rule.ts";

export const signatoryRules = {
  "signatory-present": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "signatory-person": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "signatory-unique": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "party-known": { severity: "info", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
