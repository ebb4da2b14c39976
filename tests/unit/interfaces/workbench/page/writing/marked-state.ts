import { markdown } from "@codemirror/lang-markdown";
import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { EditorState, type StateCommand } from "@codemirror/state";
import { Table } from "@lezer/markdown";

/** A text in which `‹` and `›` are the ends of the selection, or `|` is the cursor. */
export function stateOf(marked: string): EditorState {
  const cursor = marked.indexOf("|");
  const anchor = cursor === -1 ? marked.indexOf("‹") : cursor;
  const head = cursor === -1 ? marked.indexOf("›") - 1 : cursor;
  return EditorState.create({
    doc: marked.replace(/[‹›|]/g, ""),
    selection: { anchor, head },
    extensions: [yamlFrontmatter({ content: markdown({ extensions: [Table] }) })],
  });
}

export function shown({ doc, selection: { main } }: EditorState): string {
  const text = doc.toString();
  return main.empty
    ? `${text.slice(0, main.head)}|${text.slice(main.head)}`
    : `${text.slice(0, main.from)}‹${text.slice(main.from, main.to)}›${text.slice(main.to)}`;
}

export function changed(marked: string, command: StateCommand): string {
  let state = stateOf(marked);
  command({ state, dispatch: (transaction) => (state = transaction.state) });
  return shown(state);
}
