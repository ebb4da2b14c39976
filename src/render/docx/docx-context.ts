import { BookmarkEnd, BookmarkStart } from "docx";
import type { BlockId, Document } from "../../document/types.ts";
import { toBookmarkName } from "../../docx-format/bookmark-name.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Pt, ZERO } from "../../units/length.ts";
import { NumberingDefinitions } from "./numbering.ts";
import { InsetStyles } from "./styles/inset-styles.ts";
import { BlockElement, InlineElements } from "./xml-element.ts";

/** What is gathered while one document is rendered; made afresh for each. */
export type DocxContext = {
  readonly document: Document;
  readonly theme: Theme;
  readonly styles: InsetStyles;
  readonly numbering: NumberingDefinitions;
  readonly bookmarks: Bookmarks;
  /** Numbers of the footnotes, from 1. */
  readonly noteNumbers: ReadonlyMap<BlockId, number>;
  readonly figures: Counter;
  /** Notes that a reference has been made to already; a second one is a cross-reference. */
  readonly referredNotes: Set<BlockId>;
};

/** Where a block stands. */
export type Setting = {
  /** From the text column's left edge. */
  readonly inset: Pt;
  readonly listDepth: number;
  readonly within: "body" | "quotation" | "list" | "note";
};

export const topSetting: Setting = { inset: ZERO, listDepth: 0, within: "body" };

export function createContext(document: Document, theme: Theme): DocxContext {
  return {
    document,
    theme,
    styles: new InsetStyles(),
    numbering: new NumberingDefinitions(theme),
    bookmarks: new Bookmarks(),
    noteNumbers: new Map(document.notes.map((note, index) => [note.id, index + 1])),
    figures: new Counter(),
    referredNotes: new Set(),
  };
}

/** Counts from 1. */
export class Counter {
  #last = 0;

  next(): number {
    return ++this.#last;
  }
}

/** Gives bookmarks their numbers, which are counted over the whole file. */
export class Bookmarks {
  readonly #numbers = new Counter();

  /** Marks around a block's words. */
  around(id: BlockId): readonly [InlineElements, InlineElements] {
    return this.named(toBookmarkName(id));
  }

  named(name: string): readonly [InlineElements, InlineElements] {
    const number = this.#numbers.next();
    return [new InlineElements([new BookmarkStart(name, number)]), new InlineElements([new BookmarkEnd(number)])];
  }

  /** Marks around several paragraphs. */
  aroundBlocks(id: BlockId): readonly [BlockElement, BlockElement] {
    const number = this.#numbers.next();
    return [
      new BlockElement("w:bookmarkStart", { "w:id": number, "w:name": toBookmarkName(id) }),
      new BlockElement("w:bookmarkEnd", { "w:id": number }),
    ];
  }
}
