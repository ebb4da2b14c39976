import { element } from "./element.ts";

/** `isOn`: something that is on or off, which choosing it changes. */
export type MenuItem = {
  readonly label: string;
  readonly act: () => void;
  readonly isApart?: boolean;
  readonly isOn?: () => boolean;
};

let count = 0;

/**
 * A button that opens a list of things to do.
 *
 * Reference: ARIA Authoring Practices Guide, menu button.
 */
export function menuButton(label: string, items: readonly MenuItem[], icon = ""): HTMLElement {
  count++;
  const list = element("div", { role: "menu", class: "menu", id: `menu-${count}`, hidden: true, "aria-label": label });
  const button = element(
    "button",
    {
      type: "button",
      class: `menu-button ${icon}`,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-controls": list.id,
    },
    element("span", {}, label),
  );
  const close = (isBack: boolean): void => {
    if (list.hidden) return;
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (isBack) button.focus();
  };
  const choices = items.map(({ label: text, act, isApart, isOn }) => {
    const chosen = (): void => {
      close(true);
      act();
    };
    const role = isOn === undefined ? "menuitem" : "menuitemcheckbox";
    const style = isApart === true ? "apart" : "";
    return element("button", { type: "button", role, tabindex: "-1", class: style, click: chosen }, text);
  });
  const showStates = (): void => {
    for (const [index, { isOn }] of items.entries())
      if (isOn !== undefined) choices[index]?.setAttribute("aria-checked", String(isOn()));
  };
  list.append(...choices);
  const open = (at: number): void => {
    showStates();
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    choices.at(at)?.focus();
  };
  button.addEventListener("click", () => (list.hidden ? open(0) : close(true)));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });
  list.addEventListener("keydown", (event) => {
    const at = choices.findIndex((choice) => choice.matches(":focus"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") close(false);
    else if (to !== undefined) choices.at(to % choices.length)?.focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
  });
  const whole = element("div", { class: "menu-holder" }, button, list);
  whole.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && whole.contains(event.relatedTarget))) close(false);
  });
  return whole;
}
