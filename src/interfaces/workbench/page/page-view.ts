import { GlobalWorkerOptions, getDocument, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageLine, PageMap } from "../protocol.ts";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

GlobalWorkerOptions.workerSrc = "pdf.worker.mjs";

type Shown = { readonly map: PageMap; readonly figure: HTMLElement; readonly width: number };

export type PageEvents = {
  /** A place on the page was chosen. */
  readonly chosen: (start: number, end: number) => void;
};

/** The pages as they are printed. A page is painted aside and put in place whole, and one that looks the same is left alone. */
export class PageView {
  readonly element: HTMLElement = element("div", { class: "pages" });
  readonly #words: Words;
  readonly #events: PageEvents;
  #worker: PDFWorker | undefined;
  #shown: readonly Shown[] = [];
  #turn = 0;

  constructor(words: Words, events: PageEvents) {
    this.#words = words;
    this.#events = events;
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get isEmpty(): boolean {
    return this.#shown.length === 0;
  }

  /** Show a PDF. Gives whether it was shown: a newer one may have come meanwhile. */
  async show(pdf: Uint8Array, maps: readonly PageMap[]): Promise<boolean> {
    this.#turn++;
    const turn = this.#turn;
    this.#worker ??= new PDFWorker();
    const width = Math.max(200, this.element.clientWidth - 2);
    const isSame = (map: PageMap, index: number): boolean => {
      const before = this.#shown[index];
      return before !== undefined && before.map.key === map.key && before.width === width;
    };
    let figures: readonly HTMLElement[] = maps.map((_, index) => this.#shown[index]?.figure ?? element("div"));
    if (!maps.every(isSame)) {
      // Glyphs drawn as shapes: nothing waits for a font to be loaded, which halves the time.
      const task = getDocument({ data: pdf, worker: this.#worker, isEvalSupported: false, disableFontFace: true });
      const opened = await task.promise;
      const paint = async (map: PageMap, index: number): Promise<HTMLElement> => {
        const before = this.#shown[index];
        if (before !== undefined && isSame(map, index)) return before.figure;
        const page = await opened.getPage(index + 1);
        const scale = (width / map.width) * Math.min(devicePixelRatio, 2);
        const viewport = page.getViewport({ scale });
        const canvas = element("canvas", { "aria-hidden": "true" });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await page.render({ canvas, viewport }).promise;
        return this.#figure(index, maps.length, canvas);
      };
      figures = await Promise.all(maps.map(paint));
      void task.destroy();
    }
    if (turn !== this.#turn) return false;
    const focused = this.#focused();
    maps.forEach((map, index) => {
      const figure = figures[index];
      if (figure !== undefined) this.#placeLines(figure, map, index, maps.length);
    });
    this.element.replaceChildren(...figures);
    this.#shown = maps.map((map, index) => ({ map, figure: figures[index] ?? element("div"), width }));
    if (focused !== undefined) this.#lineAt(focused.page, focused.line)?.focus({ preventScroll: true });
    return true;
  }

  /** Mark the line that a place of the text is printed on. Gives its button. */
  mark(offset: number): HTMLElement | undefined {
    for (const marked of this.element.querySelectorAll(".line.current")) marked.classList.remove("current");
    const found = this.#nearest(offset);
    if (found === undefined) return undefined;
    const button = this.#lineAt(found.page, found.line);
    button?.classList.add("current");
    this.#makeReachable(button);
    return button;
  }

  #nearest(offset: number): { readonly page: number; readonly line: number } | undefined {
    let best: { readonly page: number; readonly line: number } | undefined;
    let distance = Number.POSITIVE_INFINITY;
    this.#shown.forEach(({ map }, page) => {
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

  #figure(index: number, count: number, canvas: HTMLCanvasElement): HTMLElement {
    const lines = element("div", { class: "lines" });
    const label = this.#words.pageOf(index + 1, count);
    return element("div", { class: "page", role: "group", "aria-label": label }, canvas, lines);
  }

  #placeLines(figure: HTMLElement, map: PageMap, page: number, count: number): void {
    figure.setAttribute("aria-label", this.#words.pageOf(page + 1, count));
    const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`;
    const buttons = map.lines.map((line, index) => {
      const button = element("button", {
        type: "button",
        class: "line",
        tabindex: page === 0 && index === 0 ? "0" : "-1",
        "aria-label": line.text,
        click: (event) => this.#choose(line, event as MouseEvent, figure, map),
      });
      button.style.left = percent(line.x - 3, map.width);
      button.style.top = percent(line.y, map.height);
      button.style.width = percent(line.width + 6, map.width);
      button.style.height = percent(line.height, map.height);
      return button;
    });
    figure.querySelector(".lines")?.replaceChildren(...buttons);
  }

  #choose({ words }: PageLine, event: MouseEvent, figure: HTMLElement, map: PageMap): void {
    const box = figure.getBoundingClientRect();
    // A click by key has no place: it means the whole line.
    const x = event.detail === 0 ? undefined : ((event.clientX - box.left) / box.width) * map.width;
    const word = x === undefined ? words[0] : (words.find((each) => x <= each.x + each.width) ?? words.at(-1));
    if (word !== undefined) this.#events.chosen(word.start, word.end);
  }

  #onKey(event: KeyboardEvent): void {
    const focused = this.#focused();
    if (focused === undefined) return;
    if (event.key === "F6") {
      event.preventDefault();
      this.#lineAt(focused.page, focused.line)?.click();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = [...this.element.querySelectorAll<HTMLElement>(".line")];
    const at = all.findIndex((line) => line === document.activeElement);
    const next = all[at + step];
    this.#makeReachable(next);
    next?.focus();
  }

  #makeReachable(button: HTMLElement | undefined): void {
    if (button === undefined) return;
    this.element.querySelector('.line[tabindex="0"]')?.setAttribute("tabindex", "-1");
    button.setAttribute("tabindex", "0");
  }

  #focused(): { readonly page: number; readonly line: number } | undefined {
    const active = document.activeElement;
    if (active === null || !active.classList.contains("line")) return undefined;
    const pages = [...this.element.children];
    const page = pages.findIndex((each) => each.contains(active));
    const line = [...(pages[page]?.querySelectorAll(".line") ?? [])].indexOf(active);
    return page === -1 ? undefined : { page, line };
  }

  #lineAt(page: number, line: number): HTMLElement | undefined {
    return [...(this.element.children[page]?.querySelectorAll<HTMLElement>(".line") ?? [])][line];
  }
}
