import { findOperatives } from "./find-operative.ts";
import type { ImportBlock } from "./import-block.ts";
import { readLabelLine } from "./label-line.ts";

/** Several motions in one text, each from its label on, or why they cannot be told apart. */
export type Split = { readonly parts: readonly (readonly ImportBlock[])[] } | { readonly motions: number };

/**
 * Look for several motions in one text.
 *
 * Each begins with a label (*Motion*) and has clauses of its own. Where there are several lead-ins with clauses, and other text after the
 * first of them, but no labels, the text is refused: nobody but the author knows where one ends.
 */
export function splitMotions(blocks: readonly ImportBlock[]): Split {
  const starts = blocks.flatMap((block, index) => (isLabel(block) ? [index] : []));
  const operatives = findOperatives(blocks, false).filter(({ score }) => score >= 7);
  if (starts.length > 1) {
    const parts = starts.map((start, index) => blocks.slice(index === 0 ? 0 : start, starts[index + 1]));
    const haveClauses = parts.every((part) => findOperatives(part, false).length > 0);
    if (haveClauses) return { parts };
  }
  const between = operatives.slice(1).filter(({ start }, index) => start - (operatives[index]?.end ?? start) > 3);
  return between.length > 0 && starts.length !== 1 ? { motions: between.length + 1 } : { parts: [blocks] };
}

function isLabel({ plain, unit }: ImportBlock): boolean {
  const isTop = unit.kind === "paragraph" || unit.kind === "title" || unit.kind === "heading" || unit.kind === "kind";
  const label = isTop ? readLabelLine(plain) : undefined;
  return label !== undefined && label.kind === "motion" && plain.length < 200;
}
