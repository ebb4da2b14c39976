import type { DocxBlock, DocxDocument, DocxRun } from "../../formats/word/read/docx-document.ts";
import { type DocxUnit, nestedNumber, unitsOfDocx } from "../../formats/word/read/units-of-docx.ts";
import { unitBlock } from "./import-block.ts";

/** The footnotes of a Word file: what each reference is in Markdown, the definitions, and what is uncertain about them. */
export type DocxNotes = {
  readonly references: (runs: readonly DocxRun[]) => readonly string[];
  readonly definitions: readonly string[];
  readonly doubts: readonly string[];
};

/**
 * Number the footnotes of a Word file in the order of their first references. Those that only notes refer to follow, with the numbers that
 * they have in the file: Word has no notes in notes, so ours lie within the one that refers to them first.
 */
export function docxNotes(document: DocxDocument): DocxNotes {
  const order = [...new Set(document.blocks.flatMap(notesIn))];
  const notes = order.map((id) => splitNested(document, id));
  const nested = notes.flatMap(({ nested: within }) => within);
  const numbers = new Set([...order.map((_, index) => index + 1), ...nested.map(({ number }) => number)]);
  const references = (runs: readonly DocxRun[]): readonly string[] => runs.flatMap((run) => referenceOf(run, order));
  const definition = (number: number, units: readonly DocxUnit[]): string => {
    const paragraphs = units.map((unit) => unitBlock(unit, references(unit.runs)).markdown);
    return `[^${number}]: ${paragraphs.join("\n\n    ")}`;
  };
  const isRenumbered = numbers.size < order.length + nested.length || hasReferenceToNothing(document, numbers);
  return {
    references,
    definitions: [
      ...notes.map(({ own }, index) => definition(index + 1, own)),
      ...nested.toSorted((a, b) => a.number - b.number).map(({ number, units }) => definition(number, units)),
    ],
    doubts: isRenumbered ? ["fotnoternas nummer stämmer inte med hänvisningarna till dem; vilken fotnot avses?"] : [],
  };
}

type Nested = { readonly number: number; readonly units: readonly DocxUnit[] };

/** The paragraphs of a note, and the notes that lie within it. */
function splitNested(document: DocxDocument, id: string): { readonly own: DocxUnit[]; readonly nested: Nested[] } {
  const note = document.notes.find((each) => each.id === id);
  const own: DocxUnit[] = [];
  const nested: { number: number; units: DocxUnit[] }[] = [];
  for (const unit of note === undefined ? [] : unitsOfDocx({ ...document, blocks: note.blocks, notes: [] })) {
    const number = nestedNumber(unit);
    if (number !== undefined) nested.push({ number, units: [unit] });
    else (nested.at(-1)?.units ?? own).push(unit);
  }
  return { own, nested };
}

/** A further reference to a note is a field that shows its number. */
function referenceOf({ format, ...run }: DocxRun, order: readonly string[]): readonly string[] {
  if (format.field === "NOTEREF") return [`[^${run.type === "text" ? run.text.trim() : ""}]`];
  return run.type === "note" && !format.hidden ? [`[^${order.indexOf(run.note) + 1}]`] : [];
}

function hasReferenceToNothing(document: DocxDocument, numbers: ReadonlySet<number>): boolean {
  const runs = [...document.blocks, ...document.notes.flatMap(({ blocks }) => blocks)].flatMap(runsIn);
  return runs.some(
    (run) => run.format.field === "NOTEREF" && !(run.type === "text" && numbers.has(Number(run.text.trim()))),
  );
}

function notesIn(block: DocxBlock): readonly string[] {
  return runsIn(block).flatMap((run) => (run.type === "note" ? [run.note] : []));
}

function runsIn(block: DocxBlock): readonly DocxRun[] {
  if (block.type === "paragraph") return block.runs;
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(runsIn)));
}
