import type { Nodes, RootContent } from "mdast";
import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import { bodyWords, placeOfNode } from "./body-words.ts";
import type { BodyMarkdown } from "./source/syntax.ts";
import { splitAtt } from "./split-att.ts";

/** Verbs that open clauses, and headings above them. */
const OPENING =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ӿ])(?:yrka[rs]?|föreslå(?:r|s)?|hemställ(?:er|s|a)|vill|beslut(?:ar|a)?|yrkanden?|hemställan|förslag(?: till beslut)?|att-satser)(?:$|[^A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/**
 * Where the body ends with clauses: a list or paragraphs that each begin with *att*, below words that open clauses. Names and a date may
 * follow, as they do in a motion that was pasted whole.
 *
 * An argument in a list, or a sentence that happens to begin with *att*, is no clause.
 */
export function clausesInBody({ root, text }: BodyMarkdown): Place | undefined {
  const blocks = root.children.filter(
    (block) => block.type !== "html" && block.type !== "definition" && block.type !== "footnoteDefinition",
  );
  let end = blocks.length;
  while (end > 0 && isSignature(blocks[end - 1], text)) end--;
  let first = end;
  while (first > 0 && isClauses(blocks[first - 1], text)) first--;
  const firstBlock = blocks[first];
  const lastBlock = first < end ? blocks[end - 1] : undefined;
  const above = blocks[first - 1];
  if (firstBlock === undefined || lastBlock === undefined || above === undefined) return undefined;
  if (!OPENING.test(lastSentence(bodyWords(above, text).text.value))) return undefined;
  return { ...placeOfNode(firstBlock, text), end: placeOfNode(lastBlock, text).end };
}

/** Short lines that each begin with a capital letter and are no sentence: a name, a party, a place with a date. */
function isSignature(block: RootContent | undefined, text: PlacedText): boolean {
  if (block?.type !== "paragraph") return false;
  const lines = bodyWords(block, text).text.value.split("\n");
  return lines.every((line) => line.length <= 60 && /^\p{Lu}/u.test(line) && !/[.!?:,]$/.test(line.trimEnd()));
}

function isClauses(block: RootContent | undefined, text: PlacedText): boolean {
  if (block?.type === "paragraph") return beginsWithAtt(block, text);
  return block?.type === "list" && block.children.every((item) => beginsWithAtt(item, text));
}

function beginsWithAtt(node: Nodes, text: PlacedText): boolean {
  return splitAtt(bodyWords(node, text).text.value) !== undefined;
}

function lastSentence(words: string): string {
  return (
    words
      .trimEnd()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ""
  );
}
