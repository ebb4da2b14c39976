import { openSearchPanel } from "@codemirror/search";
import type { Extension, StateCommand } from "@codemirror/state";
import type { Notices } from "../notices.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { blockWidgets } from "./block-widgets.ts";
import type { Editor } from "./editor.ts";
import {
  insertBlock,
  insertFootnote,
  linkAt,
  toggleHeading,
  toggleList,
  toggleMark,
  toggleQuotation,
} from "./format-commands.ts";
import type { Tool } from "./format-toolbar.ts";
import { askForLink } from "./link-dialog.ts";
import { readTable, writeTable } from "./markdown-table.ts";
import { pasting } from "./pasting.ts";
import { askForPicture } from "./picture-dialog.ts";
import { readPicture } from "./picture-file.ts";
import { askForTable } from "./table-dialog.ts";

const COMMANDS: Partial<Readonly<Record<Tool, StateCommand>>> = {
  heading: toggleHeading(2),
  subheading: toggleHeading(3),
  bold: toggleMark("**"),
  italic: toggleMark("_"),
  bulletList: toggleList("bullet"),
  numberList: toggleList("number"),
  quotation: toggleQuotation,
  footnote: insertFootnote,
};

/** What can be put into the body: marks, links, tables, pictures, and what is pasted or dropped. */
export class BodyTools {
  readonly #path: string;
  readonly #workspace: Workspace;
  readonly #words: Words;
  readonly #notices: Notices;
  readonly #pictures = new Map<string, Promise<string | undefined>>();
  #editor: Editor | undefined;

  constructor(path: string, workspace: Workspace, words: Words, notices: Notices) {
    this.#path = path;
    this.#workspace = workspace;
    this.#words = words;
    this.#notices = notices;
  }

  set editor(editor: Editor) {
    this.#editor = editor;
  }

  /** For both views of the text. */
  get extension(): Extension {
    return pasting({ words: this.#words, pictures: (files, at) => void this.#insertPictures(files, at) });
  }

  /** For the view of the body. */
  get widgets(): Extension {
    return blockWidgets({
      words: this.#words,
      picture: (file) => this.#pictureAt(file),
      editTable: (from, to) => void this.#editTable(from, to),
    });
  }

  use(tool: Tool): void {
    const editor = this.#editor;
    if (editor === undefined) return;
    const command = COMMANDS[tool];
    if (command !== undefined) editor.run(command);
    else if (tool === "link") void this.#insertLink(editor);
    else if (tool === "table") void this.#insertTable(editor);
    else if (tool === "picture") this.#choosePicture();
    else if (tool === "undo") editor.undo();
    else if (tool === "redo") editor.redo();
    else openSearchPanel(editor.view);
  }

  /** Put a file beside the motion. Gives its name there; undefined where that was not to be, which is said. */
  async attach(file: File): Promise<string | undefined> {
    try {
      return (await this.#workspace.attach(this.#path, file)).name;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Lost)) throw error;
      const text =
        error instanceof Lost
          ? this.#words.lostFile
          : error.refusal.error === "paper-kind"
            ? this.#words.paperKind
            : (error.refusal.reason ?? this.#words.saveFailed);
      this.#notices.show("attach", text, [{ label: this.#words.close, act: () => undefined }]);
      return undefined;
    }
  }

  async #insertLink(editor: Editor): Promise<void> {
    const found = linkAt(editor.view.state);
    const link = await askForLink(found, this.#words);
    if (link === undefined) return editor.view.focus();
    const insert =
      link.address === ""
        ? link.words
        : `[${link.words}](${/[\s()]/.test(link.address) ? `<${link.address}>` : link.address})`;
    editor.dispatch({
      changes: { from: found.from, to: found.to, insert },
      selection: { anchor: found.from + insert.length },
      userEvent: "input.format",
    });
  }

  async #insertTable(editor: Editor): Promise<void> {
    const table = await askForTable(undefined, this.#words);
    if (table === undefined) return editor.view.focus();
    editor.dispatch(insertBlock(editor.view.state, writeTable(table)));
  }

  async #editTable(from: number, to: number): Promise<void> {
    const editor = this.#editor;
    const table = editor && readTable(editor.view.state.sliceDoc(from, to));
    if (editor === undefined || table === undefined) return;
    const changed = await askForTable(table, this.#words);
    if (changed !== undefined)
      editor.dispatch({ changes: { from, to, insert: writeTable(changed) }, userEvent: "input.format" });
  }

  #choosePicture(): void {
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = "image/*";
    chooser.multiple = true;
    chooser.addEventListener("change", () => void this.#insertPictures([...(chooser.files ?? [])]));
    chooser.click();
  }

  /** Each picture is kept beside the motion once it has a description, and is a block of its own in the text. */
  async #insertPictures(files: readonly File[], at?: number): Promise<void> {
    const editor = this.#editor;
    if (editor === undefined) return;
    if (at !== undefined) editor.view.dispatch({ selection: { anchor: at } });
    for (const file of files) {
      const picture = await readPicture(file);
      if (picture === undefined) {
        this.#notices.show("attach", this.#words.pictureUnreadable(file.name), [
          { label: this.#words.close, act: () => undefined },
        ]);
        continue;
      }
      const described = await askForPicture(picture, this.#words);
      const name = described && (await this.attach(described.file));
      if (described === undefined || name === undefined) continue;
      this.#pictures.delete(name);
      const description = described.description.replace(/[\\[\]]/g, "\\$&");
      editor.dispatch(insertBlock(editor.view.state, `![${description}](${name})`));
    }
    editor.view.focus();
  }

  /** An address of the picture's bytes for this page; undefined where there is no such picture. */
  #pictureAt(file: string): Promise<string | undefined> {
    const known = this.#pictures.get(file);
    if (known !== undefined) return known;
    const type = /\.png$/i.test(file) ? "image/png" : "image/jpeg";
    const loading = this.#workspace.paper(this.#path, decoded(file)).then(
      (bytes) => URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })),
      () => undefined,
    );
    this.#pictures.set(file, loading);
    return loading;
  }
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
