import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type StateCommand,
  type TransactionSpec,
} from "@codemirror/state";
import { nodeAt } from "./node-at.ts";

/** Put marks round the selected words, or the word at the cursor; take them away where they are. */
export function toggleMark(mark: "**" | "_"): StateCommand {
  const nodeName = mark === "**" ? "StrongEmphasis" : "Emphasis";
  return ({ state, dispatch }) => {
    const spec = state.changeByRange((range) => {
      const around = enclosing(state, range.from, range.to, nodeName);
      if (around !== undefined) {
        const length = mark.length;
        const changes: ChangeSpec = [
          { from: around.from, to: around.from + length },
          { from: around.to - length, to: around.to },
        ];
        return {
          changes,
          range: EditorSelection.range(
            Math.max(around.from, range.anchor - length),
            Math.max(around.from, range.head - length),
          ),
        };
      }
      const { from, to } = range.empty ? wordAt(state, range.head) : trimmed(state, range.from, range.to);
      const written = besideLetters(state, from, to) && mark === "_" ? "*" : mark;
      return {
        changes: [
          { from, insert: written },
          { from: to, insert: written },
        ],
        range: EditorSelection.range(from + written.length, to + written.length),
      };
    });
    dispatch(state.update(spec, { userEvent: "input.format", scrollIntoView: true }));
    return true;
  };
}

/** Make the lines a heading of a level, or plain again where they are one of that level. */
export function toggleHeading(level: number): StateCommand {
  const mark = `${"#".repeat(level)} `;
  return changeLines((texts) => {
    const isHeading = texts.every((text) => text.startsWith(mark));
    return texts.map((text) =>
      isHeading
        ? text.slice(mark.length)
        : mark + text.replace(/^ {0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+|>[ \t]?)/, ""),
    );
  });
}

/** Make the paragraphs or lines items of a list, or plain again. */
export function toggleList(kind: "bullet" | "number"): StateCommand {
  const own = kind === "bullet" ? /^ {0,3}[-*+][ \t]+/ : /^ {0,3}\d{1,9}[.)][ \t]+/;
  const other = /^ {0,3}(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+|#{1,6}[ \t]+)/;
  return changeLines((texts) => {
    const isList = texts.every((text) => text.trim() === "" || own.test(text)) && texts.some((text) => own.test(text));
    let number = 0;
    return texts.flatMap((text, index) => {
      if (isList)
        return index < texts.length - 1 && text.trim() !== "" ? [text.replace(own, ""), ""] : [text.replace(own, "")];
      if (text.trim() === "" && texts.length > 1) return [];
      number++;
      return [`${kind === "bullet" ? "- " : `${number}. `}${text.replace(other, "").trimStart()}`];
    });
  });
}

export const toggleQuotation: StateCommand = changeLines((texts) => {
  const isQuotation = texts.every((text) => text.startsWith(">"));
  return texts.map((text) => (isQuotation ? text.replace(/^>[ \t]?/, "") : `> ${text}`.trimEnd()));
});

/** Put a block in, apart from the text before and after it, and go on below it. */
export function insertBlock(
  state: EditorState,
  block: string,
  at: number = state.selection.main.head,
): TransactionSpec {
  const line = state.doc.lineAt(at);
  const isBlank = line.text.trim() === "";
  const place = isBlank ? line.from : line.to;
  const before = state.sliceDoc(Math.max(0, place - 2), place);
  const after = state.sliceDoc(line.to, line.to + 2);
  const lead = place === 0 || before === "\n\n" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const trail = "\n\n".slice(/^\n*/.exec(after)?.[0].length ?? 0);
  return {
    changes: { from: place, to: line.to, insert: `${lead}${block}${trail}` },
    selection: { anchor: place + lead.length + block.length + 2 },
    userEvent: "input.format",
    scrollIntoView: true,
  };
}

/** A reference to a new footnote at the cursor, and its note at the end, where the cursor goes. */
export const insertFootnote: StateCommand = ({ state, dispatch }) => {
  const text = state.doc.toString();
  let number = 1;
  while (text.includes(`[^${number}]`)) number++;
  const { to } = state.selection.main;
  const reference = `[^${number}]`;
  const end = text.trimEnd().length;
  const hasNotes = /(?:^|\n)\[\^[^\]\n]+\]:[^\n]*$/.test(text.slice(0, end));
  const note = `${hasNotes ? "\n" : "\n\n"}${reference}: `;
  const changes = state.changes([
    { from: to, insert: reference },
    { from: Math.max(end, to), to: text.length, insert: `${note}\n` },
  ]);
  dispatch(
    state.update({
      changes,
      selection: { anchor: changes.newLength - 1 },
      userEvent: "input.format",
      scrollIntoView: true,
    }),
  );
  return true;
};

/** The words that a link is made of: those selected, the word at the cursor, or the link that the cursor is in. */
export function linkAt(state: EditorState): {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly address: string;
} {
  const { from, to, head, empty } = state.selection.main;
  const node = enclosing(state, from, to, "Link");
  const match = node && /^\[([\s\S]*)\]\(<?([^\s)>]*)/.exec(state.sliceDoc(node.from, node.to));
  if (node !== undefined && match) return { ...node, words: match[1] ?? "", address: match[2] ?? "" };
  const word = empty ? wordAt(state, head) : { from, to };
  return { ...word, words: state.sliceDoc(word.from, word.to), address: "" };
}

function changeLines(change: (texts: readonly string[]) => readonly string[]): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const first = state.doc.lineAt(from);
    const last = state.doc.lineAt(to > from && state.doc.lineAt(to).from === to ? to - 1 : to);
    const before = state.sliceDoc(first.from, last.to);
    const after = change(before.split("\n")).join("\n");
    const grown = after.length - before.length;
    const changes = { from: first.from, to: last.to, insert: after };
    const anchor =
      first.from === last.from
        ? Math.max(first.from, Math.min(first.from + after.length, state.selection.main.head + grown))
        : first.from;
    const selection = first.from === last.from ? { anchor } : { anchor, head: first.from + after.length };
    dispatch(state.update({ changes, selection, userEvent: "input.format", scrollIntoView: true }));
    return true;
  };
}

function enclosing(
  state: EditorState,
  from: number,
  to: number,
  name: string,
): { readonly from: number; readonly to: number } | undefined {
  const node = nodeAt(state, from, 1, new RegExp(`^${name}$`));
  return node !== undefined && node.from <= from && node.to >= to ? { from: node.from, to: node.to } : undefined;
}

function wordAt(state: EditorState, at: number): { readonly from: number; readonly to: number } {
  const word = state.wordAt(at);
  return word === null ? { from: at, to: at } : { from: word.from, to: word.to };
}

function trimmed(state: EditorState, from: number, to: number): { readonly from: number; readonly to: number } {
  const text = state.sliceDoc(from, to);
  const start = from + text.length - text.trimStart().length;
  return text.trim() === "" ? { from, to } : { from: start, to: from + text.trimEnd().length };
}

/** A low line marks no emphasis within a word. */
function besideLetters(state: EditorState, from: number, to: number): boolean {
  const before = state.sliceDoc(Math.max(0, from - 1), from);
  const after = state.sliceDoc(to, to + 1);
  return /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after);
}
