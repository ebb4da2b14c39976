import { insertNewline } from "@codemirror/commands";
import { insertNewlineContinueMarkup } from "@codemirror/lang-markdown";
import type { EditorState, StateCommand } from "@codemirror/state";
import { nodeAt } from "./node-at.ts";

const emptyItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;

/** Enter ends a paragraph; in a list it begins the next item, and on an empty item it leaves the list. */
export const enter: StateCommand = (target) =>
  leaveList(target) ||
  (isInMarkup(target.state) ? insertNewlineContinueMarkup(target) || insertNewline(target) : newParagraph(target));

/** The empty item goes, and a blank line stays between the list and what comes after it. */
export const leaveList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || !emptyItem.test(line.text) || nodeAt(state, line.to, -1, /^(?:ListItem|ListMark)$/) === undefined)
    return false;
  const before = line.number > 1 ? state.doc.line(line.number - 1).text : "";
  const insert = before.trim() === "" ? "" : "\n";
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to, insert },
      selection: { anchor: line.from + insert.length },
      userEvent: "input",
      scrollIntoView: true,
    }),
  );
  return true;
};

/** A line break within the paragraph. */
export const softBreak: StateCommand = ({ state, dispatch }) => {
  dispatch(state.update(state.replaceSelection("\\\n"), { userEvent: "input", scrollIntoView: true }));
  return true;
};

const newParagraph: StateCommand = ({ state, dispatch }) => {
  const { from } = state.selection.main;
  const line = state.doc.lineAt(from);
  const isBlank = state.sliceDoc(line.from, from).trim() === "";
  dispatch(state.update(state.replaceSelection(isBlank ? "\n" : "\n\n"), { userEvent: "input", scrollIntoView: true }));
  return true;
};

function isInMarkup(state: EditorState): boolean {
  const names = /^(?:ListItem|Blockquote|FencedCode|CodeBlock|Table|CommentBlock|HTMLBlock)$/;
  return nodeAt(state, state.selection.main.head, -1, names) !== undefined;
}
