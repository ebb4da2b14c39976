import type { Rule } from "../rule.ts";

export const bodyRules = {
  "body-present": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "heading-levels": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "no-raw-html": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "list-intended": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "image-readable": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "image-alt": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "image-sharp": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "link-text-meaningful": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "table-header": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "footnote-defined": { severity: "error", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
