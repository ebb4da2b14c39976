import type { Rule } from "../rule.ts";

export const titleRules = {
  "title-present": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "title-short": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "title-neutral": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "date-present": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "date-valid": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "date-order": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "place-present": { severity: "info", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
