import type { Nodes } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { operativeParts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A line below the first that Markdown would begin a list or another block with. */
const BLOCK_LINES = [
  { message: "list", line: /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+\S.*$/m },
  { message: "block", line: /^[ \t]{0,3}(?:#{1,6}[ \t]+\S|>|```|~~~|\|.*\|[ \t]*$).*$/m },
] as const;

/** Clauses and questions of one paragraph, without images and footnotes. */
export const clauseIsInline: MotionRule = (facts) => operativeParts(facts).flatMap(problemOf);

function problemOf({ ordinal, text, content }: Clause): readonly Diagnostic[] {
  const values = { ordinal: String(ordinal) };
  const [, second] = content.root.children;
  if (second !== undefined) {
    const end = content.root.children.at(-1) ?? second;
    const place = { ...placeOfNode(second, text), end: placeOfNode(end, text).end };
    return [problem("clause-is-inline", "paragraphs", place, { values })];
  }
  const image = nodesOf(content.root).find(isImage);
  if (image !== undefined) return [problem("clause-is-inline", "image", placeOfNode(image, text), { values })];
  const footnote = /\[\^[^\]\s]+\]/.exec(text.value);
  if (footnote !== null && text.value[footnote.index - 1] !== "\\") {
    return [
      problem("clause-is-inline", "footnote", placeOf(text, footnote.index, footnote.index + footnote[0].length), {
        values,
      }),
    ];
  }
  const firstEnd = text.value.search(/[\r\n]/);
  if (firstEnd === -1) return [];
  for (const { message, line } of BLOCK_LINES) {
    const match = line.exec(text.value.slice(firstEnd + 1));
    if (match === null) continue;
    const start = firstEnd + 1 + match.index;
    return [problem("clause-is-inline", message, placeOf(text, start, start + match[0].length), { values })];
  }
  return [];
}

function isImage(node: Nodes): boolean {
  return node.type === "image" || node.type === "imageReference";
}
