import type { Rule } from "../rule.ts";

export const swedishRules = {
  "quotes-swedish": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "quotes-balanced": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "no-break-space": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "dash-form": { severity: "info", why: { sv: "", en: "" }, messages: {} },
  "invisible-characters": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "readability": { severity: "info", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
