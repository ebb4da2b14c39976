import type { Nodes } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { operativeParts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clauseIsInline = defineRule("clause-is-inline", {
  severity: "error",
  why: {
    sv: "En att-sats citeras ensam i kallelse, protokoll och svar. Den måste rymmas i ett stycke, utan listor, bilder och fotnoter.",
    en: "A clause is quoted alone in notices, minutes and replies. It must fit in one paragraph, without lists, images and footnotes.",
  },
  messages: {
    paragraphs: {
      reason: { sv: "Flera stycken i punkt {ordinal}", en: "Several paragraphs in item {ordinal}" },
      hint: {
        sv: "gör varje förslag till en egen punkt, och lägg skälen i brödtexten",
        en: "make each proposal an item of its own, and put the reasons into the body",
      },
    },
    list: {
      reason: { sv: "En lista i punkt {ordinal}", en: "A list in item {ordinal}" },
      hint: {
        sv: "skriv ut leden i meningen, eller gör dem till egna punkter",
        en: "write the parts out in the sentence, or make them items of their own",
      },
    },
    block: {
      reason: {
        sv: "En rubrik, tabell, ett citat eller ett kodblock i punkt {ordinal}",
        en: "A heading, table, quotation or code block in item {ordinal}",
      },
      hint: { sv: "flytta det till brödtexten", en: "move it to the body" },
    },
    image: {
      reason: { sv: "En bild i punkt {ordinal}", en: "An image in item {ordinal}" },
      hint: { sv: "flytta bilden till brödtexten", en: "move the image to the body" },
    },
    footnote: {
      reason: { sv: "En fotnot i punkt {ordinal}", en: "A footnote in item {ordinal}" },
      hint: { sv: "flytta hänvisningen till brödtexten", en: "move the reference to the body" },
    },
  },
});

/** A line below the first that Markdown would begin a list or another block with. */
const BLOCK_LINES = [
  { message: "list", line: /^[ \t]{0,40}(?:[-+*]|\d{1,9}[.)])[ \t]{1,8}\S.*$/m },
  { message: "block", line: /^[ \t]{0,3}(?:#{1,6}[ \t]{1,8}\S|>|```|~~~|\|[^|\r\n]*\|).*$/m },
] as const;

/** Clauses and questions of one paragraph, without images and footnotes. */
export const checkClauseIsInline: MotionRule = (facts) => operativeParts(facts).flatMap(problemOf);

function problemOf({ ordinal, text, content }: Clause): readonly Diagnostic[] {
  const values = { ordinal: String(ordinal) };
  const [, second] = content.root.children;
  if (second !== undefined) {
    const end = content.root.children.at(-1) ?? second;
    const place = { ...placeOfNode(second, text), end: placeOfNode(end, text).end };
    return [problem(clauseIsInline, "paragraphs", place, { values })];
  }
  const image = nodesOf(content.root).find(isImage);
  if (image !== undefined) return [problem(clauseIsInline, "image", placeOfNode(image, text), { values })];
  const footnote = /\[\^[^[\]\s]+\]/.exec(text.value);
  if (footnote !== null && text.value[footnote.index - 1] !== "\\") {
    return [
      problem(clauseIsInline, "footnote", placeOf(text, footnote.index, footnote.index + footnote[0].length), {
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
    return [problem(clauseIsInline, message, placeOf(text, start, start + match[0].length), { values })];
  }
  return [];
}

function isImage(node: Nodes): boolean {
  return node.type === "image" || node.type === "imageReference";
}
