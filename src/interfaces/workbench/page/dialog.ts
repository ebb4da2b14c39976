import { element } from "./element.ts";
import type { Words } from "./words.ts";

export type DialogOptions = {
  readonly title: string;
  readonly content: readonly HTMLElement[];
  /** The button that says yes; without it there is only one that closes. */
  readonly ok?: string;
  readonly cancel?: string;
  readonly class?: string;
  /** Says why it cannot be yes yet, or nothing. */
  readonly check?: () => string | undefined;
};

/** Ask something in a dialog of its own. Gives whether the answer was yes. The focus goes back where it was. */
export function askIn(
  { title, content, ok, cancel: no, check, class: name = "" }: DialogOptions,
  words: Words,
): Promise<boolean> {
  const said = element("p", { class: "form-problem", role: "alert" });
  const cancel = element("button", { type: "button" }, no ?? (ok === undefined ? words.close : words.cancel));
  const buttons = [cancel, ...(ok === undefined ? [] : [element("button", { type: "submit", class: "primary" }, ok)])];
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", {}, title),
    ...content,
    said,
    element("div", { class: "dialog-buttons" }, ...buttons),
  );
  const dialog = element("dialog", { class: `dialog ${name}`, "aria-label": title }, form);
  return new Promise((resolve) => {
    let isYes = false;
    cancel.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const problem = check?.();
      said.textContent = problem ?? "";
      if (problem !== undefined) return;
      isYes = true;
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isYes);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select, .primary")?.focus();
  });
}

/** A labelled field of a dialog. */
export function dialogField(label: string, control: HTMLElement, help?: string): HTMLElement {
  control.id ||= `dialog-${label.toLowerCase().replace(/\W+/g, "-")}`;
  const parts: HTMLElement[] = [element("label", { for: control.id }, label), control];
  if (help !== undefined) {
    control.setAttribute("aria-describedby", `${control.id}-help`);
    parts.push(element("p", { class: "help", id: `${control.id}-help` }, help));
  }
  return element("div", { class: "field" }, ...parts);
}
