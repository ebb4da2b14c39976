import type { FileChild, TextRun } from "docx";
import type { Theme } from "../../../document/theme/theme.ts";
import type { BlockId, Document, Note } from "../../../document/types.ts";
import { notesReferredIn } from "../../../document/words.ts";
import { type Pt, ZERO } from "../../../ground/units/length.ts";
import type { FontSet } from "../../../pages/fonts/font-set.ts";
import { toBookmarkName } from "../format/bookmark-name.ts";
import { blockElement, inlineElement } from "./component.ts";
import { NumberingDefinitions } from "./numbering.ts";
import { DerivedStyles } from "./styles/derived-styles.ts";
import { Widths } from "./widths.ts";

/** What is gathered while one document is rendered; made afresh for each. */
export type DocxContext = {
  readonly document: Document;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly widths: Widths;
  readonly styles: DerivedStyles;
  readonly numbering: NumberingDefinitions;
  readonly bookmarks: Bookmarks;
  /** Numbers of the footnotes, from 1. */
  readonly noteNumbers: ReadonlyMap<BlockId, number>;
  readonly pictures: Pictures;
  readonly notes: NoteReferences;
};

/** The surroundings of a block. */
export type Surroundings = {
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

export const topLevel: Surroundings = {
  inset: ZERO,
  rightInset: ZERO,
  listDepth: 0,
  prose: "body",
  followsTable: false,
  keepNext: false,
};

export function createContext(document: Document, theme: Theme, fonts: FontSet): DocxContext {
  const widths = new Widths(theme, fonts);
  return {
    document,
    theme,
    fonts,
    widths,
    styles: new DerivedStyles(),
    numbering: new NumberingDefinitions(theme, widths),
    bookmarks: new Bookmarks(),
    noteNumbers: new Map(document.notes.map((note, index) => [note.id, index + 1])),
    pictures: new Pictures(),
    notes: new NoteReferences(document),
  };
}

/**
 * Gives pictures their numbers. The library reckons a hash of a picture's bytes each time it is shown, so it gets four bytes in the place
 * of each file.
 */
export class Pictures {
  readonly #byAsset = new Map<number, Uint8Array>();
  readonly #files = new Map<Uint8Array, Uint8Array>();
  #shown = 0;

  /** The placeholder for the file of an asset. */
  standIn(asset: number, file: () => Uint8Array): Uint8Array {
    const known = this.#byAsset.get(asset);
    if (known !== undefined) return known;
    const made = new Uint8Array(new Uint32Array([asset]).buffer);
    this.#byAsset.set(asset, made);
    this.#files.set(made, file());
    return made;
  }

  /** Number of the next picture that is shown, from 1. */
  next(): number {
    return ++this.#shown;
  }

  /** The files by their placeholders. */
  get files(): ReadonlyMap<Uint8Array, Uint8Array> {
    return this.#files;
  }
}

/** Which notes have been referred to, and which wait for a place of their own since only notes refer to them. */
export class NoteReferences {
  readonly #ofText: ReadonlySet<BlockId>;
  readonly #notes: ReadonlyMap<BlockId, Note>;
  readonly #referred = new Set<BlockId>();
  readonly #waiting: Note[] = [];

  constructor({ blocks, notes }: Document) {
    this.#ofText = new Set(notesReferredIn(blocks));
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** Whether no text but that of notes refers to the note. */
  isNested(id: BlockId): boolean {
    return !this.#ofText.has(id);
  }

  /** Note a reference; whether it is the first. */
  refer(id: BlockId): boolean {
    const isFirst = !this.#referred.has(id);
    this.#referred.add(id);
    return isFirst;
  }

  /** Let a nested note wait for its place, at its first reference. */
  await(id: BlockId): void {
    const note = this.#notes.get(id);
    if (note !== undefined && this.refer(id)) this.#waiting.push(note);
  }

  /** The nested notes that have been referred to since the last were taken. */
  takeWaiting(): readonly Note[] {
    return this.#waiting.splice(0);
  }
}

/** Gives bookmarks their numbers, which are counted over the whole file. */
export class Bookmarks {
  #last = 0;

  /** Marks around a block's words. */
  around(id: BlockId): readonly [TextRun, TextRun] {
    return this.named(toBookmarkName(id));
  }

  named(name: string): readonly [TextRun, TextRun] {
    const number = ++this.#last;
    return [
      inlineElement("w:bookmarkStart", { "w:id": number, "w:name": name }),
      inlineElement("w:bookmarkEnd", { "w:id": number }),
    ];
  }

  /** Marks around a block's paragraphs, as siblings of these. */
  aroundBlocks(id: BlockId): readonly [FileChild, FileChild] {
    const number = ++this.#last;
    return [
      blockElement("w:bookmarkStart", { "w:id": number, "w:name": toBookmarkName(id) }),
      blockElement("w:bookmarkEnd", { "w:id": number }),
    ];
  }
}
