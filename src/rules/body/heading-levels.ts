import type { Heading } from "mdast";
import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

export const headingLevels = defineRule("heading-levels", {
  severity: "warning",
  why: {
    sv: "Den som lyssnar på dokumentet hoppar mellan rubrikerna, och nivåerna säger vad som hör till vad. I dokumentets taggar rättas de till.",
    en: "Who listens to the document jumps from heading to heading, and the levels say what belongs to what. In the document's tags they are put right.",
  },
  messages: {
    main: {
      reason: {
        sv: "`#` är titelns nivå",
        en: "`#` is the level of the title",
      },
      hint: {
        sv: "börja rubriker i brödtexten med `##`",
        en: "begin headings of the body with `##`",
      },
    },
    title: {
      reason: { sv: "Titeln står en gång till, som rubrik", en: "The title stands once more, as a heading" },
      hint: {
        sv: "ta bort raden; titeln skrivs ut överst ändå",
        en: "remove the line; the title is printed at the top anyway",
      },
    },
    skipped: {
      reason: {
        sv: "Rubriken hoppar över en nivå",
        en: "The heading skips a level",
      },
      hint: {
        sv: "skriv `{expected}`",
        en: "write `{expected}`",
      },
    },
    empty: {
      reason: {
        sv: "Rubriken är tom",
        en: "The heading is empty",
      },
      hint: {
        sv: "skriv en rubrik efter `#`, eller ta bort raden",
        en: "write a heading after the `#`, or remove the line",
      },
    },
  },
});

/** Headings below the title's level, none of them deeper than the next, and none empty. */
export const checkHeadingLevels: MotionRule = ({ syntax: { body }, title }) => {
  let above = 1;
  let isFirst = true;
  return nodesOf(body.root).flatMap((node) => {
    if (node.type !== "heading") return [];
    const place = hashesOf(node, body);
    const deepest = above + 1;
    above = node.depth;
    const words = bodyWords(node, body.text).text.value.trim();
    const isTitle = isFirst && words === title?.value.trim();
    isFirst = false;
    if (words === "") return [problem(headingLevels, "empty", place)];
    if (isTitle) return [problem(headingLevels, "title", place)];
    if (node.depth === 1) return [problem(headingLevels, "main", place)];
    if (node.depth <= deepest) return [];
    return [
      problem(headingLevels, "skipped", place, {
        values: { expected: "#".repeat(deepest) },
        expected: "#".repeat(deepest),
      }),
    ];
  });
};

/** The `##` of a heading; all of one that is underlined. */
function hashesOf(node: Heading, { text }: BodyMarkdown): Place {
  const place = placeOfNode(node, text);
  const marks = /^#+/.exec(text.value.slice(node.position?.start.offset));
  return marks === null ? place : { ...place, end: place.start + marks[0].length };
}
