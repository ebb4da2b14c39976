import { syntaxTree } from "@codemirror/language";
import type { EditorState, Extension, Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { SyntaxNodeRef } from "@lezer/common";

const hide = Decoration.replace({});
const fade = Decoration.mark({ class: "cm-faded" });
const styles: Readonly<Record<string, Decoration>> = {
  StrongEmphasis: Decoration.mark({ class: "cm-strong" }),
  Emphasis: Decoration.mark({ class: "cm-emphasis" }),
  InlineCode: Decoration.mark({ class: "cm-code" }),
  Link: Decoration.mark({ class: "cm-linked" }),
  Comment: Decoration.mark({ class: "cm-note" }),
  CommentBlock: Decoration.mark({ class: "cm-note" }),
};
const lines: Readonly<Record<string, string>> = {
  ATXHeading1: "cm-heading cm-heading-1",
  ATXHeading2: "cm-heading cm-heading-2",
  ATXHeading3: "cm-heading cm-heading-3",
  ATXHeading4: "cm-heading cm-heading-4",
  ATXHeading5: "cm-heading cm-heading-4",
  ATXHeading6: "cm-heading cm-heading-4",
  Blockquote: "cm-quotation",
  FencedCode: "cm-codeblock",
};

/** Marks of Markdown that show what they do, and are seen themselves only where the cursor is. */
export function liveMarks(): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }

      update(update: ViewUpdate): void {
        const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || isParsed)
          this.decorations = decorate(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function decorate(view: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  const { state } = view;
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      if (line.length === 0) found.push(Decoration.line({ class: "cm-blank" }).range(line.from));
      at = line.to + 1;
    }
    syntaxTree(state).iterate({ from, to, enter: (node) => decorateNode(node, view, found) });
  }
  return Decoration.set(found, true);
}

function decorateNode(node: SyntaxNodeRef, view: EditorView, found: Range<Decoration>[]): void {
  const { state } = view;
  const lineClass = lines[node.name];
  if (lineClass !== undefined)
    eachLine(state, node.from, node.to, (at) => found.push(Decoration.line({ class: lineClass }).range(at)));
  const style = styles[node.name];
  if (style !== undefined && node.from < node.to) found.push(style.range(node.from, node.to));
  const mark = markOf(node, state);
  if (mark === undefined || mark.from === mark.to) return;
  const isNear = view.hasFocus && touches(state, mark.near.from, mark.near.to);
  found.push((isNear || !mark.isHidden ? fade : hide).range(mark.from, mark.to));
}

type Mark = {
  readonly from: number;
  readonly to: number;
  readonly near: { readonly from: number; readonly to: number };
  readonly isHidden: boolean;
};

/** What of a node is a mark, and near which text the cursor shows it. */
function markOf(node: SyntaxNodeRef, state: EditorState): Mark | undefined {
  const { from, to, name } = node;
  const parent = node.node.parent;
  const near = parent ?? { from, to };
  switch (name) {
    case "HeaderMark": {
      const line = state.doc.lineAt(from);
      const isOpening = from === near.from;
      const space = /^[ \t]*/.exec(state.sliceDoc(to, line.to))?.[0].length ?? 0;
      return { from, to: isOpening ? to + space : to, near: line, isHidden: true };
    }
    case "EmphasisMark":
    case "CodeMark":
      return { from, to, near, isHidden: parent?.name !== "FencedCode" };
    case "LinkMark":
      return { from, to, near, isHidden: parent?.name === "Link" };
    case "URL":
    case "LinkTitle":
      return { from, to, near, isHidden: parent?.name === "Link" };
    case "Escape":
      return { from, to: from + 1, near: { from, to }, isHidden: true };
    case "HardBreak":
    case "ListMark":
    case "QuoteMark":
    case "TableDelimiter":
      return { from, to, near: { from, to }, isHidden: false };
    default:
      return undefined;
  }
}

function eachLine(state: EditorState, from: number, to: number, action: (at: number) => void): void {
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    action(line.from);
    at = line.to + 1;
  }
}

function touches({ selection }: EditorState, from: number, to: number): boolean {
  return selection.ranges.some((range) => range.from <= to && range.to >= from);
}
