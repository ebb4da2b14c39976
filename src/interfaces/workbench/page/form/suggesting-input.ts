import { element } from "../element.ts";

/** A choice, and words that find it besides its own. */
export type Suggestion = { readonly value: string; readonly detail?: string };

const most = 8;
let count = 0;

/**
 * Let an input suggest what it may hold: those that begin with what is written, then those that have it within. What is chosen is told as a
 * change.
 *
 * Reference: ARIA Authoring Practices Guide, combobox with list autocomplete.
 */
export function suggesting(input: HTMLInputElement, suggestions: () => readonly Suggestion[]): HTMLElement {
  count++;
  const list = element("ul", { role: "listbox", id: `suggestions-${count}`, class: "suggestions", hidden: true });
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }))
    input.setAttribute(name, value);
  input.autocomplete = "off";
  let active = -1;

  const mark = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(at === index));
    const option = list.children[index];
    if (option === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const choose = (value: string): void => {
    input.value = value;
    close();
    input.dispatchEvent(new Event("change"));
  };
  const open = (all: boolean): void => {
    const found = matching(suggestions(), all ? "" : input.value);
    const options = found.map(({ value, detail }, index) => {
      const option = element("li", { role: "option", id: `${list.id}-${index}`, "aria-selected": "false" }, value);
      if (detail !== undefined) option.append(element("span", { class: "detail" }, detail));
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        choose(value);
      });
      return option;
    });
    list.replaceChildren(...options);
    const isOpen = options.length > 0 && !found.some(({ value }) => value === input.value);
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    mark(-1);
  };

  input.addEventListener("input", () => open(false));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const { length } = list.children;
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (event.altKey && isOpen) return;
      event.preventDefault();
      if (!isOpen) open(input.value === "");
      else
        mark(
          (active +
            (event.key === "ArrowDown" ? 1 : -1) +
            length +
            (active === -1 && event.key === "ArrowUp" ? 1 : 0)) %
            length,
        );
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && isOpen && active !== -1) {
      event.preventDefault();
      choose(list.children[active]?.firstChild?.textContent ?? "");
    }
  });
  return list;
}

function matching(suggestions: readonly Suggestion[], written: string): readonly Suggestion[] {
  const wanted = folded(written.trim());
  if (wanted === "") return suggestions.slice(0, most);
  const first = suggestions.filter(({ value }) => folded(value).startsWith(wanted));
  const later = suggestions.filter(
    ({ value, detail = "" }) =>
      !folded(value).startsWith(wanted) && (folded(value).includes(wanted) || detail.startsWith(wanted)),
  );
  return [...first, ...later].slice(0, most);
}

/** Rings and dots do not count while searching. */
function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
