import type { Meta } from "../../../../document/meta.ts";
import type { FieldPath, FrontMatterText } from "../../../../motion/edit/front-matter-text.ts";
import { setField } from "../../../../motion/edit/set-field.ts";
import { isProse } from "../../../../motion/fields/is-prose.ts";
import { readHead } from "../../../../motion/source/read-head.ts";
import type { Opened, Problem, Repair } from "../../protocol.ts";
import { announce, element } from "../element.ts";
import { saidElement } from "../form/field-box.ts";
import type { FormContext } from "../form/form-part.ts";
import { FormView } from "../form/form-view.ts";
import type { Notices } from "../notices.ts";
import type { Words } from "../words.ts";
import type { Workspace } from "../workspace.ts";
import { BodyTools } from "../writing/body-tools.ts";
import { Editor, type EditorMode } from "../writing/editor.ts";
import { formatToolbar } from "../writing/format-toolbar.ts";

export type WritingOptions = {
  readonly path: string;
  readonly text: string;
  readonly mode: EditorMode;
  readonly words: Words;
  readonly opened: Opened;
  readonly workspace: Workspace;
  readonly notices: Notices;
};

export type WritingEvents = {
  readonly changed: () => void;
  readonly moved: (offset: number) => void;
  readonly save: () => void;
  readonly toPage: () => void;
  readonly modeWanted: (mode: EditorMode) => void;
};

/** Where the motion is written: a form with the body in it, or the source. Both show one text. */
export class WritingPane {
  readonly element: HTMLElement = element("section", { class: "writing" });
  readonly editor: Editor;
  readonly #options: WritingOptions;
  readonly #events: WritingEvents;
  readonly #form: FormView;
  readonly #body: HTMLElement = element("div", { class: "editor" });
  readonly #source: HTMLElement = element("div", { class: "source editor" });
  readonly #ofBody: HTMLElement = element("div", { class: "said body-said" });
  readonly #counted: HTMLElement = element("span", { class: "words" });
  readonly #broken: HTMLElement;
  readonly #tools: BodyTools;
  #mode: EditorMode;
  #head: FrontMatterText | undefined;
  #headText = "";
  #bodyStart = 0;

  constructor(options: WritingOptions, events: WritingEvents) {
    const { words, workspace, path, text, notices } = options;
    this.#options = options;
    this.#events = events;
    this.#mode = options.mode;
    this.#tools = new BodyTools(path, workspace, words, notices);
    this.editor = new Editor(
      text,
      options.mode,
      words,
      {
        changed: () => {
          this.#readHead();
          events.changed();
        },
        moved: events.moved,
        save: events.save,
        toPage: events.toPage,
        link: () => this.#tools.use("link"),
        complete: workspace.complete,
      },
      { always: this.#tools.extension, body: this.#tools.widgets },
    );
    this.#tools.editor = this.editor;
    const toolbar = formatToolbar(words, (tool) => this.#tools.use(tool));
    const foot = element("div", { class: "foot" }, this.#counted, element("span", { class: "keys" }, words.keys));
    this.#form = new FormView(this.#context(), element("div", { class: "body" }, toolbar, this.#body, this.#ofBody), {
      repair: (edits) => this.repair(edits),
      undo: () => this.editor.undo(),
      redo: () => this.editor.redo(),
      attach: (file) => this.#tools.attach(file),
    });
    const toSource = element(
      "button",
      { type: "button", click: () => events.modeWanted("source") },
      words.showInSource,
    );
    this.#broken = element("div", { class: "problem error broken", hidden: true }, element("p", {}), toSource);
    this.element.append(this.#broken, this.#form.element, this.#source, foot);
    this.#readHead();
    this.#place();
  }

  get mode(): EditorMode {
    return this.#mode;
  }

  set mode(mode: EditorMode) {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.editor.mode = mode;
    this.#place();
  }

  get title(): string {
    const field = this.#head?.frontMatter.fields.find(({ key }) => key.value === "titel")?.value;
    return field?.type === "text" ? field.text.value.trim() : "";
  }

  showDefaults(meta: Meta): void {
    this.#form.showDefaults(meta);
  }

  showProblems(problems: readonly Problem[]): void {
    this.editor.showProblems(problems);
    const { words } = this.#options;
    const ofBody = this.#form.showProblems(problems, this.#bodyStart);
    this.#ofBody.replaceChildren(
      ...ofBody.map((problem) => {
        const said = saidElement(problem, words, (edits) => this.repair(edits));
        const go = element("button", { type: "button", class: "link" }, words.showPlace);
        go.addEventListener("click", () => this.editor.jumpTo(problem.start, problem.end));
        said.append(go);
        return said;
      }),
    );
  }

  repair(edits: readonly Repair[]): void {
    this.editor.edit(edits, "input.repair");
    announce(this.#options.words.repaired);
  }

  /** Lead to a place of the text: in the form, to the field that shows it. */
  jumpTo(start: number, end: number = start): void {
    if (this.#mode === "body" && start < this.#bodyStart) {
      const box = this.#form.boxOf({ ruleId: "", severity: "info", reason: "", why: "", start, end });
      const control = box?.element.querySelector<HTMLElement>("input, textarea, select");
      if (control !== null && control !== undefined) {
        control.closest("details")?.setAttribute("open", "");
        control.focus();
        control.scrollIntoView({ block: "center" });
        return;
      }
      this.#events.modeWanted("source");
    }
    this.editor.jumpTo(start, end);
  }

  /** Lead to what a problem is about. */
  goTo(problem: Problem): void {
    const box = this.#mode === "body" ? this.#form.boxOf(problem) : undefined;
    const control = box?.element.querySelector<HTMLElement>("input, textarea, select");
    if (control === null || control === undefined) {
      this.jumpTo(problem.start, problem.end);
      return;
    }
    control.closest("details")?.setAttribute("open", "");
    control.focus();
    control.scrollIntoView({ block: "center" });
  }

  /** Write a field of the front matter. */
  set(path: FieldPath, value: string): void {
    const edits = this.#head && setField(this.#head, path, value);
    if (edits !== undefined && edits.length > 0) this.editor.edit(edits, "input.form");
  }

  focusFirst(): void {
    if (this.#mode === "source") this.editor.view.focus();
    else this.#form.focusFirst();
  }

  close(): void {
    this.editor.view.destroy();
  }

  #place(): void {
    const isForm = this.#mode === "body";
    this.element.dataset["mode"] = this.#mode;
    this.#form.element.hidden = !isForm;
    this.#source.hidden = isForm;
    (isForm ? this.#body : this.#source).append(this.editor.view.dom);
    this.editor.view.requestMeasure();
    this.#showBroken();
  }

  /** Read the front matter anew where it has changed, and let the form show it. */
  #readHead(): void {
    const { text } = this.editor ?? { text: this.#options.text };
    const { map, bodyStart = 0 } = readHead(this.#options.path, text, isProse).value ?? {};
    this.#bodyStart = bodyStart;
    const headText = text.slice(0, bodyStart);
    this.#head = map && { text, frontMatter: map };
    if (headText !== this.#headText || this.#headText === "") {
      this.#headText = headText;
      this.#form.show(this.#head);
      this.#showBroken();
    } else if (this.#head !== undefined) this.#form.keep(this.#head);
    this.#count(text);
  }

  #showBroken(): void {
    const { words } = this.#options;
    const isPartial = this.#head?.frontMatter.isPartial === true;
    this.#broken.hidden = this.#mode === "source" || (this.#head !== undefined && !isPartial);
    const said = this.#broken.querySelector("p");
    if (said !== null) said.textContent = isPartial ? words.partlyRead : words.cannotRead;
  }

  #count(text: string): void {
    const body = text.slice(this.#bodyStart);
    this.#counted.textContent = this.#options.words.words(body.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0);
  }

  #context(): FormContext {
    const { words, opened, notices } = this.#options;
    return {
      words,
      opened,
      edit: (make, how) => {
        const edits = this.#head && make(this.#head);
        if (edits === undefined) {
          notices.show("cannot-edit", words.cannotEditHere, [
            { label: words.showInSource, act: () => this.#events.modeWanted("source") },
            { label: words.close, act: () => undefined },
          ]);
          return false;
        }
        if (edits.length > 0) this.editor.edit(edits, how === "typed" ? "input.type.form" : "input.form");
        return true;
      },
      toSource: (path) => {
        this.#events.modeWanted("source");
        const offset = this.#head === undefined ? 0 : this.#form.offsetOf(path, this.#head);
        this.editor.jumpTo(offset);
      },
      offerUndo: (text) => notices.toast(text, { label: words.undo, act: () => this.editor.undo() }),
    };
  }
}
