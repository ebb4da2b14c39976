import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, type StateCommand, type TransactionSpec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { Table } from "@lezer/markdown";
import type { TextEdit } from "../../../../ground/text/text-edit.ts";
import type { Problem } from "../../protocol.ts";
import type { Words } from "../words.ts";
import type { Workspace } from "../workspace.ts";
import { editorStyles } from "./editor-styles.ts";
import { toggleMark } from "./format-commands.ts";
import { frontMatterFold } from "./front-matter-fold.ts";
import { liveMarks } from "./live-marks.ts";
import { enter, leaveList, softBreak } from "./paragraph-keys.ts";
import { suggestions } from "./suggestions.ts";
import { toDiagnostic } from "./to-diagnostic.ts";
import { wholeFile } from "./whole-file.ts";

export type EditorMode = "body" | "source";

export type EditorEvents = {
  readonly changed: () => void;
  readonly moved: (offset: number) => void;
  readonly save: () => void;
  readonly toPage: () => void;
  readonly link: () => void;
  readonly complete: Workspace["complete"];
};

/** What is added from outside: in both views, and in that of the body alone. */
export type EditorParts = { readonly always: Extension; readonly body: Extension };

/** The text of the motion in CodeMirror: the body alone as it will look, or the whole file. Both are one text with one history. */
export class Editor {
  readonly view: EditorView;
  readonly #mode = new Compartment();
  readonly #words: Words;
  readonly #events: EditorEvents;
  readonly #body: Extension;

  constructor(text: string, mode: EditorMode, words: Words, events: EditorEvents, { always, body }: EditorParts) {
    this.#words = words;
    this.#events = events;
    this.#body = body;
    const keys = keymap.of([
      { key: "Mod-s", preventDefault: true, run: () => call(events.save) },
      { key: "Mod-b", preventDefault: true, run: toggleMark("**") },
      { key: "Mod-i", preventDefault: true, run: toggleMark("_") },
      { key: "Mod-k", preventDefault: true, run: () => call(events.link) },
      { key: "F6", preventDefault: true, run: () => call(events.toPage) },
      { key: "F8", run: nextDiagnostic },
    ]);
    this.view = new EditorView({
      state: EditorState.create({
        doc: text,
        extensions: [
          keys,
          always,
          this.#mode.of(this.#extensionsOf(mode)),
          editorStyles(),
          history(),
          drawSelection(),
          search({ top: true }),
          yamlFrontmatter({ content: markdown({ extensions: [Table], addKeymap: false, completeHTMLTags: false }) }),
          syntaxHighlighting(classHighlighter),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...completionKeymap]),
          EditorView.lineWrapping,
          EditorState.phrases.of(words.editorPhrases),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) events.changed();
            if (update.selectionSet || update.docChanged) events.moved(update.state.selection.main.head);
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get offset(): number {
    return this.view.state.selection.main.head;
  }

  set mode(mode: EditorMode) {
    this.view.dispatch({ effects: this.#mode.reconfigure(this.#extensionsOf(mode)) });
  }

  run(command: StateCommand): void {
    command(this.view);
    this.view.focus();
  }

  dispatch(spec: TransactionSpec): void {
    this.view.dispatch(spec);
    this.view.focus();
  }

  undo(): void {
    undo(this.view);
  }

  redo(): void {
    redo(this.view);
  }

  /** Make changes anywhere in the file, which one step undoes. Changes of one field that follow each other are one step where they are typed. */
  edit(edits: readonly TextEdit[], userEvent: string): void {
    const changes = edits.map(({ start, end, text }) => least(this.view.state, start, end, text));
    this.view.dispatch({ changes, userEvent, annotations: wholeFile.of(true) });
  }

  /** Put another text in, as one change that can be undone. What is equal at both ends stays. */
  replace(text: string): void {
    this.edit([{ start: 0, end: this.view.state.doc.length, text }], "replace");
  }

  jumpTo(start: number, end: number = start): void {
    const { length } = this.view.state.doc;
    const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
    const effects = EditorView.scrollIntoView(anchor, { y: "center" });
    this.view.dispatch({ selection: { anchor, head }, effects });
    this.view.focus();
  }

  showProblems(problems: readonly Problem[]): void {
    const { length } = this.view.state.doc;
    const shown = problems
      .filter(({ file, end }) => file === undefined && end <= length)
      .map((problem) => toDiagnostic(problem, this.#words, (edits) => this.edit(edits, "input.repair")));
    this.view.dispatch(setDiagnostics(this.view.state, shown));
  }

  #extensionsOf(mode: EditorMode): Extension {
    const words = this.#words;
    const attributes = { spellcheck: "true", autocorrect: "on", autocapitalize: "sentences", lang: "sv" };
    if (mode === "body") {
      return [
        frontMatterFold(),
        liveMarks(),
        this.#body,
        placeholder(words.bodyPlaceholder),
        keymap.of([
          { key: "Enter", run: enter },
          { key: "Shift-Enter", run: softBreak },
        ]),
        EditorView.editorAttributes.of({ class: "cm-body" }),
        EditorView.contentAttributes.of({ ...attributes, "aria-label": words.bodyLabel }),
      ];
    }
    return [
      lineNumbers(),
      lintGutter(),
      highlightActiveLine(),
      highlightSelectionMatches({ minSelectionLength: 3 }),
      bracketMatching(),
      autocompletion({ override: [suggestions(this.#events.complete)] }),
      keymap.of([{ key: "Enter", run: (view) => leaveList(view) }]),
      EditorView.editorAttributes.of({ class: "cm-source" }),
      EditorView.contentAttributes.of({ ...attributes, "aria-label": words.editorLabel }),
    ];
  }
}

/** The change without what is equal at both its ends. */
function least(state: EditorState, start: number, end: number, text: string) {
  const before = state.sliceDoc(start, end);
  let same = 0;
  while (same < before.length && same < text.length && before[same] === text[same]) same++;
  let sameEnd = 0;
  const rest = Math.min(before.length, text.length) - same;
  while (sameEnd < rest && before.at(-1 - sameEnd) === text.at(-1 - sameEnd)) sameEnd++;
  return { from: start + same, to: end - sameEnd, insert: text.slice(same, text.length - sameEnd) };
}

function call(action: () => void): boolean {
  action();
  return true;
}
