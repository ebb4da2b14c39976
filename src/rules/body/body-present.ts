import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { blankComments } from "../../motion/comments.ts";
import type { MotionRule } from "../motion-rule.ts";

export const bodyPresent = defineRule("body-present", {
  severity: "warning",
  why: {
    sv: "Att-satserna säger vad som ska göras; brödtexten säger varför. Utan den har ingen något att ta ställning till.",
    en: "The clauses say what is to be done; the body says why. Without it nobody has anything to weigh.",
  },
  messages: {
    empty: {
      reason: {
        sv: "Brödtexten är tom",
        en: "The body is empty",
      },
      hint: {
        sv: "skriv motiveringen under den andra raden `---`",
        en: "write the reasons below the second line `---`",
      },
    },
  },
});

/** Reasons, for kinds that are expected to give them. Comments and lone definitions do not count. */
export const checkBodyPresent: MotionRule = ({ kind, syntax }) => {
  const { root } = syntax.body;
  if (kind?.isBodyExpected !== true) return [];
  if (root.children.some(({ type }) => type !== "html" && type !== "definition" && type !== "footnoteDefinition"))
    return [];
  const written = syntax.text.slice(root.position?.start.offset ?? syntax.text.length).trim();
  // A body that was too large to read is not empty, and raw HTML is another rule's matter.
  if (blankComments(written).trim() !== "") return [];
  const end = syntax.text.trimEnd().length;
  return [problem(bodyPresent, "empty", { file: syntax.file, start: end, end })];
};
