import { type FieldPath, type FrontMatterText, valueAt } from "../../../../motion/edit/front-matter-text.ts";
import { setField } from "../../../../motion/edit/set-field.ts";
import { oneLine } from "../../../../motion/edit/write-value.ts";
import type { FieldValue } from "../../../../motion/source/syntax.ts";
import { element } from "../element.ts";
import { type BoxOptions, FieldBox } from "./field-box.ts";
import type { FormContext, FormPart, Path } from "./form-part.ts";

export type TextFieldOptions = BoxOptions & {
  readonly placeholder?: string;
  readonly control?: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** Whether each key changes the text, or what is chosen when the field is left. */
  readonly isTyped?: boolean;
  /** What is written for what was entered, when the field is left. */
  readonly tidy?: (value: string) => string;
  /** What goes without saying: the field shows it where the file is silent, and does not write it there. */
  readonly implied?: string;
};

/** A field of one line of text. */
export class TextField implements FormPart {
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly #box: FieldBox;
  readonly #path: () => FieldPath;
  readonly #context: FormContext;
  readonly #note: HTMLElement;
  readonly #implied: string;

  constructor(
    path: FieldPath | (() => FieldPath),
    label: string,
    context: FormContext,
    options: TextFieldOptions = {},
  ) {
    this.#path = typeof path === "function" ? path : () => path;
    this.#context = context;
    this.#implied = options.implied ?? "";
    this.control = options.control ?? element("input", { type: "text", autocomplete: "off" });
    if (options.placeholder !== undefined) this.placeholder = options.placeholder;
    this.#box = new FieldBox(label, this.control, options);
    this.#note = sourceNote(context, () => this.#path());
    this.element = this.#box.element;
    this.element.append(this.#note);
    const { isTyped = !(this.control instanceof HTMLSelectElement), tidy = oneLine } = options;
    if (isTyped) this.control.addEventListener("input", () => this.#write(this.control.value, "typed"));
    this.control.addEventListener("change", () => {
      const wanted = tidy(this.control.value);
      if (wanted !== oneLine(this.control.value)) this.control.value = wanted;
      this.#write(wanted, "chosen");
    });
  }

  get value(): string {
    return this.control.value;
  }

  set placeholder(text: string) {
    if (!(this.control instanceof HTMLSelectElement)) this.control.placeholder = text;
  }

  set label(text: string) {
    this.#box.label = text;
  }

  show(head: FrontMatterText): void {
    this.showValue(valueAt(head.frontMatter, this.#path()));
  }

  showValue(value: FieldValue | undefined): void {
    const isText = value === undefined || value.type === "text" || value.type === "empty";
    this.control.disabled = !isText;
    this.#note.hidden = isText;
    const text = value?.type === "text" ? value.text.value : this.#implied;
    // What is being typed stays as it is typed: a space at its end is no part of the value yet.
    if (document.activeElement === this.control && oneLine(this.control.value) === oneLine(text)) return;
    if (this.control.value !== text) this.control.value = text;
  }

  boxAt(path: Path): FieldBox | undefined {
    const own = this.#path();
    return own.every((step, index) => path[index] === step) ? this.#box : undefined;
  }

  #write(value: string, how: "typed" | "chosen"): void {
    this.#context.edit((head) => {
      const now = valueAt(head.frontMatter, this.#path());
      const text = now?.type === "text" ? now.text.value : this.#implied;
      return oneLine(value) === text ? [] : setField(head, this.#path(), value);
    }, how);
  }
}

/** Stands where a value is written in a way that only the source shows. */
export function sourceNote({ words, toSource }: FormContext, path: () => Path): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "link", click: () => toSource(path()) },
    words.showInSource,
  );
  return element("p", { class: "help", hidden: true }, `${words.onlyInSource} `, button);
}
