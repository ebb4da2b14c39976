import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { type MarkdownTable, readTable } from "./markdown-table.ts";

export type WidgetEvents = {
  readonly words: Words;
  readonly picture: (file: string) => Promise<string | undefined>;
  readonly editTable: (from: number, to: number) => void;
};

/** Pictures and tables of the body shown as what they are, where the cursor is not in them. */
export function blockWidgets(events: WidgetEvents): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => widgetsOf(state, events),
    update: (value, transaction) => {
      const isParsed = syntaxTree(transaction.startState) !== syntaxTree(transaction.state);
      return transaction.docChanged || transaction.selection !== undefined || isParsed
        ? widgetsOf(transaction.state, events)
        : value;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

function widgetsOf(state: EditorState, events: WidgetEvents): DecorationSet {
  const found: Range<Decoration>[] = [];
  syntaxTree(state).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === "Table") {
        const table = readTable(state.sliceDoc(from, to));
        if (table !== undefined && from === state.doc.lineAt(from).from && !touches(state, from, to))
          found.push(
            Decoration.replace({ block: true, widget: new TableWidget(table, from, to, events) }).range(from, to),
          );
        return false;
      }
      if (name !== "Image") return name !== "FencedCode";
      const [, description = "", file = ""] = /^!\[([\s\S]*)\]\(<?([^\s)>]*)/.exec(state.sliceDoc(from, to)) ?? [];
      const paragraph = node.parent;
      const isAlone =
        paragraph?.name === "Paragraph" &&
        paragraph.from === from &&
        paragraph.to === to &&
        state.doc.lineAt(from).from === from;
      if (file === "" || touches(state, from, to)) return false;
      const widget = new PictureWidget(file, description, from, to, events);
      found.push(Decoration.replace({ block: isAlone, widget }).range(from, to));
      return false;
    },
  });
  return Decoration.set(found, true);
}

function touches({ selection }: EditorState, from: number, to: number): boolean {
  return selection.ranges.some((range) => range.from <= to && range.to >= from);
}

class TableWidget extends WidgetType {
  readonly #table: MarkdownTable;
  readonly #from: number;
  readonly #to: number;
  readonly #events: WidgetEvents;

  constructor(table: MarkdownTable, from: number, to: number, events: WidgetEvents) {
    super();
    this.#table = table;
    this.#from = from;
    this.#to = to;
    this.#events = events;
  }

  override eq(other: TableWidget): boolean {
    return other.#from === this.#from && JSON.stringify(other.#table) === JSON.stringify(this.#table);
  }

  toDOM(): HTMLElement {
    const { rows, aligns } = this.#table;
    const lines = rows.map((row, index) =>
      element(
        "tr",
        {},
        ...row.map((text, column) =>
          element(index === 0 ? "th" : "td", { class: `align-${aligns[column] ?? "none"}` }, plain(text)),
        ),
      ),
    );
    const edit = element(
      "button",
      { type: "button", class: "edit-table", click: () => this.#events.editTable(this.#from, this.#to) },
      this.#events.words.editTable,
    );
    return element("div", { class: "cm-table" }, element("table", {}, element("tbody", {}, ...lines)), edit);
  }

  override ignoreEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement;
  }
}

class PictureWidget extends WidgetType {
  readonly #file: string;
  readonly #description: string;
  readonly #from: number;
  readonly #to: number;
  readonly #events: WidgetEvents;

  constructor(file: string, description: string, from: number, to: number, events: WidgetEvents) {
    super();
    this.#file = file;
    this.#description = description;
    this.#from = from;
    this.#to = to;
    this.#events = events;
  }

  override eq(other: PictureWidget): boolean {
    return other.#file === this.#file && other.#description === this.#description && other.#from === this.#from;
  }

  toDOM(view: EditorView): HTMLElement {
    const picture = element("img", { alt: this.#description });
    const shown = element(
      "div",
      { class: "cm-picture" },
      picture,
      element("span", { class: "caption" }, this.#description || this.#events.words.pictureWithoutDescription),
    );
    shown.addEventListener("click", () =>
      view.dispatch({
        selection: { anchor: this.#from + 2, head: Math.min(this.#to, this.#from + 2 + this.#description.length) },
      }),
    );
    void this.#events.picture(this.#file).then((address) => {
      if (address === undefined) shown.classList.add("missing");
      else picture.src = address;
      view.requestMeasure();
    });
    return shown;
  }
}

/** The words of a cell without their marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]{0,999})\]\([^()]{0,999}\)/g, "$1")
    .replace(/(\*\*|__|\*|_|`)(.{1,999}?)\1/g, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
