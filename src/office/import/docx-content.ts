import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { DocxBlock, DocxDocument } from "../../formats/word/read/docx-document.ts";
import { type DocxUnit, unitsOfDocx } from "../../formats/word/read/units-of-docx.ts";
import { type ImportBlock, type ImportSource, unitBlock } from "./import-block.ts";
import { splitMark } from "./list-mark.ts";

/** Parts that only our own styles name. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  "kind",
  "addressee",
  "reference",
  "lead-in",
  "clause",
  "place-date",
  "signatory",
]);

/** Blocks and footnotes of a Word file. */
export function docxContent(document: DocxDocument): Pick<ImportSource, "blocks" | "notes"> {
  const references = { next: 1 };
  const units = unitsOfDocx({ ...document, notes: [] }).filter(
    ({ kind }) => kind !== "draft" && kind !== "placeholder",
  );
  const blocks = units.map((unit) => blockOf(unit, references, document));
  return { blocks, notes: noteDefinitions(document) };
}

function blockOf(unit: DocxUnit, references: { next: number }, document: DocxDocument): ImportBlock {
  const labels = [...unit.text, ...(unit.rows ?? []).flat(2)]
    .filter((piece) => piece.type === "note")
    .map(() => `[^${references.next++}]`);
  const doubts = [
    ...unit.comments.flatMap((id) => commentOf(id, document)),
    ...(unit.kind === "figure" ? [`bilden ”${plainRichText(unit.text)}” följde inte med`] : []),
  ];
  const isStated = OWN_KINDS.has(unit.kind) || unit.kind === "title";
  const mark = unit.kind === "item" ? (unit.ordered === true ? "1." : "•") : undefined;
  const block = unitBlock(unit, labels, { doubts, isStated, ...(mark === undefined ? {} : { mark }) });
  return mark === undefined && unit.kind === "paragraph" ? withTypedMark(block) : block;
}

/** A bullet or number that was typed, in a paragraph that is no list to Word. */
function withTypedMark(block: ImportBlock): ImportBlock {
  const item = splitMark(block.plain);
  if (item === undefined) return block;
  const markdown = block.markdown.replace(/^\\?\S+[ \t\u00a0]+/u, "");
  const text = [{ type: "words" as const, text: item.rest }];
  const unit = { ...block.unit, kind: "item" as const, level: 0, ordered: /\d/.test(item.mark), text };
  return { ...block, unit, plain: item.rest, markdown, mark: item.mark };
}

function commentOf(id: string, { comments }: DocxDocument): readonly string[] {
  const comment = comments.find((each) => each.id === id);
  return comment === undefined ? [] : [`kommentar (${comment.author}): ${comment.text.replace(/\s+/g, " ")}`];
}

function noteDefinitions(document: DocxDocument): readonly string[] {
  const order = [...new Set(document.blocks.flatMap(notesIn))];
  return order.map((id, index) => {
    const note = document.notes.find((each) => each.id === id);
    const units = note === undefined ? [] : unitsOfDocx({ ...document, blocks: note.blocks, notes: [] });
    const paragraphs = units.map((unit) => unitBlock(unit, []).markdown);
    return `[^${index + 1}]: ${paragraphs.join("\n\n    ")}`;
  });
}

function notesIn(block: DocxBlock): readonly string[] {
  if (block.type === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(notesIn)));
  return block.runs.flatMap((run) => (run.type === "note" ? [run.note] : []));
}
