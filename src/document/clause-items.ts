import type { PhrasingContent, Root } from "mdast";
import { placeOf, sliceText } from "../ground/text/placed-text.ts";
import type { Clause } from "../motion/motion.ts";
import { splitAtt } from "../motion/split-att.ts";
import { generatedLabel, partId, textNode } from "./builders.ts";
import type { BuildContext } from "./markdown/context.ts";
import { markdownContext } from "./markdown/context.ts";
import { inlinesOf } from "./markdown/inlines.ts";
import { plainText } from "./plain-text.ts";
import type { BlockId, ClauseItem, Inline, Label } from "./types.ts";

/**
 * Build a clause or question. The leading *att*, in the author's letters, is set off as its label; a clause without it keeps its words.
 *
 * | att kommunen bygger …   |  label `att`, then `kommunen bygger …`
 * | **Att** kommunen …      |  label `Att`
 * | Kommunen ska bygga …    |  no label
 */
export function clauseItemOf(
  clause: Clause,
  prefix: "att" | "fraga",
  showOrdinal: boolean,
  shared: BuildContext,
): ClauseItem {
  const id = `${prefix}-${clause.ordinal}` as BlockId;
  const inlines = clauseInlines(clause, shared);
  // An author who has numbered the clauses gets no second number.
  const { att, children } = prefix === "att" ? setOffAtt(inlines, id) : { children: inlines };
  const isNumbered = prefix === "att" && splitAtt(plainText(inlines))?.isNumbered === true;
  const shownOrdinal =
    showOrdinal && !isNumbered
      ? generatedLabel(partId(id, "ordinal"), `${clause.ordinal}.`, placeOf(clause.text, 0, 0))
      : undefined;
  return { id, ordinal: clause.ordinal, ...(shownOrdinal && { shownOrdinal }), ...(att && { att }), children };
}

/** The words of a clause as plain text, *att* included. */
export function clauseText(clause: Clause, shared: BuildContext): string {
  return plainText(clauseInlines(clause, shared)).trim();
}

function clauseInlines(clause: Clause, shared: BuildContext): readonly Inline[] {
  const { root, text } = clause.content;
  return inlinesOf(phrasingOf(root), markdownContext(shared, root, text));
}

function phrasingOf(root: Root): readonly PhrasingContent[] {
  return root.children.flatMap((child) =>
    child.type === "paragraph" || child.type === "heading" ? child.children : [],
  );
}

/** `next` is what follows the nodes. */
function setOffAtt(
  inlines: readonly Inline[],
  id: BlockId,
  next?: Inline,
): { att?: Label; children: readonly Inline[] } {
  const [first, ...rest] = inlines;
  const after = rest[0] ?? next;
  if (first?.type === "emphasis" || first?.type === "strong") {
    const inner = setOffAtt(first.children, id, after);
    if (inner.att === undefined) return { children: inlines };
    const isEmpty = inner.children.length === 0;
    return {
      att: inner.att,
      children: isEmpty ? withoutLeadingSpace(rest) : [{ ...first, children: inner.children }, ...rest],
    };
  }
  if (first?.type !== "text") return { children: inlines };
  const { value } = first.text;
  const split = splitAtt(value);
  if (split === undefined || !endsWord(value, split.rest, after)) return { children: inlines };
  const start = value.length - value.trimStart().length;
  const label = textNode(sliceText(first.text, start, start + split.label.length));
  const remaining = sliceText(first.text, split.rest);
  const children = remaining.value === "" ? withoutLeadingSpace(rest) : [textNode(remaining), ...rest];
  return { att: { id: partId(id, "att"), generated: false, text: label }, children };
}

/** Whether a label that ends at `rest` of a text is a word of its own: nothing but a space or a line end follows. */
function endsWord(text: string, rest: number, next: Inline | undefined): boolean {
  return (
    rest < text.length || /\s$/.test(text) || next === undefined || next.type === "line-break" || startsWithSpace(next)
  );
}

function startsWithSpace(inline: Inline | undefined): boolean {
  return inline?.type === "text" && /^\s/.test(inline.text.value);
}

function withoutLeadingSpace(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== "text") return inlines;
  const start = first.text.value.length - first.text.value.trimStart().length;
  const text = sliceText(first.text, start);
  return text.value === "" ? rest : [textNode(text), ...rest];
}
