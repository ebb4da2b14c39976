import type { PageLine, PageMap } from "../../protocol.ts";
import { element } from "../element.ts";

type Page = { readonly figure: HTMLElement; readonly map: PageMap };
type LineAt = { readonly page: number; readonly line: number };

/** The lines of the pages as buttons that lead to their words in the text. One of them is reached by Tab, the others by arrow keys. */
export class PageLines {
  readonly #element: HTMLElement;
  readonly #chosen: (start: number, end: number) => void;
  #pages: readonly Page[] = [];
  #keys: readonly string[] = [];

  constructor(pages: HTMLElement, chosen: (start: number, end: number) => void) {
    this.#element = pages;
    this.#chosen = chosen;
    pages.addEventListener("keydown", (event) => this.#onKey(event));
    pages.addEventListener("click", (event) => this.#onClick(event));
  }

  show(pages: readonly Page[]): void {
    const focused = this.#focused();
    this.#pages = pages.map(({ figure, map }) => ({ figure, map }));
    const keys = pages.map(({ map }) => map.key);
    pages.forEach(({ figure, map }, index) => {
      // On a page that looks the same, the lines are where they were.
      if (this.#keys[index] !== keys[index])
        figure.querySelector(".lines")?.replaceChildren(...map.lines.map((line) => lineButton(line, map)));
    });
    this.#keys = keys;
    if (this.#element.querySelector('.line[tabindex="0"]') === null)
      this.#makeReachable(this.#element.querySelector<HTMLElement>(".line") ?? undefined);
    if (focused !== undefined && this.#focused() === undefined) this.#lineAt(focused)?.focus({ preventScroll: true });
  }

  /** Mark the line that a place of the text is printed on. Gives its button. */
  mark(offset: number): HTMLElement | undefined {
    for (const marked of this.#element.querySelectorAll(".line.current")) marked.classList.remove("current");
    const found = this.#nearest(offset);
    const button = found && this.#lineAt(found);
    button?.classList.add("current");
    this.#makeReachable(button);
    return button;
  }

  #nearest(offset: number): LineAt | undefined {
    let best: LineAt | undefined;
    let distance = Number.POSITIVE_INFINITY;
    this.#pages.forEach(({ map }, page) => {
      map.lines.forEach(({ words }, line) => {
        for (const { start, end } of words) {
          const away = offset < start ? start - offset + 0.5 : offset > end ? offset - end : 0;
          if (away < distance) {
            distance = away;
            best = { page, line };
          }
        }
      });
    });
    return best;
  }

  #onClick(event: MouseEvent): void {
    const button = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".line") : null;
    const place = button === null ? undefined : this.#placeOf(button);
    const page = place && this.#pages[place.page];
    const line = page?.map.lines[place?.line ?? -1];
    if (page === undefined || line === undefined) return;
    const box = page.figure.getBoundingClientRect();
    // A click by key has no place: it means the whole line.
    const x = event.detail === 0 ? undefined : ((event.clientX - box.left) / box.width) * page.map.width;
    const word =
      x === undefined ? line.words[0] : (line.words.find((each) => x <= each.x + each.width) ?? line.words.at(-1));
    if (word !== undefined) this.#chosen(word.start, word.end);
  }

  #onKey(event: KeyboardEvent): void {
    const focused = this.#focused();
    if (focused === undefined) return;
    if (event.key === "F6") {
      event.preventDefault();
      this.#lineAt(focused)?.click();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = [...this.#element.querySelectorAll<HTMLElement>(".line")];
    const next = all[all.findIndex((line) => line.matches(":focus")) + step];
    this.#makeReachable(next);
    next?.focus();
  }

  #makeReachable(button: HTMLElement | undefined): void {
    if (button === undefined) return;
    this.#element.querySelector('.line[tabindex="0"]')?.setAttribute("tabindex", "-1");
    button.setAttribute("tabindex", "0");
  }

  #focused(): LineAt | undefined {
    const active = document.activeElement;
    return active instanceof HTMLElement && active.classList.contains("line") ? this.#placeOf(active) : undefined;
  }

  #placeOf(button: HTMLElement): LineAt | undefined {
    const page = this.#pages.findIndex(({ figure }) => figure.contains(button));
    const line = [...(this.#pages[page]?.figure.querySelectorAll(".line") ?? [])].indexOf(button);
    return page === -1 ? undefined : { page, line };
  }

  #lineAt({ page, line }: LineAt): HTMLElement | undefined {
    return [...(this.#pages[page]?.figure.querySelectorAll<HTMLElement>(".line") ?? [])][line];
  }
}

function lineButton(line: PageLine, { width, height }: PageMap): HTMLElement {
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`;
  const button = element("button", { type: "button", class: "line", tabindex: "-1", "aria-label": line.text });
  button.style.left = percent(line.x - 3, width);
  button.style.top = percent(line.y, height);
  button.style.width = percent(line.width + 6, width);
  button.style.height = percent(line.height, height);
  return button;
}
