import { defineRule } from "../../ground/diagnostics/rule.ts";

export const yamlKeysUnique = defineRule("yaml-keys-unique", {
  severity: "error",
  why: {
    sv: "Står ett fält två gånger går det inte att veta vilket som gäller.",
    en: "When a field stands twice, nobody can know which one holds.",
  },
  messages: {
    duplicate: {
      reason: { sv: "`{key}` står redan på rad {line}", en: "`{key}` stands already on line {line}" },
      hint: { sv: "ta bort det ena, eller slå ihop dem", en: "remove one of them, or join them" },
    },
  },
});
