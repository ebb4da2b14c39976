import { announce, element } from "./element.ts";

export type NoticeChoice = { readonly label: string; readonly act: () => void; readonly keeps?: boolean };

/** How long a notice without buttons stays on the page, in milliseconds. */
const stays = 6000;

/** Lines above the work that say what has happened and what can be done about it, one of each name; and short words that pass. */
export class Notices {
  readonly element: HTMLElement = element("div", { class: "notices" });
  readonly #toasts: HTMLElement = element("div", { class: "toasts" });
  #timer = 0;

  constructor() {
    document.querySelector(".toasts")?.remove();
    document.body.append(this.#toasts);
  }

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

  /** Say something that needs no answer, with something that can be done about it. It goes by itself, but not from under the pointer or the focus. */
  toast(text: string, choice?: NoticeChoice): void {
    announce(text);
    clearTimeout(this.#timer);
    const toast = element("div", { class: "toast" }, element("span", {}, text));
    const end = (): void => {
      if (toast.matches(":hover, :focus-within")) this.#timer = window.setTimeout(end, stays);
      else toast.remove();
    };
    if (choice !== undefined) {
      const act = (): void => {
        toast.remove();
        choice.act();
      };
      toast.append(element("button", { type: "button", click: act }, choice.label));
    }
    this.#toasts.replaceChildren(toast);
    this.#timer = window.setTimeout(end, stays);
  }

  #find(name: string): HTMLElement | undefined {
    return [...this.element.querySelectorAll<HTMLElement>(".notice")].find((each) => each.dataset["name"] === name);
  }
}
