import type { Problem, Repair } from "../../protocol.ts";
import { element } from "../element.ts";
import { repairOf, saidOf } from "../problem-words.ts";
import type { Words } from "../words.ts";

let count = 0;

/** A control with its label above and what is said of it below. */
export class FieldBox {
  readonly element: HTMLElement;
  readonly #control: HTMLElement;
  readonly #said: HTMLElement;
  readonly #help: string | undefined;
  #shown = "";

  constructor(
    label: string,
    control: HTMLElement,
    { help, isLabelHidden = false, parts = [control] }: BoxOptions = {},
  ) {
    count++;
    control.id ||= `field-${count}`;
    this.#control = control;
    this.#said = element("div", { class: "said", id: `said-${count}` });
    this.#help = help === undefined ? undefined : `help-${count}`;
    this.element = element(
      "div",
      { class: "field" },
      element("label", { for: control.id, class: isLabelHidden ? "unseen" : "" }, label),
      ...(help === undefined ? [] : [element("p", { class: "help", id: `help-${count}` }, help)]),
      ...(parts.length === 1 && parts[0] === control ? [control] : [element("div", { class: "control" }, ...parts)]),
      this.#said,
    );
    this.#describe(false);
  }

  set label(text: string) {
    const label = this.element.querySelector("label");
    if (label !== null && label.textContent !== text) label.textContent = text;
  }

  /** Show the problems of the field, each with the button that repairs it. */
  showProblems(problems: readonly Problem[], words: Words, repair: (edits: readonly Repair[]) => void): void {
    const key = JSON.stringify(problems);
    if (key === this.#shown) return;
    this.#shown = key;
    const isFaulty = problems.some(({ severity, remains }) => severity === "error" && remains !== true);
    if (isFaulty) this.#control.setAttribute("aria-invalid", "true");
    else this.#control.removeAttribute("aria-invalid");
    this.element.classList.toggle("faulty", isFaulty);
    this.#said.replaceChildren(...problems.map((problem) => saidElement(problem, words, repair)));
    this.#describe(problems.length > 0);
  }

  #describe(hasProblems: boolean): void {
    const ids = [this.#help, hasProblems ? this.#said.id : undefined].filter((id) => id !== undefined);
    if (ids.length > 0) this.#control.setAttribute("aria-describedby", ids.join(" "));
    else this.#control.removeAttribute("aria-describedby");
  }
}

export type BoxOptions = {
  readonly help?: string;
  readonly isLabelHidden?: boolean;
  /** The control and what is beside it. */
  readonly parts?: readonly HTMLElement[];
};

/** One problem: what is wrong, what to do, its repair; why it matters is behind "mer". */
export function saidElement(problem: Problem, words: Words, repair: (edits: readonly Repair[]) => void): HTMLElement {
  const { reason, hint } = saidOf(problem, words);
  const offer = repairOf(problem, words);
  const kind = problem.remains === true ? "remains" : problem.severity;
  const parts: HTMLElement[] = [element("span", { class: "reason" }, reason)];
  if (hint !== undefined) parts.push(element("span", { class: "hint" }, ` ${hint}`));
  const line = element("p", {}, ...parts);
  const button =
    offer &&
    element(
      "button",
      { type: "button", class: "repair", "aria-label": `${offer.label}: ${reason}`, click: () => repair(offer.edits) },
      offer.label,
    );
  const more = element(
    "details",
    { class: "why" },
    element("summary", { "aria-label": words.moreAbout(reason) }, words.more),
    element("p", {}, `${problem.why} (${problem.ruleId})`),
  );
  return element("div", { class: `problem ${kind}` }, line, ...(button === undefined ? [] : [button]), more);
}
