import type { Rule } from "../rule.ts";

export const sourceRules = {
  "front-matter-present": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "yaml-parses": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "yaml-keys-unique": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "yaml-quotes-needed": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "fields-known": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "fields-typed": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "file-is-utf8": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "kind-known": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "kommun-known": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "size-limit": { severity: "error", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
