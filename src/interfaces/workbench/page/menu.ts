import { element } from "./element.ts";

export type MenuItem = { readonly label: string; readonly act: () => void; readonly isApart?: boolean };

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
  const choices = items.map(({ label: text, act, isApart }) => {
    const chosen = (): void => {
      close(true);
      act();
    };
    return element(
      "button",
      { type: "button", role: "menuitem", tabindex: "-1", class: isApart === true ? "apart" : "", click: chosen },
      text,
    );
  });
  list.append(...choices);
  const open = (at: number): void => {
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
