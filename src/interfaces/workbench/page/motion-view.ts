import { applyFixes } from "../../../ground/diagnostics/apply-fixes.ts";
import type { Language } from "../../../rules/wording.ts";
import type { BuildAnswer, BuildRequest, DownloadFormat, Opened, Problem, Repair, StoredText } from "../protocol.ts";
import { bringIn } from "./bring-in.ts";
import { Editor } from "./editor.ts";
import { announce, element } from "./element.ts";
import type { KeptTexts } from "./kept-text.ts";
import { Notices } from "./notices.ts";
import { PageView } from "./page-view.ts";
import { countsOf, ProblemList } from "./problem-list.ts";
import { RegistrarPanel } from "./registrar-panel.ts";
import { Storage } from "./storage.ts";
import { Toolbar } from "./toolbar.ts";
import { viewSwitch } from "./view-switch.ts";
import type { Words } from "./words.ts";
import { Lost, Refused, type Workspace } from "./workspace.ts";

/** A pause in typing of this many milliseconds starts a build. */
const pause = 30;

export type MotionViewOptions = {
  readonly workspace: Workspace;
  readonly path: string;
  readonly stored: StoredText;
  readonly opened: Opened;
  readonly kept: KeptTexts;
  readonly words: Words;
  readonly language: Language;
  readonly isNew: boolean;
};

/** The workbench: the text on the left, the finished pages on the right. */
export class MotionView {
  readonly element: HTMLElement;
  readonly notices: Notices = new Notices();
  readonly #options: MotionViewOptions;
  readonly #editor: Editor;
  readonly #pages: PageView;
  readonly #problems: ProblemList;
  readonly #panel: RegistrarPanel;
  readonly #toolbar: Toolbar;
  readonly #storage: Storage;
  readonly #pageState: HTMLElement = element("div", { class: "page-state" });
  readonly #status: HTMLElement = element("span", { class: "words" });
  #found: readonly Problem[] = [];
  #timer = 0;
  #keepTimer = 0;
  #isBuilding = false;
  #isAgain = false;

  constructor(options: MotionViewOptions) {
    const { words, path, stored, kept, opened } = options;
    this.#options = options;
    this.#toolbar = new Toolbar(path, opened.templates, words, {
      save: () => void this.#storage.save(),
      changed: () => this.#settingsChanged(),
      download: (format) => void this.#download(format),
    });
    this.#toolbar.isDraft = options.isNew || localStorage.getItem(this.#draftKey) === "yes";
    this.#pages = new PageView(words, { chosen: (start, end) => this.#toText(start, end) });
    this.#problems = new ProblemList(words, {
      chosen: ({ file, start, end }) => file === undefined && this.#toText(start, end),
      repaired: (problem) => this.#repair(problem),
      allRepaired: () => this.#repairAll(),
      adviceChanged: () => this.#showProblems(),
    });
    this.#panel = new RegistrarPanel(words);
    const editing = element("div", { class: "editor" });
    const toPage = element("button", { type: "button", click: () => this.#toPage() }, words.toPage);
    const foot = element(
      "div",
      { class: "foot" },
      this.#status,
      toPage,
      element("span", { class: "keys" }, words.keys),
    );
    const writing = element("section", { class: "writing", "aria-label": words.text }, editing, foot);
    const heading = element("h2", {}, words.pages);
    const paper = element(
      "section",
      { class: "paper", "aria-label": words.pages },
      heading,
      this.#pageState,
      this.#pages.element,
    );
    const areas = element("div", { class: "areas" }, writing, this.#problems.element, paper, this.#panel.element);
    const choices = { text: words.text, pages: words.pages, problems: words.problems, panel: words.panel } as const;
    this.element = element(
      "main",
      { class: "work" },
      this.#toolbar.element,
      this.notices.element,
      viewSwitch(choices, words.view, areas),
      areas,
    );
    this.#editor = new Editor(editing, stored.text, words, {
      changed: () => this.#textChanged(),
      moved: (offset) => void this.#pages.mark(offset),
      save: () => void this.#storage.save(),
      toPage: () => this.#toPage(),
      complete: options.workspace.complete,
    });
    this.#storage = new Storage(options.workspace, path, stored, kept, this.notices, words, {
      text: () => this.#editor.text,
      replace: (text) => this.#editor.replace(text),
      changed: () => this.#showSaved(),
      back: () => this.#schedule(0),
    });
    this.#showSaved();
    this.#schedule(0);
    void this.#storage.offerLeft();
    addEventListener("pagehide", this.#leave);
    addEventListener("beforeunload", this.#ask);
    addEventListener("resize", this.#resized);
  }

  get isDirty(): boolean {
    return this.#storage.isDirty;
  }

  /** Stop listening. What is not saved stays with the browser. */
  close(): void {
    this.#storage.keep();
    this.#storage.stop();
    clearTimeout(this.#timer);
    clearTimeout(this.#keepTimer);
    removeEventListener("pagehide", this.#leave);
    removeEventListener("beforeunload", this.#ask);
    removeEventListener("resize", this.#resized);
    this.#editor.view.destroy();
  }

  /** Bring a Word file that was built from this motion into the text, unsaved. False when it was not. */
  merge(file: File): Promise<boolean> {
    const { words } = this.#options;
    return bringIn(file, this.#options.workspace, this.#request, this.notices, words, (text) =>
      this.#editor.replace(text),
    );
  }

  readonly #leave = (): void => this.#storage.keep();

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.isDirty) event.preventDefault();
  };

  readonly #resized = (): void => this.#schedule(150);

  get #draftKey(): string {
    return `yrka-draft:${this.#options.opened.folderId}:${this.#options.path}`;
  }

  get #request(): BuildRequest {
    const { path, language } = this.#options;
    const { isDraft, templateId } = this.#toolbar;
    return { path, text: this.#editor.text, isDraft, language, ...(templateId === undefined ? {} : { templateId }) };
  }

  #settingsChanged(): void {
    localStorage.setItem(this.#draftKey, this.#toolbar.isDraft ? "yes" : "no");
    this.#schedule(0);
  }

  #textChanged(): void {
    this.#showSaved();
    this.#schedule(pause);
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.#storage.keep(), 200);
  }

  #showSaved(): void {
    const { words, path } = this.#options;
    const isDirty = this.#storage.isDirty;
    this.#toolbar.showSaved(!isDirty);
    document.title = `${isDirty ? "• " : ""}${path} – yrka`;
    const body = this.#editor.text.replace(/^---\n[\s\S]*?\n---\s*\n/, "");
    this.#status.textContent = words.words(body.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#build(), delay);
  }

  /** One build at a time; what was typed meanwhile is built next. */
  async #build(): Promise<void> {
    if (this.#isBuilding) {
      this.#isAgain = true;
      return;
    }
    this.#isBuilding = true;
    try {
      const request = this.#request;
      const { answer, pdf } = await this.#options.workspace.build(request);
      await this.#show(answer, pdf, request.text);
    } catch (error) {
      // A lost server is noticed, and said, by the storage.
      if (!(error instanceof Lost)) this.#say(this.#options.words.buildFailed);
    } finally {
      this.#isBuilding = false;
      if (this.#isAgain) {
        this.#isAgain = false;
        this.#schedule(0);
      }
    }
  }

  async #show({ problems, pages, meta, summary }: BuildAnswer, pdf: Uint8Array, text: string): Promise<void> {
    const { words } = this.#options;
    if (text === this.#editor.text) {
      const before = countsOf(this.#found, words);
      this.#found = problems;
      this.#showProblems();
      if (before !== countsOf(problems, words)) announce(countsOf(problems, words));
    }
    if (pages === undefined || meta === undefined) {
      const errors = words.errors(problems.filter(({ severity }) => severity === "error").length);
      this.#say(this.#pages.isEmpty ? words.nothingYet(errors) : words.stale(errors), !this.#toolbar.isDraft);
    } else {
      await this.#pages.show(pdf, pages);
      this.#panel.show(meta, summary ?? "");
      this.#say("");
      this.#pages.mark(this.#editor.offset);
    }
    this.element.dataset["built"] = String(Number(this.element.dataset["built"] ?? 0) + 1);
  }

  #showProblems(): void {
    this.#problems.show(this.#found, this.#editor.text);
    this.#editor.showProblems(this.#problems.shownOf(this.#found));
  }

  /** What is to be known of the pages; with a way to see them as a draft, if that may help. */
  #say(text: string, offersDraft = false): void {
    const asDraft = (): void => {
      this.#toolbar.isDraft = true;
      this.#settingsChanged();
    };
    const button = element("button", { type: "button", click: asDraft }, this.#options.words.showAsDraft);
    this.#pageState.replaceChildren(...(text === "" ? [] : [element("p", {}, text)]), ...(offersDraft ? [button] : []));
    this.#pages.element.classList.toggle("stale", text !== "");
  }

  #repair({ fix = [] }: Problem): void {
    this.#editor.repair(fix);
    announce(this.#options.words.repaired);
  }

  #repairAll(): void {
    const place = ({ start, end }: Repair) => ({ file: this.#options.path, start, end });
    const fixes = this.#problems
      .shownOf(this.#found)
      .map(({ fix = [] }) => fix.map((repair) => ({ place: place(repair), text: repair.text })));
    this.#editor.replace(applyFixes(this.#editor.text, fixes));
    announce(this.#options.words.repaired);
  }

  #toText(start: number, end: number): void {
    this.element.querySelector<HTMLButtonElement>('.view-switch [data-view="text"]')?.click();
    this.#editor.jumpTo(start, end);
  }

  #toPage(): void {
    this.element.querySelector<HTMLButtonElement>('.view-switch [data-view="pages"]')?.click();
    const line = this.#pages.mark(this.#editor.offset);
    line?.scrollIntoView({ block: "center" });
    line?.focus({ preventScroll: true });
  }

  async #download(format: DownloadFormat): Promise<void> {
    const { words, path } = this.#options;
    const steps = path.split("/");
    const file = steps.at(-1) ?? path;
    const name =
      file.toLowerCase() === "motion.md" && steps.length > 1 ? (steps.at(-2) ?? file) : file.replace(/\.md$/i, "");
    try {
      const bytes = await this.#options.workspace.download({ ...this.#request, format });
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
      element("a", { href: address, download: `${name}${this.#toolbar.isDraft ? ".utkast" : ""}.${format}` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      this.notices.hide("download");
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Lost)) throw error;
      this.notices.show("download", words.cannotDownload, [{ label: words.close, act: () => undefined }]);
    }
  }
}
