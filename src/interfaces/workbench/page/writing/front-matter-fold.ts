import {
  type EditorState,
  type Extension,
  EditorState as State,
  StateField,
  type TransactionSpec,
} from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { divideFrontMatter } from "../../../../motion/source/front-matter.ts";
import { wholeFile } from "./whole-file.ts";

/** Where the visible body begins: after the front matter and the blank lines below it. */
export function visibleFrom(text: string): number {
  const { yaml, bodyStart: start } = divideFrontMatter("", text).value ?? { bodyStart: 0 };
  if (yaml === undefined) return 0;
  const blank = /(?:[ \t]*\n)*/y;
  blank.lastIndex = start;
  return start + (blank.exec(text)?.[0].length ?? 0);
}

const hidden = StateField.define<number>({
  create: (state) => visibleFrom(state.doc.toString()),
  update: (value, transaction) => {
    if (!transaction.docChanged) return value;
    let touches = false;
    transaction.changes.iterChangedRanges((from) => {
      touches ||= from <= value;
    });
    return touches ? visibleFrom(transaction.newDoc.toString()) : value;
  },
});

/** The front matter out of sight and out of reach of keys: the form shows it. */
export function frontMatterFold(): Extension {
  return [
    hidden,
    EditorView.decorations.compute([hidden], (state): DecorationSet => {
      const end = hiddenEnd(state);
      return end <= 0
        ? Decoration.none
        : Decoration.set([Decoration.replace({ block: true }).range(0, lastHidden(state, end))]);
    }),
    // A file that ends with the front matter has no line to write on.
    EditorView.domEventHandlers({
      focus: (_event, view) => {
        const { doc, selection } = view.state;
        const end = hiddenEnd(view.state);
        if (end > 0 && end === doc.length && doc.sliceString(end - 1) !== "\n")
          view.dispatch({
            changes: { from: end, insert: "\n\n" },
            selection: { anchor: end + 2 },
            annotations: wholeFile.of(true),
          });
        else if (selection.main.from < end) view.dispatch({ selection: { anchor: end } });
      },
    }),
    State.changeFilter.of((transaction) => {
      const isTyped = ["input", "delete", "move"].some((event) => transaction.isUserEvent(event));
      const end = hiddenEnd(transaction.startState);
      return !isTyped || transaction.annotation(wholeFile) === true || end <= 0
        ? true
        : [0, lastHidden(transaction.startState, end)];
    }),
    State.transactionFilter.of((transaction) => {
      // The field is gone after a change to the view of the whole file.
      const end = Math.min(transaction.state.field(hidden, false) ?? 0, transaction.newDoc.length);
      const { selection } = transaction;
      if (selection === undefined && !transaction.docChanged) return transaction;
      const now = transaction.newSelection;
      if (now.ranges.every(({ from }) => from >= end)) return transaction;
      const { anchor, head } = now.main;
      const clamped: TransactionSpec = {
        selection: { anchor: Math.max(anchor, end), head: Math.max(head, end) },
        sequential: true,
      };
      return [transaction, clamped];
    }),
  ];
}

/** The line break before the first visible line stays a line break. */
function lastHidden(state: EditorState, end: number): number {
  return state.doc.sliceString(end - 1, end) === "\n" ? end - 1 : end;
}

function hiddenEnd(state: EditorState): number {
  return Math.min(state.field(hidden, false) ?? 0, state.doc.length);
}
