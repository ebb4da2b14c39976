import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { DocxDocument } from "../../formats/word/read/docx-document.ts";
import { type DocxUnit, unitsOfDocx } from "../../formats/word/read/units-of-docx.ts";
import { isFilledIn } from "../../formats/word/read/words-of-docx.ts";
import { writeInline } from "../merge/write-markdown.ts";
import { columnsOf } from "./columns.ts";
import { docxDoubts } from "./docx-doubts.ts";
import { docxNotes } from "./docx-notes.ts";
import { type ImportBlock, type ImportSource, unitBlock } from "./import-block.ts";
import { splitMark } from "./list-mark.ts";

/** Parts that only our own styles name. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  "kind",
  "addressee",
  "reference",
  "lead-in",
  "organ",
  "clause",
  "place-date",
  "signatory",
]);

/** Blocks and footnotes of a Word file. */
export function docxContent(
  document: DocxDocument,
  notes = docxNotes(document),
): Required<Pick<ImportSource, "blocks" | "notes" | "doubts">> {
  const units = unitsOfDocx({ ...document, notes: [] }).filter(
    ({ kind }) => kind !== "draft" && kind !== "placeholder",
  );
  const blocks = units.map((unit) => blockOf(unit, notes.references(unit.runs), document));
  return { blocks, notes: notes.definitions, doubts: notes.doubts };
}

function blockOf(unit: DocxUnit, labels: readonly string[], document: DocxDocument): ImportBlock {
  const doubts = [
    ...unit.comments.flatMap((id) => commentOf(id, document)),
    ...docxDoubts(unit),
    ...(unit.kind === "figure" ? [`bilden ”${plainRichText(unit.text)}” följde inte med`] : []),
  ];
  const isStated = OWN_KINDS.has(unit.kind) || unit.kind === "title";
  const mark = markOf(unit);
  const whole = unit.kind === "table" ? withHeader(unit) : { unit, doubts: [] };
  const block = unitBlock(whole.unit, labels, {
    doubts: [...doubts, ...whole.doubts],
    isStated,
    ...linesOf(unit, labels),
    isStrong: isStrong(unit),
    ...partOf(unit),
    ...(mark === undefined ? {} : { mark }),
  });
  if (mark === undefined) return unit.kind === "paragraph" ? withTypedMark(block) : block;
  return isNumberOrBullet(mark) ? block : { ...block, unit: { ...block.unit, kind: "paragraph" } };
}

/** The number or letter as Word shows it; bullets are alike. */
function markOf({ kind, ordered, label = "" }: DocxUnit): string | undefined {
  if (kind !== "item") return undefined;
  return ordered === true ? (label.trim() === "" ? "1." : label.trim()) : "•";
}

/** Letters and compound numbers stay as words: the text may refer to them. */
function isNumberOrBullet(mark: string): boolean {
  return /^(?:\d{1,9}[.)]?|[^\p{L}\p{N}])$/u.test(mark);
}

/** A bullet or number that was typed, in a paragraph that is no list to Word. */
function withTypedMark(block: ImportBlock): ImportBlock {
  const item = splitMark(block.plain);
  if (item === undefined) return block;
  const markdown = block.markdown.replace(/^\\?\S+[ \t\u00a0]+/u, "");
  const [[first = "", ...columns] = [], ...lines] = block.lines;
  const rest = {
    plain: item.rest,
    markdown,
    mark: item.mark,
    lines: [[splitMark(first)?.rest ?? first, ...columns], ...lines],
  };
  if (!isNumberOrBullet(item.mark)) return { ...block, ...rest };
  const text = [{ type: "words" as const, text: item.rest }];
  return { ...block, ...rest, unit: { ...block.unit, kind: "item", level: 0, ordered: /\d/.test(item.mark), text } };
}

/** Lines and columns as they were set, and each line as Markdown. */
function linesOf(unit: DocxUnit, notes: readonly string[]): Partial<ImportBlock> {
  if (unit.rows !== undefined) return { lines: unit.rows.map((row) => row.map((cell) => plainRichText(cell).trim())) };
  const written = unit.runs
    .filter(({ format }) => !format.hidden && !isFilledIn(format))
    .map((run) => (run.type === "text" ? run.text : run.type === "break" ? "\n" : ""))
    .join("");
  const lines = written.split("\n").filter((line) => line.trim() !== "");
  const markdown = writeInline(unit.text, notes).split("\\\n");
  return {
    lines: lines.map(columnsOf),
    ...(lines.length > 1 && markdown.length === lines.length ? { lineMarkdown: markdown } : {}),
  };
}

function partOf({ kind, runs }: DocxUnit): { readonly part?: string } {
  const image = kind === "figure" ? runs.find((run) => run.type === "image") : undefined;
  return image?.type === "image" && image.part !== undefined ? { part: image.part } : {};
}

/** Bold from its first to its last word. */
function isStrong({ text }: DocxUnit): boolean {
  const words = text.filter((piece) => piece.type === "words" && piece.text.trim() !== "");
  return words.length > 0 && words.every((piece) => piece.type === "words" && piece.bold === true);
}

/** A table of a motion has a header in every column: a wide cell says its words over each, and an empty one is reported as a doubt. */
function withHeader(unit: DocxUnit): { readonly unit: DocxUnit; readonly doubts: readonly string[] } {
  const [header = [], ...rows] = unit.rows ?? [];
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  const filled = Array.from({ length: columns }, (_, column) => header[column] ?? []);
  const doubts: string[] = [];
  for (const [column, cell] of filled.entries()) {
    if (plainRichText(cell).trim() !== "") continue;
    const wide = filled.slice(0, column).findLast((before) => before.length > 0);
    if (!unit.spanned?.includes(column) || wide === undefined) {
      filled[column] = [{ type: "words", text: `Kolumn ${column + 1}` }];
      doubts.push(`kolumn ${column + 1} i tabellen saknar rubrik; vad ska den heta?`);
    } else filled[column] = wide;
  }
  return { unit: { ...unit, rows: [filled, ...rows] }, doubts };
}

function commentOf(id: string, { comments }: DocxDocument): readonly string[] {
  const comment = comments.find((each) => each.id === id);
  return comment === undefined ? [] : [`kommentar (${comment.author}): ${comment.text.replace(/\s+/g, " ")}`];
}
