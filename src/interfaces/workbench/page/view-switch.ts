import { element } from "./element.ts";

/** Buttons that choose what a narrow window shows. A wide one shows everything and hides them. */
export function viewSwitch(choices: Readonly<Record<string, string>>, label: string, areas: HTMLElement): HTMLElement {
  const buttons = Object.entries(choices).map(([view, text]) =>
    element("button", { type: "button", "data-view": view, click: () => choose(view) }, text),
  );
  const choose = (view: string): void => {
    areas.dataset["view"] = view;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
    dispatchEvent(new Event("resize"));
  };
  areas.dataset["view"] = "text";
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["view"] === "text"));
  return element("div", { class: "view-switch", role: "group", "aria-label": label }, ...buttons);
}
