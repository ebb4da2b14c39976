import type { PageMap } from "../../protocol.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { type PageEvents, PageView } from "./page-view.ts";
import { printPdf } from "./print-pdf.ts";

type Fit = "width" | "page" | number;

const key = "yrka-pages";
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** CSS pixels of a point at full size. */
const pixels = 96 / 72;

/** The pages on their desk, with what chooses how they are seen. The size that was chosen is remembered. */
export class Paper {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #view: PageView;
  readonly #desk: HTMLElement;
  readonly #state: HTMLElement = element("div", { class: "page-state", role: "status" });
  readonly #number: HTMLElement = element("span", { class: "page-number" });
  readonly #two: HTMLButtonElement;
  #fit: Fit = "width";
  #isTwo = false;
  #pdf: Uint8Array | undefined;

  constructor(words: Words, events: Pick<PageEvents, "chosen">) {
    this.#words = words;
    this.#view = new PageView(words, { ...events, reached: (page) => this.#showNumber(page) });
    const button = (label: string, name: string, act: () => void): HTMLButtonElement =>
      element("button", { type: "button", class: `tool ${name}`, "aria-label": label, title: label, click: act });
    this.#two = button(words.twoPages, "two-pages", () => this.#choose(this.#fit, !this.#isTwo));
    const bar = element(
      "div",
      { class: "page-bar", role: "group", "aria-label": words.pagesBar },
      button(words.zoomOut, "zoom-out", () => this.#zoom(-1)),
      button(words.zoomIn, "zoom-in", () => this.#zoom(1)),
      button(words.fitWidth, "fit-width", () => this.#choose("width", this.#isTwo)),
      button(words.fitPage, "fit-page", () => this.#choose("page", this.#isTwo)),
      this.#two,
      this.#state,
      this.#number,
      button(words.print, "print", () => void this.print()),
    );
    this.#desk = element("div", { class: "desk", tabindex: "-1" }, this.#view.element);
    this.element = element("div", { class: "paper" }, bar, this.#desk);
    const { fit, isTwo } = remembered();
    this.#fit = fit;
    this.#isTwo = isTwo;
    this.#view.follow(this.#desk);
    new ResizeObserver(() => this.#layOut()).observe(this.#desk);
    this.#showNumber(0);
  }

  get isEmpty(): boolean {
    return this.#view.isEmpty;
  }

  get pageCount(): number {
    return this.#view.count;
  }

  async show(pdf: Uint8Array, maps: readonly PageMap[]): Promise<void> {
    this.#layOut();
    // The worker takes the bytes that it is given.
    const isShown = await this.#view.show(pdf.slice(), maps);
    if (!isShown) return;
    this.#pdf = pdf;
    this.#showNumber(0);
  }

  /** What is to be known of the pages that are seen. */
  say(text: string, kind: "stale" | "draft" | "" = ""): void {
    if (this.#state.textContent !== text) this.#state.textContent = text;
    this.element.dataset["state"] = kind;
  }

  mark(offset: number): HTMLElement | undefined {
    return this.#view.mark(offset);
  }

  async print(): Promise<void> {
    if (this.#pdf !== undefined) await printPdf(this.#pdf);
  }

  close(): void {
    this.#view.close();
  }

  #zoom(step: 1 | -1): void {
    const now = this.#pageWidth() / (this.#view.pageSize.width * pixels);
    const next = step === 1 ? steps.find((each) => each > now * 1.02) : steps.findLast((each) => each < now * 0.98);
    if (next !== undefined) this.#choose(next, this.#isTwo);
  }

  #choose(fit: Fit, isTwo: boolean): void {
    this.#fit = fit;
    this.#isTwo = isTwo;
    localStorage.setItem(key, JSON.stringify({ fit, isTwo }));
    this.#layOut();
  }

  #layOut(): void {
    if (this.#desk.clientWidth === 0) return;
    this.#two.setAttribute("aria-pressed", String(this.#isTwo));
    this.#view.element.classList.toggle("two", this.#isTwo);
    this.#view.width = this.#pageWidth();
  }

  #pageWidth(): number {
    const { width, height } = this.#view.pageSize;
    const room = this.#desk.clientWidth - 32;
    const across = this.#isTwo ? (room - 16) / 2 : room;
    if (this.#fit === "width") return Math.max(160, Math.min(across, 1100));
    if (this.#fit === "page") return Math.max(120, Math.min(across, ((this.#desk.clientHeight - 24) * width) / height));
    return this.#fit * width * pixels;
  }

  #showNumber(page: number): void {
    const { count } = this.#view;
    this.#number.textContent = count === 0 ? "" : this.#words.pageOf(Math.min(page, count - 1) + 1, count);
  }
}

function remembered(): { readonly fit: Fit; readonly isTwo: boolean } {
  try {
    const { fit, isTwo }: { fit?: unknown; isTwo?: unknown } = JSON.parse(localStorage.getItem(key) ?? "{}");
    const isFit = fit === "page" || (typeof fit === "number" && fit >= 0.1 && fit <= 5);
    return { fit: isFit ? fit : "width", isTwo: isTwo === true };
  } catch {
    return { fit: "width", isTwo: false };
  }
}
