import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { blankComments } from "../../motion/comments.ts";
import type { MotionRule } from "../motion-rule.ts";

/** Reasons, for kinds that are expected to give them. Comments and lone definitions are none. */
export const bodyPresent: MotionRule = ({ kind, syntax }) => {
  const { root } = syntax.body;
  if (kind?.isBodyExpected !== true) return [];
  if (root.children.some(({ type }) => type !== "html" && type !== "definition" && type !== "footnoteDefinition"))
    return [];
  const written = syntax.text.slice(root.position?.start.offset ?? syntax.text.length).trim();
  // A body that was too large to read is not empty, and raw HTML is another rule's matter.
  if (blankComments(written).trim() !== "") return [];
  const end = syntax.text.trimEnd().length;
  return [problem("body-present", "empty", { file: syntax.file, start: end, end })];
};
