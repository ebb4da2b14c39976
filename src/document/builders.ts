import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import type { BlockId, Inline, Label, NodeId, Paragraph, ParagraphRole, TextNode } from "./types.ts";

/** Number of an inline node until the step that numbers all nodes in reading order has run. */
const UNNUMBERED = 0 as NodeId;

/** Give out the ids of a document's blocks. One is used for the whole document. */
export type BlockIds = {
  /** `p-1`, `p-2`, … */
  readonly next: (prefix: string) => BlockId;
  /** `title`; should it be asked for again, `title-2`. */
  readonly named: (name: string) => BlockId;
};

export function createBlockIds(): BlockIds {
  const counts = new Map<string, number>();
  const count = (name: string): number => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return number;
  };
  return {
    next: (prefix) => `${prefix}-${count(prefix)}` as BlockId,
    named: (name) => {
      const number = count(`=${name}`);
      return (number === 1 ? name : `${name}-${number}`) as BlockId;
    },
  };
}

/** Id of a part of a block, such as `table-1-caption`. */
export function partId(block: BlockId, part: string): BlockId {
  return `${block}-${part}` as BlockId;
}

/** Words with one place for all of them, such as a date written out or a label. */
export function textAt(value: string, { file, start, end }: Place): PlacedText {
  return { value, file, spans: [{ at: 0, start, end }] };
}

export function textNode(text: PlacedText): TextNode {
  return { type: "text", node: UNNUMBERED, text };
}

/** A label that the program makes, and that is therefore no word of the author's. */
export function generatedLabel(id: BlockId, value: string, place: Place): Label {
  return { id, generated: true, text: textNode(textAt(value, place)) };
}

export function paragraph(id: BlockId, role: ParagraphRole, children: readonly Inline[]): Paragraph {
  return { type: "paragraph", id, role, children };
}

/** Make an inline node of another type than text. */
export function inlineNode<const T extends Omit<Exclude<Inline, TextNode>, "node">>(
  node: T,
): T & { readonly node: NodeId } {
  return { ...node, node: UNNUMBERED };
}
