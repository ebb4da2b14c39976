import type { Problem } from "../protocol.ts";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

export type ProblemEvents = {
  readonly chosen: (problem: Problem) => void;
  readonly repaired: (problem: Problem) => void;
  readonly allRepaired: () => void;
  readonly adviceChanged: () => void;
};

/** The problems with their counts; each leads to its words, and what is safe to repair has a button. */
export class ProblemList {
  readonly element: HTMLElement;
  readonly #list: HTMLElement = element("ol");
  readonly #counts: HTMLElement = element("span", { class: "counts" });
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
    const advice = element("label", {}, this.#advice, ` ${words.showAdvice}`);
    const heading = element(
      "div",
      { class: "heading" },
      element("h2", {}, words.problems),
      this.#counts,
      advice,
      this.#repairAll,
    );
    this.element = element("section", { class: "problems", "aria-label": words.problems }, heading, this.#list);
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
    const { severity, reason, hint, file, start, ruleId, why, fix } = problem;
    const where =
      file === undefined ? this.#words.line(text.slice(0, start).split("\n").length) : this.#words.inFile(file);
    const words = [
      element("span", { class: `severity ${severity}` }, this.#words.severity[severity]),
      element("span", { class: "reason" }, reason),
      element("span", { class: "where" }, `${where} · ${ruleId}`),
    ];
    const jump = element(
      "button",
      { type: "button", class: "jump", title: why, click: () => this.#events.chosen(problem) },
      ...words,
    );
    const repair = element(
      "button",
      { type: "button", class: "repair", click: () => this.#events.repaired(problem) },
      this.#words.repair,
    );
    repair.setAttribute("aria-label", `${this.#words.repair}: ${reason}`);
    return element(
      "li",
      {},
      jump,
      ...(hint === undefined ? [] : [element("p", { class: "hint" }, hint)]),
      ...(fix === undefined ? [] : [repair]),
    );
  }
}

export function countsOf(problems: readonly Problem[], words: Words): string {
  const count = (severity: string): number => problems.filter((each) => each.severity === severity).length;
  return `${words.errors(count("error"))}, ${words.warnings(count("warning"))}`;
}
