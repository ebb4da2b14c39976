import type { Rule } from "../rule.ts";

export const templateRules = {
  "template-exists": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "template-compiles": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "template-names-known": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "markup-known": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "theme-valid": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "contrast": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "kommun-valid": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "config-valid": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "ignore-used": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
