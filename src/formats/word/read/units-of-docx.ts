import type { BlockId } from "../../../document/types.ts";
import { fromBookmarkName } from "../format/bookmark-name.ts";
import { type RichPiece, type RichText, tidyRichText } from "../format/rich-text.ts";
import type { StyleRole } from "../format/style-names.ts";
import type { Unit, UnitKind } from "../format/unit.ts";
import type { DocxBlock, DocxCell, DocxDocument, DocxParagraph, DocxRun, DocxTable } from "./docx-document.ts";
import { isFilledIn } from "./words-of-docx.ts";

/** A unit as a Word file has it now. */
export type DocxUnit = Unit & {
  /** Ids of blocks whose bookmarks cover this unit, those starting inside it last. A paragraph added in Word has only its surroundings'. */
  readonly marks: readonly BlockId[];
  /** Ids of the comments that are about words of it. */
  readonly comments: readonly string[];
  /** What it was made of, in order; of a table the content of its cells. */
  readonly runs: readonly DocxRun[];
  /** Of a table: columns of its first row that a cell before them lies over. */
  readonly spanned?: readonly number[];
  /** Of an item: its number or bullet as Word shows it. */
  readonly label?: string;
};

/** The units of a Word file whose tracked changes are resolved, in reading order, footnotes last, each after its first reference. */
export function unitsOfDocx(document: DocxDocument): readonly DocxUnit[] {
  const body = unitsOf(document.blocks);
  const referred = document.blocks.flatMap(notesIn);
  const notes = document.notes.toSorted((a, b) => rank(referred, a.id) - rank(referred, b.id));
  const units = notes.map((note) =>
    unitsOf(note.blocks).map((unit) => (unit.kind === "paragraph" ? { ...unit, kind: "note" as const } : unit)),
  );
  return [...body, ...nestedLast(units)];
}

/**
 * The units of notes, in the order of their numbers. Word has no notes in notes: ours follow, in the same footnote, the one that refers to
 * them first, each beginning with its number.
 */
function nestedLast(notes: readonly (readonly DocxUnit[])[]): readonly DocxUnit[] {
  const own: DocxUnit[] = [];
  const nested = new Map<number, DocxUnit[]>();
  for (const units of notes) {
    let open = own;
    for (const unit of units) {
      const number = nestedNumber(unit);
      if (number !== undefined) {
        open = [];
        nested.set(number, open);
      }
      open.push(unit);
    }
  }
  return [...own, ...[...nested].toSorted(([a], [b]) => a - b).flatMap(([, note]) => note)];
}

/** The number of a note within another, at its first paragraph. */
export function nestedNumber({ kind, runs }: DocxUnit): number | undefined {
  const first = runs.find((run) => run.type === "text" && run.text.trim() !== "");
  if (kind !== "note" || first?.type !== "text" || first.format.role !== "label") return undefined;
  return /^\d+$/.test(first.text) ? Number(first.text) : undefined;
}

function rank(order: readonly string[], id: string): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}

function unitsOf(blocks: readonly DocxBlock[]): readonly DocxUnit[] {
  const units: DocxUnit[] = [];
  for (const block of blocks) {
    if (block.type === "table") units.push(...unitsOfTable(block));
    else addParagraph(block, units);
  }
  return units;
}

const roleKinds: Partial<Readonly<Record<StyleRole, UnitKind>>> = {
  body: "paragraph",
  "body-numbered": "paragraph",
  title: "title",
  "heading-1": "heading",
  "heading-2": "heading",
  "heading-3": "heading",
  "heading-4": "heading",
  quotation: "quotation",
  "list-bullet": "continuation",
  "list-number": "continuation",
  "list-continue": "continuation",
  caption: "caption",
  note: "note",
  kind: "kind",
  addressee: "addressee",
  reference: "reference",
  "lead-in": "lead-in",
  organ: "organ",
  clause: "clause",
  "clause-numbered": "clause",
  "clause-plain": "clause",
  "place-date": "place-date",
  signatory: "signatory",
  "attachments-title": "attachments-title",
  draft: "draft",
  placeholder: "placeholder",
  code: "code",
  divider: "divider",
};

function addParagraph(paragraph: DocxParagraph, units: DocxUnit[]): void {
  const { style, runs, numbering } = paragraph;
  const text = richTextOf(runs);
  const last = units.at(-1);
  if (style.role === "signatory-detail" && last?.kind === "signatory") {
    if (text.length > 0)
      units[units.length - 1] = {
        ...last,
        text: tidyRichText([...last.text, { type: "break" }, ...text]),
        runs: [...last.runs, ...runs],
      };
    return;
  }
  const figures = figuresOf(paragraph);
  const isEmpty = text.length === 0 && figures.length === 0;
  if (isEmpty && (style.role !== "divider" || units.length === 0)) return;
  units.push(...figures);
  if (figures.length > 0 && text.length === 0) return;
  units.push({
    ...sharedOf(paragraph),
    ...kindOf(paragraph),
    runs,
    ...(numbering === undefined ? {} : { label: numbering.label }),
    text: style.role === "code" ? [{ type: "words", text: verbatimOf(runs) }] : text,
  });
}

/** Every picture of a paragraph. */
function figuresOf(paragraph: DocxParagraph): readonly DocxUnit[] {
  return paragraph.runs.flatMap((run) =>
    run.type === "image"
      ? [
          {
            ...sharedOf(paragraph),
            kind: "figure" as const,
            text: run.alt === "" ? [] : [{ type: "words" as const, text: run.alt }],
            runs: [run],
          },
        ]
      : [],
  );
}

function sharedOf(paragraph: DocxParagraph): Pick<DocxUnit, "id" | "marks" | "comments"> {
  return { ...bookmarksOf(paragraph), comments: [...new Set(paragraph.runs.flatMap((run) => run.comments))] };
}

function kindOf({ style, numbering }: DocxParagraph): Pick<Unit, "kind" | "level" | "ordered"> {
  const { role, outlineLevel } = style;
  const heading = role === undefined ? undefined : /^heading-(\d)$/.exec(role)?.[1];
  if (heading !== undefined) return { kind: "heading", level: Number(heading) };
  const kind = role === undefined ? undefined : roleKinds[role];
  const isListed = numbering !== undefined && kind !== "clause" && kind !== "title";
  if (isListed) return { kind: "item", level: numbering.level, ordered: numbering.ordered };
  // A style of the author's own is a heading where Word's navigation shows it.
  if ((kind === undefined || kind === "paragraph") && outlineLevel !== undefined)
    return { kind: "heading", level: Math.min(4, outlineLevel + 1) };
  return { kind: kind ?? "paragraph" };
}

function unitsOfTable(table: DocxTable): readonly DocxUnit[] {
  const inner = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  const isLayout = inner.some((block) => block.type === "paragraph" && block.style.role === "signatory");
  if (isLayout) return unitsOf(inner);
  const rows = table.rows.map(({ cells }) => cells.flatMap((cell) => spanned(cell)));
  const paragraphs = inner.flatMap(paragraphsIn);
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const comments = [...new Set(runs.flatMap((run) => run.comments))];
  // Pictures come after the table that they were in.
  const figures = paragraphs.flatMap(figuresOf);
  return [
    { ...bookmarksOf(table), kind: "table", text: [], rows, comments, runs, spanned: spannedColumns(table) },
    ...figures,
  ];
}

/** The cell, and empty ones for the further columns that it lies over. */
function spanned({ blocks, span }: DocxCell): readonly RichText[] {
  return [cellText(blocks), ...Array.from({ length: Math.min(span, MAX_SPAN) - 1 }, () => [])];
}

function spannedColumns({ rows: [first] }: DocxTable): readonly number[] {
  const columns = (first?.cells ?? []).flatMap(({ span }) =>
    Array.from({ length: Math.min(span, MAX_SPAN) }, (_, index) => index > 0),
  );
  return columns.flatMap((isSpanned, column) => (isSpanned ? [column] : []));
}

/** Word has no more columns in a table. */
const MAX_SPAN = 63;

/** Paragraphs below each other; a table in the cell row by row, a space between its cells. */
function cellText(blocks: readonly DocxBlock[]): RichText {
  const lines = unitsOf(blocks)
    .filter(({ kind }) => kind !== "figure")
    .flatMap(({ text, rows }) => [text, ...(rows ?? []).map(rowText)])
    .filter((line) => line.length > 0);
  return tidyRichText(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: "break" } as const]), ...line]));
}

function rowText(cells: readonly RichText[]): RichText {
  const filled = cells.filter((cell) => cell.length > 0);
  return filled.flatMap((cell, index) => [...(index === 0 ? [] : [{ type: "words", text: " " } as const]), ...cell]);
}

function paragraphsIn(block: DocxBlock): readonly DocxParagraph[] {
  if (block.type === "paragraph") return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)));
}

function bookmarksOf({ bookmarks }: DocxParagraph | DocxTable): {
  readonly id: BlockId;
  readonly marks: readonly BlockId[];
} {
  const ours = bookmarks.flatMap(({ name, begins }) => {
    const id = fromBookmarkName(name);
    return id === undefined ? [] : [{ id, begins }];
  });
  const begun = ours.filter(({ begins }) => begins);
  return {
    id: begun.at(-1)?.id ?? ("" as BlockId),
    marks: [...ours.filter(({ begins }) => !begins), ...begun].map(({ id }) => id),
  };
}

function notesIn(block: DocxBlock): readonly string[] {
  if (block.type === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(notesIn)));
  return block.runs.flatMap((run) => (run.type === "note" ? [run.note] : []));
}

function richTextOf(runs: readonly DocxRun[]): RichText {
  return tidyRichText(runs.flatMap(piecesOf));
}

function piecesOf(run: DocxRun): readonly RichPiece[] {
  const { format } = run;
  // A second reference to a footnote is a field.
  if (format.field === "NOTEREF") return [{ type: "note" }];
  if (format.hidden || isFilledIn(format)) return [];
  switch (run.type) {
    case "note":
      return [{ type: "note" }];
    case "break":
      return run.kind === "line" ? [{ type: "break" }] : [{ type: "words", text: " " }];
    case "image":
      return [];
    case "text":
      return [
        {
          type: "words",
          text: run.text,
          ...(format.bold ? { bold: true } : {}),
          ...(format.italic ? { italic: true } : {}),
          ...(format.role === "inline-code" ? { code: true } : {}),
          ...(format.link === undefined ? {} : { link: format.link }),
        },
      ];
  }
}

/** Code keeps its spaces and lines. */
function verbatimOf(runs: readonly DocxRun[]): string {
  return runs.map((run) => (run.type === "text" ? run.text : run.type === "break" ? "\n" : "")).join("");
}
