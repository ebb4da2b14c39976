import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { bodyWords } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A title, from the front matter. One that begins the body is shown there. */
export const titlePresent: MotionRule = (facts) => {
  if (facts.title !== undefined || facts.unreadable.has("titel")) return [];
  const [first] = facts.syntax.body.root.children;
  if (first?.type === "heading" && first.depth === 1) {
    const { place, text } = bodyWords(first, facts.syntax.body.text);
    if (text.value !== "") return [problem("title-present", "in-body", place, { values: { heading: text.value } })];
  }
  return [problem("title-present", "missing", facts.keys.get("titel") ?? facts.opening)];
};
