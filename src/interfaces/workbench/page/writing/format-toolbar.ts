import { element } from "../element.ts";
import type { Words } from "../words.ts";

export type Tool =
  | "heading"
  | "subheading"
  | "bold"
  | "italic"
  | "bulletList"
  | "numberList"
  | "quotation"
  | "link"
  | "footnote"
  | "table"
  | "picture"
  | "undo"
  | "redo"
  | "find";

const groups: readonly (readonly Tool[])[] = [
  ["heading", "subheading"],
  ["bold", "italic"],
  ["bulletList", "numberList", "quotation"],
  ["link", "footnote", "table", "picture"],
  ["undo", "redo", "find"],
];

/**
 * Buttons for what the body can hold. One of them is reached by Tab, the others by arrow keys.
 *
 * Reference: ARIA Authoring Practices Guide, toolbar.
 */
export function formatToolbar(words: Words, use: (tool: Tool) => void): HTMLElement {
  const buttons: HTMLButtonElement[] = [];
  const made = groups.map((tools) =>
    element(
      "div",
      { class: "tool-group" },
      ...tools.map((tool) => {
        const label = words[tool];
        const button = element("button", {
          type: "button",
          class: `tool ${tool}`,
          "aria-label": label,
          title: label,
          tabindex: buttons.length === 0 ? "0" : "-1",
        });
        // The text keeps its selection, and its focus.
        button.addEventListener("pointerdown", (event) => event.preventDefault());
        button.addEventListener("click", () => use(tool));
        buttons.push(button);
        return button;
      }),
    ),
  );
  const bar = element("div", { class: "tools", role: "toolbar", "aria-label": words.tools }, ...made);
  bar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : buttons.at(to % buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.setAttribute("tabindex", button === next ? "0" : "-1");
    next.focus();
  });
  return bar;
}
