import { bodyAbove } from "../../../../document/body-above.ts";
import type { Meta } from "../../../../document/meta.ts";
import { signatoryLine } from "../../../../motion/signatories/signatory-text.ts";
import { announce, element } from "../element.ts";
import type { Words } from "../words.ts";

/** Title, clauses and signatories as the registrar will see them, each ready to copy. */
export class RegistrarPanel {
  readonly element: HTMLElement;
  readonly #body: HTMLElement = element("div");
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
    const heading = element("h2", {}, words.panel);
    this.element = element("section", { class: "panel", "aria-label": words.panel }, heading, this.#body);
    this.#body.append(element("p", { class: "none" }, words.panelLater));
  }

  show(meta: Meta, summary: string): void {
    const words = this.#words;
    const clauses = meta.clauses
      .flatMap(({ ordinal, text }, index) => [
        ...bodyAbove(meta.clauses, index).map((body) => `${body}:`),
        `${ordinal}. ${text}`,
      ])
      .join("\n");
    const questions = meta.questions.map(({ ordinal, text }) => `${ordinal}. ${text}`).join("\n");
    const parts: readonly (readonly [string, string])[] = [
      [words.caseTitle, meta.caseTitle],
      [words.title, meta.title],
      [words.leadIn, meta.leadIn ?? ""],
      [words.clauses, clauses],
      [words.questions, questions],
      [words.signatories, meta.signatories.map(signatoryLine).join("\n")],
      [words.everything, summary],
    ];
    this.#body.replaceChildren(
      ...parts.filter(([, text]) => text !== "").map(([name, text]) => this.#part(name, text)),
    );
  }

  #part(name: string, text: string): HTMLElement {
    const copy = element("button", { type: "button", "aria-label": this.#words.copyOf(name) }, this.#words.copy);
    copy.addEventListener("click", () => {
      void navigator.clipboard.writeText(text).then(() => {
        copy.textContent = this.#words.copied;
        announce(this.#words.copied);
        setTimeout(() => {
          copy.textContent = this.#words.copy;
        }, 2000);
      });
    });
    const heading = element("div", { class: "heading" }, element("h3", {}, name), copy);
    return element("div", { class: "part" }, heading, element("p", { class: "copyable" }, text));
  }
}
