import { getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageMap } from "../../protocol.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { PageLines } from "./page-lines.ts";
import { pdfWorker } from "./pdf-worker.ts";

export type PageEvents = {
  /** A place on the page was chosen. */
  readonly chosen: (start: number, end: number) => void;
  /** Another page is the one that is seen most of. */
  readonly reached: (page: number) => void;
};

type Shown = { readonly figure: HTMLElement; map: PageMap; paintedKey: string };

/** The pages as they are printed. Those that are seen are painted aside and put in place whole; one that looks the same is left alone. */
export class PageView {
  readonly element: HTMLElement = element("div", { class: "pages" });
  readonly #words: Words;
  readonly #lines: PageLines;
  readonly #seen: IntersectionObserver;
  readonly #events: PageEvents;
  readonly #inView = new Set<Element>();
  #shown: Shown[] = [];
  #open: { readonly task: PDFDocumentLoadingTask; readonly document: PDFDocumentProxy } | undefined;
  #turn = 0;
  #width = 0;

  constructor(words: Words, events: PageEvents) {
    this.#words = words;
    this.#events = events;
    this.#lines = new PageLines(this.element, events.chosen);
    this.#seen = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: "600px 0px" });
  }

  get isEmpty(): boolean {
    return this.#shown.length === 0;
  }

  get count(): number {
    return this.#shown.length;
  }

  /** Size of the first page in points. */
  get pageSize(): { readonly width: number; readonly height: number } {
    return this.#shown[0]?.map ?? { width: 595, height: 842 };
  }

  /** Width of a page on the screen, in CSS pixels. */
  set width(pixels: number) {
    if (Math.abs(pixels - this.#width) < 1) return;
    this.#width = pixels;
    this.element.style.setProperty("--page-width", `${pixels}px`);
    void this.#paintSeen();
  }

  /** Show a PDF. Gives whether it was shown: a newer one may have come meanwhile. */
  async show(pdf: Uint8Array, maps: readonly PageMap[]): Promise<boolean> {
    this.#turn++;
    const turn = this.#turn;
    // Glyphs drawn as shapes: nothing waits for a font to be loaded, which halves the time.
    const task = getDocument({ data: pdf, worker: pdfWorker(), isEvalSupported: false, disableFontFace: true });
    const opened = { task, document: await task.promise };
    const wanted = maps.map((map, index) => this.#shown[index] ?? this.#newPage(map, index));
    const paintings = await Promise.all(
      wanted.map(({ figure, paintedKey }, index) => {
        const map = maps[index];
        const isSeen = this.#inView.has(figure) || (this.#shown[index] === undefined && index < 2);
        if (map === undefined || !isSeen || paintedKey === this.#keyOf(map)) return undefined;
        return this.#paint(opened.document, map, index);
      }),
    );
    if (turn !== this.#turn) {
      void task.destroy();
      return false;
    }
    const before = this.#open;
    this.#open = opened;
    void before?.task.destroy();
    for (const { figure } of this.#shown.slice(maps.length)) this.#drop(figure);
    this.#shown = wanted;
    maps.forEach((map, index) => {
      const shown = wanted[index];
      if (shown === undefined) return;
      shown.map = map;
      this.#place(shown, index, maps.length, paintings[index]);
    });
    this.#lines.show(wanted);
    return true;
  }

  mark(offset: number): HTMLElement | undefined {
    return this.#lines.mark(offset);
  }

  goTo(page: number): void {
    this.#shown[page]?.figure.scrollIntoView({ block: "start" });
  }

  close(): void {
    this.#seen.disconnect();
    void this.#open?.task.destroy();
  }

  #newPage(map: PageMap, index: number): Shown {
    const figure = element(
      "div",
      { class: "page", role: "group", "data-page": String(index) },
      element("canvas", { "aria-hidden": "true" }),
      element("div", { class: "lines" }),
    );
    return { figure, map, paintedKey: "" };
  }

  #place({ figure, map }: Shown, index: number, count: number, canvas: HTMLCanvasElement | undefined): void {
    figure.setAttribute("aria-label", this.#words.pageOf(index + 1, count));
    figure.style.aspectRatio = `${map.width} / ${map.height}`;
    if (canvas !== undefined) this.#put(index, canvas);
    if (!figure.isConnected) {
      this.element.append(figure);
      this.#seen.observe(figure);
    }
  }

  #put(index: number, canvas: HTMLCanvasElement): void {
    const shown = this.#shown[index];
    if (shown === undefined) return;
    shown.figure.querySelector("canvas")?.replaceWith(canvas);
    shown.paintedKey = this.#keyOf(shown.map);
  }

  #drop(figure: HTMLElement): void {
    this.#seen.unobserve(figure);
    this.#inView.delete(figure);
    figure.remove();
  }

  async #paint(document: PDFDocumentProxy, { width }: PageMap, index: number): Promise<HTMLCanvasElement> {
    const page = await document.getPage(index + 1);
    const viewport = page.getViewport({ scale: ((this.#width || 600) / width) * Math.min(devicePixelRatio, 2) });
    const canvas = element("canvas", { "aria-hidden": "true" });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  }

  #keyOf({ key }: PageMap): string {
    return `${key} ${this.#width}`;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    void this.#paintSeen();
  }

  async #paintSeen(): Promise<void> {
    const opened = this.#open;
    if (opened === undefined) return;
    for (const [index, shown] of this.#shown.entries()) {
      const { map, figure, paintedKey } = shown;
      if (!this.#inView.has(figure) || paintedKey === this.#keyOf(map)) continue;
      const canvas = await this.#paint(opened.document, map, index).catch(() => undefined);
      // What was shown meanwhile paints itself.
      if (opened !== this.#open) return;
      if (canvas !== undefined) this.#put(index, canvas);
    }
  }

  /** Tell which page takes most of what is seen. */
  follow(scroller: HTMLElement): void {
    scroller.addEventListener("scroll", () => {
      const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
      const page = this.#shown.findLastIndex(({ figure }) => figure.getBoundingClientRect().top <= middle);
      this.#events.reached(Math.max(0, page));
    });
  }
}
