import { announce, element } from "./element.ts";

export type NoticeChoice = { readonly label: string; readonly act: () => void; readonly keeps?: boolean };

/** Lines above the work that say what has happened and what can be done about it. One of each name. */
export class Notices {
  readonly element: HTMLElement = element("div", { class: "notices" });

  show(name: string, text: string, choices: readonly NoticeChoice[] = []): void {
    const buttons = choices.map(({ label, act, keeps }) => {
      const chosen = (): void => {
        if (keeps !== true) this.hide(name);
        act();
      };
      return element("button", { type: "button", click: chosen }, label);
    });
    const notice = element("div", { class: "notice", "data-name": name }, element("p", {}, text), ...buttons);
    const before = this.#find(name);
    if (before === undefined) {
      this.element.append(notice);
      announce(text);
    } else before.replaceWith(notice);
  }

  hide(name: string): void {
    this.#find(name)?.remove();
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  #find(name: string): HTMLElement | undefined {
    return [...this.element.querySelectorAll<HTMLElement>(".notice")].find((each) => each.dataset["name"] === name);
  }
}
