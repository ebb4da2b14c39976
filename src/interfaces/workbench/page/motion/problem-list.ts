import type { Problem } from "../../protocol.ts";
import { element } from "../element.ts";
import { repairOf, saidOf } from "../problem-words.ts";
import type { Words } from "../words.ts";

export type ProblemEvents = {
  readonly chosen: (problem: Problem) => void;
  readonly repaired: (problem: Problem) => void;
  readonly allRepaired: () => void;
  readonly adviceChanged: () => void;
};

/** All problems with their counts; each leads to its words, and what can be repaired has a button. */
export class ProblemList {
  readonly element: HTMLElement;
  readonly #list: HTMLElement = element("ol");
  readonly #counts: HTMLElement = element("p", { class: "counts" });
  readonly #advice: HTMLInputElement = element("input", { type: "checkbox" });
  readonly #repairAll: HTMLButtonElement;
  readonly #words: Words;
  readonly #events: ProblemEvents;

  constructor(words: Words, events: ProblemEvents) {
    this.#repairAll = element("button", { type: "button", hidden: true, click: events.allRepaired });
    this.#words = words;
    this.#events = events;
    this.#advice.checked = localStorage.getItem("yrka-advice") === "yes";
    this.#advice.addEventListener("change", () => {
      localStorage.setItem("yrka-advice", this.#advice.checked ? "yes" : "no");
      events.adviceChanged();
    });
    const advice = element("label", { class: "advice" }, this.#advice, ` ${words.showAdvice}`);
    const heading = element(
      "div",
      { class: "heading" },
      element("h2", {}, words.problems),
      this.#counts,
      advice,
      this.#repairAll,
    );
    this.element = element("section", { class: "problems" }, heading, this.#list);
  }

  /** The problems that are to be shown, here and in the text. */
  shownOf(problems: readonly Problem[]): readonly Problem[] {
    return this.#advice.checked ? problems : problems.filter(({ severity }) => severity !== "info");
  }

  show(problems: readonly Problem[], text: string): void {
    const shown = this.shownOf(problems);
    this.#counts.textContent = countsOf(problems, this.#words);
    const count = shown.filter(({ fix }) => fix !== undefined).length;
    this.#repairAll.textContent = this.#words.repairAll(count);
    this.#repairAll.hidden = count < 2;
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...shown.map((problem) => this.#row(problem, text)));
    if (shown.length === 0) this.#list.append(element("li", { class: "none" }, this.#words.noProblems));
    if (focused) this.#list.querySelector<HTMLElement>("button")?.focus();
  }

  #row(problem: Problem, text: string): HTMLElement {
    const { severity, file, start, ruleId, why, remains } = problem;
    const words = this.#words;
    const { reason, hint } = saidOf(problem, words);
    const where = file === undefined ? words.line(text.slice(0, start).split("\n").length) : words.inFile(file);
    const kind = remains === true ? "remains" : severity;
    const kindName = remains === true ? words.remainsShort : words.severity[severity];
    const jump = element(
      "button",
      { type: "button", class: "jump", click: () => this.#events.chosen(problem) },
      element("span", { class: `severity ${kind}` }, kindName, element("span", { class: "unseen" }, ": ")),
      element("span", { class: "reason" }, reason),
      element("span", { class: "where" }, element("span", { class: "unseen" }, " "), where),
    );
    const offer = repairOf(problem, words);
    const repair =
      offer &&
      element(
        "button",
        {
          type: "button",
          class: "repair",
          "aria-label": `${offer.label}: ${reason}`,
          click: () => this.#events.repaired(problem),
        },
        offer.label,
      );
    const more = element(
      "details",
      { class: "why" },
      element("summary", { "aria-label": words.moreAbout(reason) }, words.more),
      element("p", {}, `${why} (${ruleId})`),
    );
    return element(
      "li",
      { class: kind },
      jump,
      ...(repair === undefined ? [] : [repair]),
      ...(hint === undefined ? [] : [element("p", { class: "hint" }, hint)]),
      more,
    );
  }
}

/** How many errors and warnings there are; what is still to be written is counted apart. */
export function countsOf(problems: readonly Problem[], words: Words): string {
  const remaining = problems.filter(({ remains }) => remains === true).length;
  const errors = problems.filter(({ severity, remains }) => severity === "error" && remains !== true).length;
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  return [
    `${words.errors(errors)}, ${words.warnings(warnings)}`,
    ...(remaining === 0 ? [] : [words.remains(remaining)]),
  ].join(", ");
}
