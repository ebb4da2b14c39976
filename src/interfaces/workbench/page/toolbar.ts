import type { DownloadFormat, Opened } from "../protocol.ts";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

export type ToolbarEvents = {
  readonly save: () => void;
  readonly changed: () => void;
  readonly download: (format: DownloadFormat) => void;
};

/** What is done with the whole motion: save, draft, template, download. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly #draft: HTMLInputElement = element("input", { type: "checkbox", id: "as-draft" });
  readonly #template: HTMLSelectElement;
  readonly #state: HTMLElement = element("span", { class: "saved" });
  readonly #words: Words;

  constructor(path: string, templates: Opened["templates"], words: Words, events: ToolbarEvents) {
    this.#words = words;
    const options = templates.map((id) => element("option", { value: id }, id));
    const own = element("option", { value: "" }, words.ownTemplate);
    this.#template = element("select", { id: "template", change: events.changed }, own, ...options);
    this.#draft.addEventListener("change", events.changed);
    const downloads = (["pdf", "docx", "json"] as const).map((format) => {
      const label = `${words.download} ${format.toUpperCase()}`;
      return element(
        "button",
        { type: "button", "aria-label": label, click: () => events.download(format) },
        format.toUpperCase(),
      );
    });
    this.element = element(
      "div",
      { class: "toolbar" },
      element("h1", {}, path),
      this.#state,
      element("button", { type: "button", class: "primary", click: events.save }, words.save),
      element("label", { for: "as-draft" }, this.#draft, ` ${words.asDraft}`),
      element("label", { for: "template" }, `${words.template} `, this.#template),
      element("span", { class: "downloads", role: "group", "aria-label": words.download }, ...downloads),
    );
  }

  get isDraft(): boolean {
    return this.#draft.checked;
  }

  set isDraft(value: boolean) {
    this.#draft.checked = value;
  }

  get templateId(): string | undefined {
    return this.#template.value === "" ? undefined : this.#template.value;
  }

  showSaved(isSaved: boolean): void {
    this.#state.textContent = isSaved ? this.#words.saved : this.#words.unsaved;
    this.#state.classList.toggle("unsaved", !isSaved);
  }
}
