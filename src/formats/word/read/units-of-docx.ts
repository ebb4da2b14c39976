import type { BlockId } from "../../../document/types.ts";
import { fromBookmarkName } from "../format/bookmark-name.ts";
import { type RichPiece, type RichText, tidyRichText } from "../format/rich-text.ts";
import type { StyleRole } from "../format/style-names.ts";
import type { Unit, UnitKind } from "../format/unit.ts";
import type { DocxBlock, DocxDocument, DocxParagraph, DocxRun, DocxTable } from "./docx-document.ts";
import { isFilledIn } from "./words-of-docx.ts";

/** A unit as a Word file has it now. */
export type DocxUnit = Unit & {
  /** Ids of blocks whose bookmarks cover this unit, those starting inside it last. A paragraph added in Word has only its surroundings'. */
  readonly marks: readonly BlockId[];
  /** Ids of the comments that are about words of it. */
  readonly comments: readonly string[];
};

/** The units of a Word file whose tracked changes are resolved, in reading order, footnotes last, each after its first reference. */
export function unitsOfDocx(document: DocxDocument): readonly DocxUnit[] {
  const body = unitsOf(document.blocks);
  const referred = document.blocks.flatMap(notesIn);
  const notes = document.notes.toSorted((a, b) => rank(referred, a.id) - rank(referred, b.id));
  return [
    ...body,
    ...notes.flatMap((note) =>
      unitsOf(note.blocks).map((unit) => (unit.kind === "paragraph" ? { ...unit, kind: "note" as const } : unit)),
    ),
  ];
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
  const { style, runs } = paragraph;
  const text = textOf(runs);
  const last = units.at(-1);
  if (style.role === "signatory-detail" && last?.kind === "signatory") {
    if (text.length > 0)
      units[units.length - 1] = { ...last, text: tidyRichText([...last.text, { type: "break" }, ...text]) };
    return;
  }
  const image = runs.find((run) => run.type === "image");
  const isEmpty = text.length === 0 && image === undefined;
  if (isEmpty && (style.role !== "divider" || units.length === 0)) return;
  const shared = { ...marksOf(paragraph), comments: [...new Set(runs.flatMap((run) => run.comments))] };
  if (image?.type === "image")
    units.push({ ...shared, kind: "figure", text: image.alt === "" ? [] : [{ type: "words", text: image.alt }] });
  if (image !== undefined && text.length === 0) return;
  units.push({
    ...shared,
    ...kindOf(paragraph),
    text: style.role === "code" ? [{ type: "words", text: verbatimOf(runs) }] : text,
  });
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
  const rows = table.rows.map(({ cells }) => cells.map((cell) => cellText(cell.blocks)));
  const comments = inner.flatMap((block) =>
    block.type === "paragraph" ? block.runs.flatMap((run) => run.comments) : [],
  );
  return [{ ...marksOf(table), kind: "table", text: [], rows, comments: [...new Set(comments)] }];
}

function cellText(blocks: readonly DocxBlock[]): RichText {
  const texts = unitsOf(blocks).map(({ text, rows }) => [...text, ...(rows ?? []).flat(2)]);
  return tidyRichText(texts.flatMap((text, index) => [...(index === 0 ? [] : [{ type: "break" } as const]), ...text]));
}

function marksOf({ bookmarks }: DocxParagraph | DocxTable): {
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

function textOf(runs: readonly DocxRun[]): RichText {
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
