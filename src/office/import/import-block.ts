import type { BlockId } from "../../document/types.ts";
import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { Unit, UnitKind } from "../../formats/word/format/unit.ts";
import { escapeMarkdown, writeInline } from "../merge/write-markdown.ts";

/** A paragraph, list item or other part of what is imported, in reading order. */
export type ImportBlock = {
  readonly unit: Unit;
  /** Its words on one line, without the list mark. */
  readonly plain: string;
  /** The same as inline Markdown. */
  readonly markdown: string;
  /** List mark in front of it, as it was written: `•`, `1.`, `–`. */
  readonly mark?: string;
  /** Its words line by line as the writer set them, each cut where the layout has a gap: a tab, three spaces, the edge of a cell. */
  readonly lines: readonly (readonly string[])[];
  /** Words of each line as inline Markdown, where a line break parts it from the others. */
  readonly lineMarkdown?: readonly string[];
  /** Empty lines above it. */
  readonly gap: number;
  /** Written so that it catches the eye. */
  readonly isStrong: boolean;
  /** Of a figure in a Word file: path of the picture. */
  readonly part?: string;
  /** Lines of Markdown that are to stay as they are. */
  readonly raw?: string;
  /** The file itself says what the part is. */
  readonly isStated: boolean;
  /** What is uncertain about its words. */
  readonly doubts: readonly string[];
};

/** What a file holds, and what it says of itself beside its words. */
export type ImportSource = {
  readonly blocks: readonly ImportBlock[];
  readonly stated: StatedFields;
  /** Footnotes as Markdown definitions. */
  readonly notes: readonly string[];
  /** Text at the top and bottom of every page. */
  readonly furniture?: readonly string[];
  /** What is uncertain of the whole file. */
  readonly doubts?: readonly string[];
};

/** Fields that the file names as such. */
export type StatedFields = {
  readonly kommun?: string;
  readonly till?: string;
  readonly datum?: string;
  readonly ort?: string;
  readonly typ?: string;
};

/** A block of plain text. */
export function textBlock(words: string, more: Partial<Omit<ImportBlock, "unit" | "plain">> = {}): ImportBlock {
  // Letters stay as words: the text may refer to them.
  const kind: UnitKind = more.mark === undefined || /\p{L}/u.test(more.mark) ? "paragraph" : "item";
  const ordered = more.mark !== undefined && /\d/.test(more.mark);
  const unit: Unit = {
    id: "" as BlockId,
    kind,
    ...(kind === "item" ? { level: 0, ordered } : {}),
    text: [{ type: "words", text: words }],
  };
  return {
    unit,
    plain: words,
    markdown: escapeMarkdown(words),
    lines: [[words]],
    gap: 1,
    isStrong: false,
    isStated: false,
    doubts: [],
    ...more,
  };
}

/** A block of a Word file. `notes` are the references of its footnotes, in order. */
export function unitBlock(unit: Unit, notes: readonly string[], more: Partial<ImportBlock> = {}): ImportBlock {
  const plain = plainRichText(unit.text).replace(/\s+/g, " ").trim();
  return {
    unit,
    plain,
    markdown: writeInline(unit.text, notes),
    lines: [[plain]],
    gap: 1,
    isStrong: false,
    isStated: false,
    doubts: [],
    ...more,
  };
}
