import type { BlockId } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";
import { element, type Xml } from "../xml-element.ts";

export type ParagraphParts = {
  /** Blocks whose words these are, the outermost first. */
  readonly ids: readonly BlockId[];
  readonly style: string;
  readonly children: readonly Xml[];
  readonly list?: ListReference;
  readonly keepNext?: boolean;
};

/**
 * A paragraph with the bookmarks of its blocks, and nothing of its own but style, list and what must stay together.
 *
 * Reference: ECMA-376 Part 1, 17.3.1.26 (pPr), for the order of the parts.
 */
export function paragraphOf(
  { ids, style, children, list, keepNext }: ParagraphParts,
  { bookmarks, opening }: DocxContext,
): Xml {
  const marks = ids.map((id) => bookmarks.around(id));
  const properties = [
    ...(style === styleNames.body.id ? [] : [element("w:pStyle", { "w:val": style })]),
    ...(keepNext === true ? [element("w:keepNext")] : []),
    ...(list === undefined ? [] : [numberingOf(list)]),
  ];
  return element("w:p", {}, [
    ...(properties.length === 0 ? [] : [element("w:pPr", {}, properties)]),
    ...opening.take(),
    ...marks.map(([start]) => start),
    ...children,
    ...marks.map(([, end]) => end).reverse(),
  ]);
}

function numberingOf({ number, level }: ListReference): Xml {
  return element("w:numPr", {}, [element("w:ilvl", { "w:val": level }), element("w:numId", { "w:val": number })]);
}
