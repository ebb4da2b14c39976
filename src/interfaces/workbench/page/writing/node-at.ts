import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

/** How long to wait for the text to be parsed, in milliseconds. */
const patience = 200;

/** The innermost part of the text at a place that has one of the names; `side` is which of two parts that meet there is meant. */
export function nodeAt(state: EditorState, at: number, side: -1 | 1, names: RegExp): SyntaxNode | undefined {
  const tree = ensureSyntaxTree(state, Math.min(at + 1, state.doc.length), patience) ?? syntaxTree(state);
  for (let node: SyntaxNode | null = tree.resolveInner(at, side); node !== null; node = node.parent)
    if (names.test(node.name)) return node;
  return undefined;
}
