import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { bodyWords } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const titlePresent = defineRule("title-present", {
  severity: "error",
  why: {
    sv: "Titeln är det som registreras och står på föredragningslistan. Den är också dokumentets enda huvudrubrik.",
    en: "The title is what is registered and stands on the agenda. It is also the only main heading of the document.",
  },
  messages: {
    missing: {
      reason: { sv: "Titel saknas", en: "Missing title" },
      hint: { sv: "lägg till en rad `titel: …`", en: "add a line `titel: …`" },
    },
    "in-body": {
      reason: {
        sv: "Titeln står i brödtexten, inte i fältet `titel`",
        en: "The title stands in the body, not in the field `titel`",
      },
      hint: { sv: "flytta den: `titel: {heading}`", en: "move it: `titel: {heading}`" },
    },
  },
});

/** A title, from the front matter. One that begins the body is shown there. */
export const checkTitlePresent: MotionRule = (facts) => {
  if (facts.title !== undefined || facts.unreadable.has("titel")) return [];
  const [first] = facts.syntax.body.root.children;
  if (first?.type === "heading" && first.depth === 1) {
    const { place, text } = bodyWords(first, facts.syntax.body.text);
    if (text.value !== "") return [problem(titlePresent, "in-body", place, { values: { heading: text.value } })];
  }
  return [problem(titlePresent, "missing", facts.keys.get("titel") ?? facts.opening)];
};
