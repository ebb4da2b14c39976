import type { Rule } from "../rule.ts";

export const kommunRules = {
  "attachment-allowed": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "attachment-readable": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "deadline-met": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "one-subject": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "within-powers": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "submitter-entitled": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "signature-form": { severity: "info", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
