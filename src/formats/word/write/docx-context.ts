import type { Theme } from "../../../document/theme/theme.ts";
import type { BlockId, Document } from "../../../document/types.ts";
import { type Pt, ZERO } from "../../../ground/units/length.ts";
import { toBookmarkName } from "../format/bookmark-name.ts";
import { NumberingDefinitions } from "./numbering.ts";
import { Media, Relationships } from "./relationships.ts";
import { DerivedStyles } from "./styles/derived-styles.ts";
import { element, type Xml } from "./xml-element.ts";

/** What is gathered while one document is rendered; made afresh for each. */
export type DocxContext = {
  readonly document: Document;
  readonly theme: Theme;
  readonly styles: DerivedStyles;
  readonly numbering: NumberingDefinitions;
  readonly bookmarks: Bookmarks;
  /** Links and pictures of the part that is being written. */
  readonly relationships: Relationships;
  readonly media: Media;
  readonly opening: Opening;
  /** Numbers of the footnotes, from 1. */
  readonly noteNumbers: ReadonlyMap<BlockId, number>;
  readonly figures: Counter;
  /** Notes that a reference has been made to already; a second one is a cross-reference. */
  readonly referredNotes: Set<BlockId>;
};

/** Where a block stands. */
export type Setting = {
  /** From the text column's left edge, and from its right one. */
  readonly inset: Pt;
  readonly rightInset: Pt;
  /** Number of lists around the block. */
  readonly listDepth: number;
  /** What paragraphs are part of. */
  readonly prose: "body" | "quotation" | "note";
  /** Directly after a table, below which Word leaves no space. */
  readonly followsTable: boolean;
  /** Not to be parted from the next block by a page break. */
  readonly keepNext: boolean;
};

export const topSetting: Setting = {
  inset: ZERO,
  rightInset: ZERO,
  listDepth: 0,
  prose: "body",
  followsTable: false,
  keepNext: false,
};

export function createContext(document: Document, theme: Theme): DocxContext {
  return {
    document,
    theme,
    styles: new DerivedStyles(),
    numbering: new NumberingDefinitions(theme),
    bookmarks: new Bookmarks(),
    relationships: new Relationships(),
    media: new Media(),
    opening: new Opening(),
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

/** Runs that the next paragraph begins with, such as the number of a footnote. */
export class Opening {
  #runs: readonly Xml[] = [];

  put(runs: readonly Xml[]): void {
    this.#runs = runs;
  }

  take(): readonly Xml[] {
    const runs = this.#runs;
    this.#runs = [];
    return runs;
  }
}

/** Gives bookmarks their numbers, which are counted over the whole file. */
export class Bookmarks {
  readonly #numbers = new Counter();

  /** Marks around a block's words, or around its paragraphs. */
  around(id: BlockId): readonly [Xml, Xml] {
    return this.named(toBookmarkName(id));
  }

  named(name: string): readonly [Xml, Xml] {
    const number = this.#numbers.next();
    return [
      element("w:bookmarkStart", { "w:id": number, "w:name": name }),
      element("w:bookmarkEnd", { "w:id": number }),
    ];
  }
}
