import { applyFixes } from "../../../../ground/diagnostics/apply-fixes.ts";
import type { Language } from "../../../../rules/wording.ts";
import type { BuildAnswer, BuildRequest, DownloadFormat, Opened, Problem, Repair, StoredText } from "../../protocol.ts";
import { announce, element } from "../element.ts";
import { handInDialog } from "../hand-in/hand-in-dialog.ts";
import { looksDialog } from "../hand-in/looks-dialog.ts";
import { Notices } from "../notices.ts";
import { Paper } from "../pages/paper.ts";
import { splitter } from "../splitter.ts";
import { Tabs } from "../tabs.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import type { EditorMode } from "../writing/editor.ts";
import { bringIn } from "./bring-in.ts";
import { downloadFile, outputName } from "./download-file.ts";
import type { KeptTexts } from "./kept-text.ts";
import { MotionBar } from "./motion-bar.ts";
import { countsOf, ProblemList } from "./problem-list.ts";
import { RegistrarPanel } from "./registrar-panel.ts";
import { Storage } from "./storage.ts";
import { AutoSave, savesByItself } from "./versions/auto-save.ts";
import { Versions } from "./versions/versions.ts";
import { versionsDialog } from "./versions/versions-dialog.ts";
import { WritingPane } from "./writing-pane.ts";

/** A pause in typing of this many milliseconds starts a build. */
const pause = 30;
/** So long after the last key, what is being written is held to be written. */
const settled = 800;

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

/** The workbench: where the motion is written on the left, the finished pages, the problems and the registrar's data on the right. */
export class MotionView {
  readonly element: HTMLElement;
  readonly notices: Notices = new Notices();
  readonly #options: MotionViewOptions;
  readonly #writing: WritingPane;
  readonly #paper: Paper;
  readonly #problems: ProblemList;
  readonly #panel: RegistrarPanel;
  readonly #bar: MotionBar;
  readonly #storage: Storage;
  readonly #tabs: Tabs;
  readonly #areas: HTMLElement;
  readonly #versions: Versions;
  readonly #autoSave: AutoSave = new AutoSave(() => this.#saveByItself());
  #found: readonly Problem[] = [];
  #timer = 0;
  #keepTimer = 0;
  #problemTimer = 0;
  #changedAt = 0;
  #isBuilding = false;
  #isAgain = false;

  constructor(options: MotionViewOptions) {
    const { words, path, stored, kept, opened, workspace } = options;
    this.#options = options;
    this.#bar = new MotionBar(words, {
      save: () => void this.#storage.save(),
      mode: (mode) => this.#showMode(mode),
      download: (format) => void this.#download(format),
      handIn: () => void this.#handIn(),
      more: [
        { label: words.looks, act: () => void this.#chooseLook() },
        { label: words.print, act: () => void this.#paper.print() },
        { label: words.versions, act: () => void this.#chooseVersion() },
        { label: words.autoSave, act: () => this.#autoSave.toggle(), isOn: savesByItself },
      ],
    });
    this.#paper = new Paper(words, { chosen: (start, end) => this.#toText(start, end) });
    this.#problems = new ProblemList(words, {
      chosen: (problem) => problem.file === undefined && this.#toProblem(problem),
      repaired: ({ fix, guess }) => this.#writing.repair(fix ?? (guess === undefined ? [] : [guess])),
      allRepaired: () => this.#repairAll(),
      adviceChanged: () => this.#showProblems(),
    });
    this.#panel = new RegistrarPanel(words);
    this.#writing = new WritingPane(
      { path, text: stored.text, mode: chosenMode(), words, opened, workspace, notices: this.notices },
      {
        changed: () => this.#textChanged(),
        moved: (offset) => void this.#paper.mark(offset),
        save: () => void this.#storage.save(),
        toPage: () => this.#toPage(),
        modeWanted: (mode) => this.#showMode(mode),
      },
    );
    this.#areas = element("div", { class: "areas" });
    this.#tabs = new Tabs(
      words.view,
      [
        { id: "write", label: words.write_, panel: this.#writing.element },
        { id: "pages", label: words.pages, panel: this.#paper.element },
        { id: "problems", label: words.problems, panel: this.#problems.element },
        { id: "details", label: words.panel, panel: this.#panel.element },
      ],
      (id) => this.#showTab(id),
    );
    const line = splitter(words.split, this.#areas, () => undefined);
    const right = element("div", { class: "beside" }, this.#paper.element, this.#problems.element, this.#panel.element);
    this.#areas.append(this.#writing.element, line, this.#tabs.element, right);
    this.element = element("main", { class: "work" }, this.#bar.element, this.notices.element, this.#areas);
    this.#storage = new Storage(workspace, path, stored, kept, this.notices, words, {
      text: () => this.#writing.editor.text,
      replace: (text) => this.#writing.editor.replace(text),
      changed: () => {
        this.#showSaved();
        this.#autoSave.changed();
      },
      saved: (text) => void this.#versions.keep(text, Date.now(), true),
      back: () => this.#schedule(0),
    });
    this.#versions = new Versions(opened.folderId, path);
    void this.#versions.keep(stored.text, Date.now(), true);
    this.#bar.showMode(this.#writing.mode);
    this.#tabs.choose(narrow.matches ? "write" : "pages");
    this.#showSaved();
    this.#schedule(0);
    void this.#storage.offerLeft();
    addEventListener("pagehide", this.#leave);
    addEventListener("beforeunload", this.#ask);
    addEventListener("keydown", this.#onKey);
    narrow.addEventListener("change", this.#resized);
  }

  get isDirty(): boolean {
    return this.#storage.isDirty;
  }

  /** Go to where writing begins. */
  begin(): void {
    this.#writing.focusFirst();
  }

  /** Stop listening. What is not saved stays with the browser. */
  close(): void {
    this.#storage.keep();
    this.#storage.stop();
    this.#autoSave.stop();
    for (const timer of [this.#timer, this.#keepTimer, this.#problemTimer]) clearTimeout(timer);
    removeEventListener("pagehide", this.#leave);
    removeEventListener("beforeunload", this.#ask);
    removeEventListener("keydown", this.#onKey);
    narrow.removeEventListener("change", this.#resized);
    this.#writing.close();
    this.#paper.close();
  }

  /** Bring a Word file that was built from this motion into the text, unsaved. False when it was not. */
  merge(file: File): Promise<boolean> {
    const { words, workspace } = this.#options;
    const receiver = {
      request: this.#request,
      edit: (edits: readonly Repair[]) => this.#writing.editor.edit(edits, "input.merge"),
      undo: () => this.#writing.editor.undo(),
    };
    return bringIn(file, workspace, receiver, this.notices, words);
  }

  readonly #leave = (): void => this.#storage.keep();

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.isDirty) event.preventDefault();
  };

  readonly #resized = (): void => this.#tabs.choose(narrow.matches ? "write" : "pages");

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (event.key === "s") void this.#storage.save();
    else if (event.key === "p") void this.#paper.print();
    else return;
    event.preventDefault();
  };

  get #request(): BuildRequest {
    const { path, language } = this.#options;
    return { path, text: this.#writing.editor.text, isDraft: false, language };
  }

  #showMode(mode: EditorMode): void {
    localStorage.setItem("yrka-mode", mode);
    this.#writing.mode = mode;
    this.#bar.showMode(mode);
    if (this.#tabs.current !== "write" && narrow.matches) this.#tabs.choose("write");
  }

  /** A narrow window shows one part; a wide one what is written, and one part beside it. */
  #showTab(id: string): void {
    this.#areas.dataset["tab"] = id;
  }

  #textChanged(): void {
    this.#changedAt = performance.now();
    this.#showSaved();
    this.#schedule(pause);
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.#storage.keep(), 200);
    this.#autoSave.changed();
    void this.#versions.keep(this.#writing.editor.text, Date.now());
  }

  #saveByItself(): void {
    if (this.isDirty && this.#storage.isSettled) void this.#storage.save();
  }

  /** Bring an earlier text back, unsaved; the present one is a version too. */
  async #chooseVersion(): Promise<void> {
    const { words, path } = this.#options;
    const now = this.#writing.editor.text;
    await this.#versions.keep(now, Date.now(), true);
    const text = await versionsDialog(await this.#versions.list(), now, path, words);
    if (text !== undefined) this.#writing.editor.replace(text);
  }

  #showSaved(): void {
    const { words, path } = this.#options;
    const { isDirty } = this.#storage;
    const title = this.#writing.title || words.untitled;
    this.#bar.showSaved(!isDirty);
    this.#bar.showTitle(title, path);
    document.title = `${isDirty ? "• " : ""}${title} – yrka`;
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
      if (!(error instanceof Lost)) this.#paper.say(this.#options.words.buildFailed, "stale");
    } finally {
      this.#isBuilding = false;
      if (this.#isAgain) {
        this.#isAgain = false;
        this.#schedule(0);
      }
    }
  }

  async #show(answer: BuildAnswer, pdf: Uint8Array, text: string): Promise<void> {
    const { pages, meta, summary } = answer;
    if (text === this.#writing.editor.text) this.#take(answer);
    if (pages !== undefined && meta !== undefined) {
      await this.#paper.show(pdf, pages);
      this.#panel.show(meta, summary ?? "");
      this.#writing.showDefaults(meta);
      this.#paper.mark(this.#writing.editor.offset);
    }
    this.element.dataset["built"] = String(Number(this.element.dataset["built"] ?? 0) + 1);
  }

  /** What is wrong in words that are being written is said when they have been written; what is no longer wrong is gone at once. */
  #take(answer: BuildAnswer): void {
    clearTimeout(this.#problemTimer);
    const wait = settled - (performance.now() - this.#changedAt);
    const isKnown = (problem: Problem): boolean =>
      this.#found.some((known) => known.ruleId === problem.ruleId && known.reason === problem.reason);
    if (wait <= 0 || this.element.dataset["built"] === undefined || answer.problems.every(isKnown)) this.#tell(answer);
    else {
      this.#found = answer.problems.filter(isKnown);
      this.#showProblems();
      this.#problemTimer = window.setTimeout(() => this.#tell(answer), wait);
    }
  }

  #tell({ problems, shownAs, pages }: BuildAnswer): void {
    const { words } = this.#options;
    const before = countsOf(this.#found, words);
    this.#found = problems;
    this.#showProblems();
    if (before !== countsOf(problems, words)) announce(countsOf(problems, words));
    const remaining = problems.filter(({ remains }) => remains === true).length;
    const errors = words.errors(
      problems.filter(({ severity, remains }) => severity === "error" && remains !== true).length,
    );
    if (pages === undefined)
      this.#paper.say(this.#paper.isEmpty ? words.nothingToShow(errors) : words.stale(errors), "stale");
    else if (shownAs === "part") this.#paper.say(words.shownInPart(errors), "stale");
    else if (shownAs === "draft") this.#paper.say(words.shownAsDraft(words.remains(remaining)), "draft");
    else this.#paper.say("");
    this.element.dataset["told"] = String(Number(this.element.dataset["told"] ?? 0) + 1);
  }

  #showProblems(): void {
    const { words } = this.#options;
    const shown = this.#problems.shownOf(this.#found);
    this.#problems.show(this.#found, this.#writing.editor.text);
    this.#writing.showProblems(shown);
    const isError = shown.some(({ severity, remains }) => severity === "error" && remains !== true);
    this.#tabs.note("problems", shown.length === 0 ? "" : words.count(shown.length), isError ? "error" : "plain");
  }

  #repairAll(): void {
    const place = ({ start, end }: Repair) => ({ file: this.#options.path, start, end });
    const fixes = this.#problems
      .shownOf(this.#found)
      .map(({ fix = [] }) => fix.map((repair) => ({ place: place(repair), text: repair.text })));
    this.#writing.editor.replace(applyFixes(this.#writing.editor.text, fixes));
    announce(this.#options.words.repaired);
  }

  #toText(start: number, end: number): void {
    if (narrow.matches) this.#tabs.choose("write");
    this.#writing.jumpTo(start, end);
  }

  #toProblem(problem: Problem): void {
    if (narrow.matches) this.#tabs.choose("write");
    this.#writing.goTo(problem);
  }

  #toPage(): void {
    this.#tabs.choose("pages");
    const line = this.#paper.mark(this.#writing.editor.offset);
    line?.scrollIntoView({ block: "center" });
    line?.focus({ preventScroll: true });
  }

  /** The finished motion, or where it cannot be finished yet a draft that says so. */
  async #download(format: DownloadFormat | "md"): Promise<void> {
    const { words, path, workspace } = this.#options;
    if (format === "md")
      return downloadFile(new TextEncoder().encode(this.#writing.editor.text), `${outputName(path)}.md`);
    this.notices.hide("download");
    try {
      downloadFile(await workspace.download({ ...this.#request, format }), `${outputName(path)}.${format}`);
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Lost)) throw error;
      const close = { label: words.close, act: () => undefined };
      if (error instanceof Lost) return this.notices.show("download", words.lost, [close]);
      const asDraft = { label: words.downloadDraft, act: () => void this.#downloadDraft(format) };
      this.notices.show("download", words.cannotDownload, [
        asDraft,
        { label: words.toProblems, act: () => this.#tabs.choose("problems") },
        close,
      ]);
    }
  }

  async #downloadDraft(format: DownloadFormat): Promise<void> {
    const { words, path, workspace } = this.#options;
    try {
      downloadFile(
        await workspace.download({ ...this.#request, isDraft: true, format }),
        `${outputName(path)}.utkast.${format}`,
      );
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Lost)) throw error;
      this.notices.show("download", error instanceof Lost ? words.lost : words.cannotDownloadDraft, [
        { label: words.close, act: () => undefined },
      ]);
    }
  }

  async #handIn(): Promise<void> {
    const { words, workspace, path } = this.#options;
    const done = await handInDialog(
      { request: this.#request, problems: this.#found, isSaved: !this.isDirty, path },
      {
        workspace,
        words,
        download: (format) => void this.#download(format),
        toProblem: (problem) => this.#toProblem(problem),
        save: () => this.#storage.save(),
      },
    );
    if (done === undefined) return;
    this.#writing.set(["inlämnad"], done.today);
    await this.#storage.save();
    this.notices.toast(words.markedAsHandedIn(done.today));
  }

  async #chooseLook(): Promise<void> {
    const { words, workspace, opened } = this.#options;
    const edits = await looksDialog({ request: this.#request, templates: opened.templates }, workspace, words);
    if (edits !== undefined) this.#writing.editor.edit(edits, "input.form");
  }
}

const narrow = matchMedia("(max-width: 60rem)");

function chosenMode(): EditorMode {
  return localStorage.getItem("yrka-mode") === "source" ? "source" : "body";
}
