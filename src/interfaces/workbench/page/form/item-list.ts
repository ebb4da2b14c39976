import { insertItem, moveItem, type NewItem, removeItem } from "../../../../motion/edit/edit-list.ts";
import { type FieldPath, type FrontMatterText, valueAt } from "../../../../motion/edit/front-matter-text.ts";
import type { FieldValue } from "../../../../motion/source/syntax.ts";
import { announce, element } from "../element.ts";
import { dragHandle } from "./drag-handle.ts";
import type { FieldBox } from "./field-box.ts";
import type { FormContext, FormPart, Path } from "./form-part.ts";
import { sourceNote } from "./text-field.ts";

/** The content of one row of a list. */
export type ItemRow = {
  readonly element: HTMLElement;
  /** Show an item; undefined for a row that is not in the file yet. */
  readonly show: (item: FieldValue | undefined, head: FrontMatterText) => void;
  /** What is to be written for the row; undefined while there is nothing in it. */
  readonly written: () => NewItem | undefined;
  readonly focus: () => void;
  /** `rest` is the path within the item. */
  readonly boxAt: (rest: Path) => FieldBox | undefined;
};

export type RowMaker = (row: { readonly index: () => number; readonly list: ItemList }) => ItemRow;

type Row = {
  readonly row: ItemRow;
  readonly element: HTMLElement;
  readonly number: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
};

export type ItemListWords = {
  readonly add: string;
  readonly item: (number: number) => string;
  readonly removed: string;
  /** How an item begins that is not written in an empty row. */
  readonly begin?: () => void;
};

/** A list of the front matter, whose items are added, moved and removed. A row that is still empty is in the form alone. */
export class ItemList implements FormPart {
  readonly element: HTMLElement;
  readonly #path: () => FieldPath;
  readonly #words: ItemListWords;
  readonly #make: RowMaker;
  readonly #context: FormContext;
  readonly #rows: Row[] = [];
  readonly #list: HTMLElement = element("ol", { class: "items" });
  readonly #add: HTMLButtonElement;
  readonly #note: HTMLElement;
  #head: FrontMatterText | undefined;
  #pending: number | undefined;

  /** `path` leads to the list, or tells where it is now. */
  constructor(path: FieldPath | (() => FieldPath), words: ItemListWords, make: RowMaker, context: FormContext) {
    this.#path = typeof path === "function" ? path : () => path;
    this.#words = words;
    this.#make = make;
    this.#context = context;
    this.#add = element(
      "button",
      { type: "button", class: "add", click: words.begin ?? (() => this.begin(this.count)) },
      words.add,
    );
    this.#note = sourceNote(context, () => this.#path());
    this.element = element("div", { class: "item-list" }, this.#list, this.#note, this.#add);
    this.#list.addEventListener("focusout", () => setTimeout(() => this.#dropBlank(), 0));
  }

  /** How many items the file has. */
  get count(): number {
    return this.#items().length;
  }

  show(head: FrontMatterText): void {
    this.#head = head;
    const value = valueAt(head.frontMatter, this.#path());
    const isReadable = value?.type !== "unknown" && value?.type !== "map";
    this.#note.hidden = isReadable;
    this.#add.hidden = !isReadable;
    const items = this.#items();
    if (isReadable && items.length === 0 && this.#words.begin === undefined) this.#pending ??= 0;
    if (this.#pending !== undefined && this.#pending > items.length) this.#pending = undefined;
    const shown: (FieldValue | undefined)[] = [...items];
    if (this.#pending !== undefined && isReadable) shown.splice(this.#pending, 0, undefined);
    while (this.#rows.length > shown.length) this.#rows.pop()?.element.remove();
    while (this.#rows.length < shown.length) this.#append();
    this.#rows.forEach(({ row, number, buttons }, index) => {
      row.show(shown[index], head);
      number.textContent = `${index + 1}.`;
      const [, up, down] = buttons;
      if (up !== undefined) up.disabled = index === 0 || shown[index] === undefined;
      if (down !== undefined) down.disabled = index >= items.length - 1 || shown[index] === undefined;
    });
  }

  boxAt(path: Path): FieldBox | undefined {
    const own = this.#path();
    if (!own.every((step, index) => path[index] === step)) return undefined;
    const item = path[own.length];
    const index = typeof item === "number" ? this.#rowOf(item) : 0;
    return this.#rows[index]?.row.boxAt(path.slice(own.length + 1));
  }

  /** Whether the file has no item for the row yet. */
  isPending(index: number): boolean {
    return this.#pending === index;
  }

  /** The number of the item that a row shows. */
  itemOf(index: number): number {
    return this.#pending !== undefined && index > this.#pending ? index - 1 : index;
  }

  /** Open an empty row, and go to it. */
  begin(at: number): void {
    this.#pending = this.#pending !== undefined && this.#isBlank(this.#pending) ? Math.min(at, this.count) : at;
    this.#refresh();
    this.#rows[this.#pending]?.row.focus();
  }

  /** Write the row that is not in the file yet, when there is something in it. */
  write(index: number, how: "typed" | "chosen"): void {
    const item = this.#rows[index]?.row.written();
    if (item === undefined || this.#pending !== index) return;
    this.#pending = undefined;
    if (!this.#context.edit((head) => insertItem(head, this.#path(), index, item), how)) this.#pending = index;
  }

  /** Put several items in, from a row on. */
  insertAll(index: number, items: readonly NewItem[]): void {
    const from = this.itemOf(index) + (this.isPending(index) ? 0 : 1);
    if (this.isPending(index)) this.#pending = undefined;
    for (const [count, item] of items.entries())
      this.#context.edit((head) => insertItem(head, this.#path(), from + count, item), "chosen");
    this.#rows[from + items.length - 1]?.row.focus();
  }

  move(index: number, to: number): void {
    if (this.isPending(index) || to < 0 || to >= this.count || to === index) return;
    this.#pending = undefined;
    if (!this.#context.edit((head) => moveItem(head, this.#path(), index, to), "chosen")) return;
    announce(this.#context.words.movedTo(to + 1, this.count));
    this.#rows[to]?.row.focus();
  }

  remove(index: number): void {
    const isInFile = !this.isPending(index);
    if (isInFile) {
      const item = this.itemOf(index);
      if (!this.#context.edit((head) => removeItem(head, this.#path(), item), "chosen")) return;
      this.#context.offerUndo(this.#words.removed);
    } else {
      this.#pending = undefined;
      this.#refresh();
    }
    this.focusOn(Math.max(0, index - 1));
  }

  focusOn(index: number): void {
    this.#rows[Math.min(index, this.#rows.length - 1)]?.row.focus();
  }

  #items(): readonly (FieldValue | undefined)[] {
    const value = this.#head && valueAt(this.#head.frontMatter, this.#path());
    if (value?.type === "list") return value.items;
    return value?.type === "text" ? [value] : [];
  }

  #rowOf(item: number): number {
    return this.#pending !== undefined && item >= this.#pending ? item + 1 : item;
  }

  #isBlank(index: number): boolean {
    return this.#rows[index]?.row.written() === undefined;
  }

  /** A row that was left empty goes; so does an item of the file that was emptied. The last row stays, to write in. */
  #dropBlank(): void {
    const isInside = (index: number): boolean => this.#rows[index]?.element.contains(document.activeElement) === true;
    if (this.#pending !== undefined && this.count > 0 && this.#isBlank(this.#pending) && !isInside(this.#pending)) {
      this.#pending = undefined;
      this.#refresh();
    }
    const emptied = this.#items().findIndex((item, index) => item?.type === "empty" && !isInside(this.#rowOf(index)));
    if (emptied !== -1) this.#context.edit((head) => removeItem(head, this.#path(), emptied), "chosen");
  }

  #refresh(): void {
    if (this.#head !== undefined) this.show(this.#head);
  }

  #append(): void {
    const at = (): number => this.#rows.findIndex(({ element: own }) => own === li);
    const row = this.#make({ index: at, list: this });
    const number = element("span", { class: "number", "aria-hidden": "true" });
    const { words } = this.#context;
    const handle = dragHandle(words.drag, this.#list, (to) => this.move(at(), to));
    const button = (label: string, name: string, act: () => void): HTMLButtonElement =>
      element("button", { type: "button", class: `icon ${name}`, "aria-label": label, title: label, click: act });
    const buttons = [
      handle,
      button(words.moveUp, "up", () => this.move(at(), at() - 1)),
      button(words.moveDown, "down", () => this.move(at(), at() + 1)),
      button(words.remove, "remove", () => this.remove(at())),
    ];
    const li: HTMLLIElement = element(
      "li",
      { class: "item" },
      number,
      row.element,
      element("div", { class: "item-buttons" }, ...buttons),
    );
    li.addEventListener("keydown", (event) => {
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      event.preventDefault();
      this.move(at(), at() + (event.key === "ArrowUp" ? -1 : 1));
    });
    this.#rows.push({ row, element: li, number, buttons });
    this.#list.append(li);
  }
}
