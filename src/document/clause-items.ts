import type { PhrasingContent, Root } from "mdast";
import type { Clause } from "../motion/motion.ts";
import { placeOf, sliceText } from "../text/placed-text.ts";
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
export function clauseItemOf(clause: Clause, prefix: "att" | "fraga", showOrdinal: boolean, shared: BuildContext): ClauseItem {
  const id = `${prefix}-${clause.ordinal}` as BlockId;
  const inlines = clauseInlines(clause, shared);
  const { att, children } = prefix === "att" ? setOffAtt(inlines, id) : { children: inlines };
  const shownOrdinal = showOrdinal
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
  return inlinesOf(phrasingOf(root), markdownContext(shared, root, { text, base: 0 }));
}

function phrasingOf(root: Root): readonly PhrasingContent[] {
  return root.children.flatMap((child) => (child.type === "paragraph" || child.type === "heading" ? child.children : []));
}

function setOffAtt(inlines: readonly Inline[], id: BlockId): { att?: Label; children: readonly Inline[] } {
  const [first, ...rest] = inlines;
  if (first?.type === "text") {
    const match = /^(\s*)(att)(\s+|$)/i.exec(first.text.value);
    if (match === null || (match[3] === "" && rest[0]?.type !== "line-break")) return { children: inlines };
    const start = match[1]?.length ?? 0;
    const label = textNode(sliceText(first.text, start, start + 3));
    const remaining = sliceText(first.text, match[0].length);
    const children = remaining.value === "" ? withoutLeadingSpace(rest) : [textNode(remaining), ...rest];
    return { att: { id: partId(id, "att"), generated: false, text: label }, children };
  }
  if (first?.type !== "emphasis" && first?.type !== "strong") return { children: inlines };
  const inner = setOffAtt(first.children, id);
  const innerIsAll = inner.att === undefined && isOnlyAtt(first.children);
  if (innerIsAll && first.children[0]?.type === "text" && startsWithSpace(rest[0])) {
    const label = first.children[0];
    return { att: { id: partId(id, "att"), generated: false, text: label }, children: withoutLeadingSpace(rest) };
  }
  if (inner.att === undefined) return { children: inlines };
  return { att: inner.att, children: [{ ...first, children: inner.children }, ...rest] };
}

function isOnlyAtt(children: readonly Inline[]): boolean {
  const only = children[0];
  return children.length === 1 && only?.type === "text" && /^att$/i.test(only.text.value);
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
