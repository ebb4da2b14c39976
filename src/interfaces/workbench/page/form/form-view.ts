import type { Meta } from "../../../../document/meta.ts";
import { type FrontMatterText, valueAt } from "../../../../motion/edit/front-matter-text.ts";
import { pathAt } from "../../../../motion/edit/path-at.ts";
import { findKind, KINDS, type KindFacts, kindFacts } from "../../../../motion/kinds/kinds.ts";
import type { Problem, Repair } from "../../protocol.ts";
import { element } from "../element.ts";
import { attachmentList } from "./attachment-list.ts";
import { choiceField } from "./choice-field.ts";
import { clauseList } from "./clause-list.ts";
import { dateField } from "./date-field.ts";
import { type FieldBox, saidElement } from "./field-box.ts";
import type { FormContext, FormPart, Path } from "./form-part.ts";
import { growingText } from "./growing-text.ts";
import { signatoryList } from "./signatory-list.ts";
import { suggestingField } from "./suggesting-field.ts";
import { TextField } from "./text-field.ts";

export type FormEvents = {
  readonly repair: (edits: readonly Repair[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly attach: (file: File) => Promise<string | undefined>;
};

/** Rules about what is missing say so at the top of the file; this is the field they are about. */
const FIELD_OF_RULE: Readonly<Record<string, Path>> = {
  "title-present": ["titel"],
  "date-present": ["datum"],
  "place-present": ["ort"],
  "addressee-present": ["till"],
  "clause-present": ["att-satser"],
  "question-present": ["frågor"],
  "signatory-present": ["undertecknare"],
  "item-present": ["ärende", "rubrik"],
};

/** Everything of the motion beside its body, field by field, with what is said of each below it. */
export class FormView {
  readonly element: HTMLElement;
  readonly #context: FormContext;
  readonly #events: FormEvents;
  readonly #parts: readonly FormPart[];
  readonly #sections: Readonly<Record<"clauses" | "questions" | "item" | "attachments", HTMLElement>>;
  readonly #addressee: TextField;
  readonly #leadIn: TextField;
  readonly #general: HTMLElement = element("div", { class: "said general" });
  readonly #clausesHeading: HTMLElement;
  #boxes: ReadonlySet<FieldBox> = new Set();
  #head: FrontMatterText | undefined;

  /** `body` is where the body is written. */
  constructor(context: FormContext, body: HTMLElement, events: FormEvents) {
    this.#context = context;
    this.#events = events;
    const { words, opened } = context;
    const labels = words.fields;
    const kinds = Object.fromEntries(KINDS.map(({ names: [name] }) => [name, capital(name)]));
    const kind = choiceField(["typ"], labels.typ, kinds, context, { implied: "motion" });
    const title = new TextField(["titel"], labels.titel, context, {
      control: growingText({ class: "growing title", spellcheck: "true", lang: "sv" }),
      help: words.titleHelp,
    });
    const kommun = suggestingField(
      ["kommun"],
      labels.kommun,
      () => opened.kommuner.map(({ name, code }) => ({ value: name, detail: code })),
      context,
    );
    this.#addressee = new TextField(["till"], labels.till, context);
    const date = dateField(["datum"], labels.datum, context);
    const place = new TextField(["ort"], labels.ort, context);
    const item: readonly FormPart[] = [
      ...(["rubrik", "paragraf", "diarienummer", "instans"] as const).map(
        (key) => new TextField(["ärende", key], words.itemFields[key], context),
      ),
      dateField(["ärende", "sammanträde"], words.itemFields.sammanträde, context),
      new TextField(["ärende", "nummer"], words.itemFields.nummer, context),
    ];
    this.#leadIn = new TextField(["yrkande"], labels.yrkande, context, {
      control: growingText({ spellcheck: "true", lang: "sv" }),
      help: words.leadInHelp,
    });
    const clauses = clauseList(
      ["att-satser"],
      { add: words.addClause, item: words.clause, removed: words.clauseRemoved },
      context,
    );
    const questions = clauseList(
      ["frågor"],
      { add: words.addQuestion, item: words.question, removed: words.questionRemoved },
      context,
    );
    const signatories = signatoryList(context);
    const attachments = attachmentList(context, events.attach);
    const caseNumbers = clauseList(
      ["diarienummer"],
      { add: words.addCaseNumber, item: words.caseNumber, removed: words.caseNumberRemoved },
      context,
    );
    const office: readonly FormPart[] = [
      choiceField(["underskrift"], labels.underskrift, words.signatureForms, context),
      dateField(["sammanträde"], labels.sammanträde, context, { help: words.meetingHelp }),
      new TextField(["ärendemening"], labels.ärendemening, context, { help: words.caseTitleHelp }),
      dateField(["inlämnad"], labels.inlämnad, context),
      dateField(["väckt"], labels.väckt, context),
      new TextField(["löpnummer"], labels.löpnummer, context),
      dateField(["beslut", "datum"], words.decisionFields.datum, context),
      new TextField(["beslut", "paragraf"], words.decisionFields.paragraf, context),
      choiceField(["beslut", "utfall"], words.decisionFields.utfall, words.outcomes, context),
    ];
    const itemSection = section(words.itemHeading, ...item.map((each) => each.element));
    const clauseSection = section(words.clausesHeading, this.#leadIn.element, clauses.element);
    const questionSection = section(words.questionsHeading, questions.element);
    const attachmentSection = section(words.attachmentsHeading, attachments.element);
    this.#clausesHeading = clauseSection.querySelector("h2") ?? clauseSection;
    this.#sections = {
      clauses: clauseSection,
      questions: questionSection,
      item: itemSection,
      attachments: attachmentSection,
    };
    this.#parts = [
      kind,
      title,
      kommun,
      this.#addressee,
      date,
      place,
      ...item,
      this.#leadIn,
      clauses,
      questions,
      signatories,
      attachments,
      ...office,
      caseNumbers,
    ];
    this.element = element(
      "div",
      { class: "form" },
      this.#general,
      section(words.aboutHeading, title.element, row(kind, kommun), row(this.#addressee), row(place, date)),
      itemSection,
      clauseSection,
      questionSection,
      section(words.signatoriesHeading, signatories.element),
      element(
        "section",
        { class: "card body-card", "aria-label": words.bodyHeading },
        element("h2", {}, words.bodyHeading),
        body,
      ),
      attachmentSection,
      element(
        "details",
        { class: "card office" },
        element("summary", {}, words.officeHeading),
        element("p", { class: "help" }, words.officeHelp),
        element("div", { class: "grid" }, ...office.map((each) => each.element)),
        element("h3", {}, words.caseNumbersHeading),
        caseNumbers.element,
      ),
    );
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Show the front matter; `undefined` where there is none that can be read. */
  show(head: FrontMatterText | undefined): void {
    this.#head = head;
    this.element.classList.toggle("unreadable", head === undefined);
    if (head === undefined) return;
    for (const part of this.#parts) part.show(head);
    const type = valueAt(head.frontMatter, ["typ"]);
    this.#showKind(findKind(type?.type === "text" ? type.text.value : "motion") ?? kindFacts("motion"), head);
  }

  /** The front matter is unchanged, in a text that has changed below it. */
  keep(head: FrontMatterText): void {
    this.#head = head;
  }

  /** The place of a field in the source, or of the nearest field around it. */
  offsetOf(path: Path, { frontMatter }: FrontMatterText): number {
    for (let length = path.length; length > 0; length--) {
      const value = valueAt(frontMatter, path.slice(0, length));
      if (value !== undefined) return value.place.start;
    }
    return 0;
  }

  /** Go to the first field that waits for something, or else to the first. */
  focusFirst(): void {
    const controls = [
      ...this.element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        "input.title, textarea.title, .item textarea, .item input",
      ),
    ];
    (controls.find(({ value }) => value.trim() === "") ?? controls[0])?.focus();
  }

  /** What goes without saying, from the pages that were built. */
  showDefaults({ addressee, leadIn }: Meta): void {
    this.#addressee.placeholder = addressee;
    this.#leadIn.placeholder = leadIn ?? "";
  }

  /** Put each problem below its field; those of no field go to the top. Gives those of the body. */
  showProblems(problems: readonly Problem[], bodyStart: number): readonly Problem[] {
    const byBox = new Map<FieldBox, Problem[]>();
    const general: Problem[] = [];
    const ofBody: Problem[] = [];
    for (const problem of problems) {
      const box = this.boxOf(problem);
      if (box !== undefined) byBox.set(box, [...(byBox.get(box) ?? []), problem]);
      else (problem.file === undefined && problem.start >= bodyStart ? ofBody : general).push(problem);
    }
    const { words } = this.#context;
    for (const box of new Set([...this.#boxes, ...byBox.keys()]))
      box.showProblems(byBox.get(box) ?? [], words, this.#events.repair);
    this.#boxes = new Set(byBox.keys());
    this.#general.replaceChildren(...general.map((problem) => saidElement(problem, words, this.#events.repair)));
    return ofBody;
  }

  /** Where the form speaks of a problem; undefined for those of the body. */
  boxOf({ file, start, ruleId }: Problem): FieldBox | undefined {
    if (this.#head === undefined || file !== undefined) return undefined;
    const path: Path | undefined = pathAt(this.#head, start)?.path ?? pathOfRule(ruleId, start, this.#head);
    return path && this.boxAt(path);
  }

  boxAt(path: Path): FieldBox | undefined {
    for (const part of this.#parts) {
      const box = part.boxAt(path);
      if (box !== undefined) return box;
    }
    return undefined;
  }

  #showKind(
    { operative, isItemExpected, isToPerson, isOperativeRequired }: KindFacts,
    { frontMatter }: FrontMatterText,
  ): void {
    const { words } = this.#context;
    const has = (key: string): boolean => (valueAt(frontMatter, [key])?.type ?? "empty") !== "empty";
    this.#sections.clauses.hidden = operative !== "clauses" && !has("att-satser");
    this.#sections.questions.hidden = operative !== "questions" && !has("frågor");
    this.#sections.item.hidden = !isItemExpected && !has("ärende");
    this.#clausesHeading.textContent = isOperativeRequired ? words.clausesHeading : words.clausesHeadingOptional;
    this.#addressee.label = isToPerson ? words.addresseePerson : words.fields.till;
  }

  /** Undo takes back what was done in the text, wherever that was; the browser's own knows one field only. */
  #onKey(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    const isBack = event.key.toLowerCase() === "z" && !event.shiftKey;
    const isAgain = event.key.toLowerCase() === "y" || (event.key.toLowerCase() === "z" && event.shiftKey);
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (isBack || isAgain)) {
      event.preventDefault();
      this.#events[isBack ? "undo" : "redo"]();
    }
    if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement && !event.defaultPrevented)
      event.preventDefault();
  }
}

function pathOfRule(ruleId: string, start: number, { frontMatter }: FrontMatterText): Path | undefined {
  return start < frontMatter.place.end ? FIELD_OF_RULE[ruleId] : undefined;
}

function section(heading: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element("section", { class: "card", "aria-label": heading }, element("h2", {}, heading), ...children);
}

function row(...parts: readonly FormPart[]): HTMLElement {
  return element("div", { class: "row" }, ...parts.map((part) => part.element));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
