import type { StyleRole } from "../format/style-names.ts";

/** A Word file as it was read: what it says, in reading order, with the tracked changes that are in it. */
export type DocxDocument = {
  readonly blocks: readonly DocxBlock[];
  readonly headers: readonly (readonly DocxBlock[])[];
  readonly footers: readonly (readonly DocxBlock[])[];
  readonly notes: readonly DocxNote[];
  readonly comments: readonly DocxComment[];
  readonly properties: DocxProperties;
  /** Parts in other formats that are inserted in the text as they are: path and media type as the name says it, in order. */
  readonly inserted: readonly string[];
  /** Text of the part that carries what the file was built from, where it is there. */
  readonly base?: string;
};

export type DocxBlock = DocxParagraph | DocxTable;

export type DocxParagraph = {
  readonly type: "paragraph";
  readonly style: ParagraphStyle;
  readonly numbering?: Numbering;
  /** Bookmarks that have a part of the paragraph inside them, in order of their beginnings. */
  readonly bookmarks: readonly BookmarkSpan[];
  readonly runs: readonly DocxRun[];
  /** Content control around the whole paragraph. */
  readonly control?: Control;
  /** Change of the paragraph's end: an inserted one was split off, a deleted one is joined with the next paragraph. */
  readonly mark?: Change;
};

export type DocxTable = {
  readonly type: "table";
  readonly rows: readonly DocxRow[];
  readonly bookmarks: readonly BookmarkSpan[];
};

export type DocxRow = { readonly isHeader: boolean; readonly cells: readonly DocxCell[]; readonly change?: Change };

export type DocxCell = { readonly blocks: readonly DocxBlock[]; readonly span: number };

export type ParagraphStyle = {
  readonly id: string;
  /** As Word knows it, whatever the language; empty where the file has no such style. */
  readonly name: string;
  /** What the style, or the nearest one it is based on, is in our files. */
  readonly role?: StyleRole;
  /** From 0, of headings. */
  readonly outlineLevel?: number;
};

export type Numbering = {
  readonly list: number;
  readonly level: number;
  readonly ordered: boolean;
  /** As Word shows it, such as `3.` or `•`. */
  readonly label: string;
};

/** `begins` and `ends` say whether the bookmark's edge is in this paragraph. */
export type BookmarkSpan = { readonly name: string; readonly begins: boolean; readonly ends: boolean };

/** A stretch of one kind. */
export type DocxRun = RunCommon & (TextRun | BreakRun | NoteRun | ImageRun);

export type TextRun = { readonly type: "text"; readonly text: string };

/** `line` is a new line, `page` and `column` are breaks to a new one. */
export type BreakRun = { readonly type: "break"; readonly kind: "line" | "page" | "column" };

export type NoteRun = { readonly type: "note"; readonly note: string };

/** `isObject`: the picture of an embedded object, such as a spreadsheet. */
export type ImageRun = {
  readonly type: "image";
  readonly alt: string;
  readonly part?: string;
  readonly isObject?: true;
};

export type RunCommon = {
  readonly format: RunFormat;
  readonly change?: Change;
  /** Comments that are about the run. */
  readonly comments: readonly string[];
  /** Content control around the run, within the paragraph. */
  readonly control?: Control;
};

export type RunFormat = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly subscript?: true;
  /** Struck out, but not as a tracked change. */
  readonly struck?: true;
  /** Words of an equation, on one line. */
  readonly equation?: true;
  readonly hidden: boolean;
  /** Name of the character style. */
  readonly style?: string;
  readonly role?: StyleRole;
  readonly lang?: string;
  readonly link?: string;
  /** Name of the field that the words are the result of, such as `CITATION`. */
  readonly field?: string;
};

/** Field of a form. `isEmpty` while it shows what to write in it, and not what somebody wrote. */
export type Control = { readonly tag: string; readonly isEmpty: boolean };

export type Change = {
  readonly kind: "inserted" | "deleted";
  readonly author: string;
  /** As the file says it. */
  readonly date?: string;
};

/** Footnotes and endnotes have different ids: `footnote-1`, `endnote-1`. */
export type DocxNote = { readonly id: string; readonly blocks: readonly DocxBlock[] };

export type DocxComment = {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
};

export type DocxProperties = {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly application?: string;
  /** The file's own, by name. */
  readonly custom: Readonly<Record<string, string>>;
};

/** Why a file cannot be read as a Word document; `part` where it is one part of it. */
export type DocxFault = {
  readonly kind: "not-a-zip" | "not-a-docx" | "encrypted" | "too-large" | "too-many-parts" | "malformed";
  readonly part?: string;
};

export type DocxReading = { readonly document: DocxDocument } | { readonly fault: DocxFault };
