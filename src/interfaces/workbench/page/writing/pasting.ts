import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { announce } from "../element.ts";
import type { Words } from "../words.ts";
import { htmlToMarkdown } from "./paste/html-to-markdown.ts";
import { askForParagraphs, looksLikeParagraphs } from "./paste/paragraphs.ts";

export type PasteEvents = {
  readonly words: Words;
  /** Pictures that were pasted, or dropped at a place of the text. */
  readonly pictures: (files: readonly File[], at?: number) => void;
};

/** Text with looks becomes Markdown, pictures files beside the motion. Shift+Ctrl+V pastes the words alone, as everywhere. */
export function pasting({ words, pictures }: PasteEvents): Extension {
  let isPlain = false;
  return EditorView.domEventHandlers({
    keydown: (event) => {
      if (event.key.toLowerCase() === "v") isPlain = event.shiftKey && (event.ctrlKey || event.metaKey);
      return false;
    },
    paste: (event, view) => {
      const { clipboardData } = event;
      if (clipboardData === null) return false;
      const html = isPlain ? "" : clipboardData.getData("text/html");
      const files = picturesIn(clipboardData.files);
      isPlain = false;
      if (html !== "") {
        const markdown = htmlToMarkdown(html);
        if (markdown !== undefined && markdown !== "") {
          event.preventDefault();
          insert(view, markdown);
          announce(words.pasted);
          return true;
        }
      }
      if (files.length > 0) {
        event.preventDefault();
        pictures(files);
        return true;
      }
      const text = clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
      if (!looksLikeParagraphs(text)) return false;
      event.preventDefault();
      void askForParagraphs(text, words).then((chosen) => insert(view, chosen));
      return true;
    },
    drop: (event, view) => {
      const files = picturesIn(event.dataTransfer?.files);
      if (files.length === 0) return false;
      event.preventDefault();
      pictures(files, view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? undefined);
      return true;
    },
  });
}

function picturesIn(files: FileList | undefined): readonly File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith("image/"));
}

/** Put Markdown in at the cursor; several blocks are set apart from what is around them. */
function insert(view: EditorView, markdown: string): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const isBlocks = /\n|^(?:#{1,6} |[-*] |\d+[.)] |> |\|)/.test(markdown);
  const line = state.doc.lineAt(from);
  const lead =
    !isBlocks || state.sliceDoc(line.from, from).trim() !== "" || from === 0
      ? isBlocks && from > 0
        ? "\n\n"
        : ""
      : isAfterBlank(view, line.from)
        ? ""
        : "\n";
  const rest = state.sliceDoc(to, state.doc.lineAt(to).to).trim();
  const trail = isBlocks && rest !== "" ? "\n\n" : "";
  const text = `${lead}${markdown}${trail}`;
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    userEvent: "input.paste",
    scrollIntoView: true,
  });
}

function isAfterBlank({ state }: EditorView, lineStart: number): boolean {
  return lineStart === 0 || state.doc.lineAt(lineStart - 1).text.trim() === "";
}
