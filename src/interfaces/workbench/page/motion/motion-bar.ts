import type { DownloadFormat } from "../../protocol.ts";
import { element } from "../element.ts";
import { type MenuItem, menuButton } from "../menu.ts";
import type { Words } from "../words.ts";
import type { EditorMode } from "../writing/editor.ts";

export type MotionBarEvents = {
  readonly save: () => void;
  readonly mode: (mode: EditorMode) => void;
  readonly download: (format: DownloadFormat | "md") => void;
  readonly handIn: () => void;
  readonly more: readonly MenuItem[];
};

/** What is done with the whole motion: how it is written, save, download, hand in. */
export class MotionBar {
  readonly element: HTMLElement;
  readonly #title: HTMLElement = element("h1", { tabindex: "-1" });
  readonly #state: HTMLElement = element("span", { class: "saved" });
  readonly #save: HTMLButtonElement;
  readonly #words: Words;
  readonly #modes: Readonly<Record<EditorMode, HTMLButtonElement>>;

  constructor(words: Words, events: MotionBarEvents) {
    this.#words = words;
    const mode = (name: EditorMode, label: string): HTMLButtonElement =>
      element("button", { type: "button", "data-mode": name, click: () => events.mode(name) }, label);
    this.#modes = { body: mode("body", words.form), source: mode("source", words.source) };
    this.#save = element("button", { type: "button", class: "save", click: events.save }, words.save);
    const downloads = (["pdf", "docx", "json", "md"] as const).map((format) => ({
      label: words.downloadAs[format],
      act: () => events.download(format),
    }));
    this.element = element(
      "div",
      { class: "motion-bar" },
      this.#title,
      this.#state,
      element(
        "div",
        { class: "segmented", role: "group", "aria-label": words.howToWrite },
        this.#modes.body,
        this.#modes.source,
      ),
      this.#save,
      menuButton(words.download, downloads),
      menuButton(words.menu, events.more),
      element("button", { type: "button", class: "primary hand-in", click: events.handIn }, words.handIn),
    );
  }

  showTitle(title: string, path: string): void {
    this.#title.textContent = title;
    this.#title.title = path;
  }

  showMode(mode: EditorMode): void {
    for (const [name, button] of Object.entries(this.#modes))
      button.setAttribute("aria-pressed", String(name === mode));
  }

  showSaved(isSaved: boolean): void {
    this.#state.textContent = isSaved ? this.#words.saved : this.#words.unsaved;
    this.#state.classList.toggle("unsaved", !isSaved);
    this.#save.setAttribute("aria-disabled", String(isSaved));
  }
}
