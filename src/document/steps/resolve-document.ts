import type { Document } from "../types.ts";
import { levelHeadings } from "./level-headings.ts";
import { markVariant } from "./mark-variant.ts";
import { numberNodes } from "./number-nodes.ts";
import { numberParagraphs } from "./number-paragraphs.ts";

/** Each takes a document and adds one fact. After the last, nothing in it needs looking up. */
const steps: readonly ((document: Document) => Document)[] = [
  levelHeadings,
  numberParagraphs,
  markVariant,
  numberNodes,
];

/** Make a document ready for every format. */
export function resolveDocument(document: Document): Document {
  return steps.reduce((resolved, step) => step(resolved), document);
}
