import type { Heading } from "mdast";
import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

/** Headings below the title's level, none of them deeper than the next, and none empty. */
export const headingLevels: MotionRule = ({ syntax: { body } }) => {
  let above = 1;
  return nodesOf(body.root).flatMap((node) => {
    if (node.type !== "heading") return [];
    const place = marksOf(node, body);
    const deepest = above + 1;
    above = node.depth;
    if (bodyWords(node, body.text).text.value.trim() === "") return [problem("heading-levels", "empty", place)];
    if (node.depth === 1) return [problem("heading-levels", "main", place)];
    if (node.depth <= deepest) return [];
    return [
      problem("heading-levels", "skipped", place, {
        values: { expected: "#".repeat(deepest) },
        expected: "#".repeat(deepest),
      }),
    ];
  });
};

/** The `##` of a heading; all of one that is underlined. */
function marksOf(node: Heading, { text }: BodyMarkdown): Place {
  const place = placeOfNode(node, text);
  const marks = /^#+/.exec(text.value.slice(node.position?.start.offset));
  return marks === null ? place : { ...place, end: place.start + marks[0].length };
}
