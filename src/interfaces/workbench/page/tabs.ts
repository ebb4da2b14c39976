import { element } from "./element.ts";

export type Tab = { readonly id: string; readonly label: string; readonly panel: HTMLElement };

/**
 * Tabs over panels, of which one is shown. Arrow keys go between them.
 *
 * Reference: ARIA Authoring Practices Guide, tabs.
 */
export class Tabs {
  readonly element: HTMLElement;
  readonly #tabs: readonly Tab[];
  readonly #buttons: ReadonlyMap<string, HTMLButtonElement>;
  readonly #chosen: (id: string) => void;
  #current = "";

  constructor(label: string, tabs: readonly Tab[], chosen: (id: string) => void) {
    this.#tabs = tabs;
    this.#chosen = chosen;
    this.#buttons = new Map(
      tabs.map(({ id, label: text, panel }) => {
        panel.id ||= `panel-${id}`;
        const button = element(
          "button",
          {
            type: "button",
            role: "tab",
            id: `tab-${id}`,
            "data-tab": id,
            "aria-controls": panel.id,
            click: () => this.choose(id),
          },
          text,
        );
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", button.id);
        return [id, button];
      }),
    );
    this.element = element("div", { class: "tabs", role: "tablist", "aria-label": label }, ...this.#buttons.values());
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get current(): string {
    return this.#current;
  }

  choose(id: string): void {
    this.#current = id;
    for (const { id: each } of this.#tabs) {
      const button = this.#buttons.get(each);
      button?.setAttribute("aria-selected", String(each === id));
      button?.setAttribute("tabindex", each === id ? "0" : "-1");
    }
    this.#chosen(id);
  }

  /** What a tab says beside its name, such as a count. */
  note(id: string, text: string, kind: string): void {
    const button = this.#buttons.get(id);
    const label = this.#tabs.find((tab) => tab.id === id)?.label ?? "";
    button?.replaceChildren(label, ...(text === "" ? [] : [" ", element("span", { class: `count ${kind}` }, text)]));
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const shown = this.#tabs.filter(({ id }) => this.#buttons.get(id)?.offsetParent !== null);
    const at = shown.findIndex(({ id }) => id === this.#current);
    const next =
      shown[step === -Infinity ? 0 : step === Infinity ? shown.length - 1 : (at + step + shown.length) % shown.length];
    if (next === undefined) return;
    this.choose(next.id);
    this.#buttons.get(next.id)?.focus();
  }
}
