import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { Problem, Repair } from "../protocol.ts";
import type { Words } from "./words.ts";
import type { Workspace } from "./workspace.ts";

export type EditorEvents = {
  readonly changed: () => void;
  readonly moved: (offset: number) => void;
  readonly save: () => void;
  readonly toPage: () => void;
  readonly complete: Workspace["complete"];
};

/** The text of the motion, in CodeMirror. */
export class Editor {
  readonly view: EditorView;
  readonly #words: Words;

  constructor(parent: HTMLElement, text: string, words: Words, events: EditorEvents) {
    this.#words = words;
    const own = keymap.of([
      { key: "Mod-s", preventDefault: true, run: () => call(events.save) },
      { key: "F6", preventDefault: true, run: () => call(events.toPage) },
      { key: "F8", run: nextDiagnostic },
    ]);
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          own,
          EditorView.cspNonce.of(nonce()),
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches({ minSelectionLength: 3 }),
          bracketMatching(),
          search({ top: true }),
          yamlFrontmatter({ content: markdown() }),
          syntaxHighlighting(classHighlighter),
          autocompletion({ override: [(context) => suggest(context, events.complete)] }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...completionKeymap]),
          EditorView.lineWrapping,
          EditorState.phrases.of(words.editorPhrases),
          EditorView.contentAttributes.of({ "aria-label": words.editorLabel, spellcheck: "true", lang: "sv" }),
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

  /** Put another text in, as one change that can be undone. What is equal at both ends stays. */
  replace(text: string): void {
    const before = this.text;
    let start = 0;
    while (start < before.length && start < text.length && before[start] === text[start]) start++;
    let end = 0;
    while (end < before.length - start && end < text.length - start && before.at(-1 - end) === text.at(-1 - end)) end++;
    this.view.dispatch({
      changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    });
  }

  repair(repairs: readonly Repair[]): void {
    const changes = repairs.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
    this.view.dispatch({ changes, userEvent: "input.repair" });
    this.view.focus();
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
      .map((problem) => this.#toDiagnostic(problem));
    this.view.dispatch(setDiagnostics(this.view.state, shown));
  }

  #toDiagnostic({ start, end, severity, reason, hint, ruleId, fix }: Problem): Diagnostic {
    const repair = { name: this.#words.repair, apply: () => this.repair(fix ?? []) };
    return {
      from: start,
      to: end,
      severity,
      source: ruleId,
      message: hint === undefined ? reason : `${reason}\n${hint}`,
      actions: fix === undefined ? [] : [repair],
    };
  }
}

function call(action: () => void): boolean {
  action();
  return true;
}

function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="nonce"]')?.content ?? "";
}

async function suggest(context: CompletionContext, complete: Workspace["complete"]): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(0, context.pos);
  if (!before.startsWith("---\n") || /^---\s*$/m.test(before.slice(4))) return null;
  const begun = context.matchBefore(/[\p{L}-]*/u);
  const from = begun?.from ?? context.pos;
  if (!context.explicit && from === context.pos && !/: $/.test(before)) return null;
  const found = await complete(before).catch(() => []);
  const options = found.map(
    ({ label, kind, insert, detail, description }): Completion => ({
      label,
      type: kind === "field" ? "property" : "enum",
      ...(insert === undefined ? {} : { apply: insert }),
      ...(detail === undefined ? {} : { detail }),
      ...(description === undefined ? {} : { info: description }),
    }),
  );
  return options.length === 0 ? null : { from, options, validFor: /^[\p{L}-]*$/u };
}
