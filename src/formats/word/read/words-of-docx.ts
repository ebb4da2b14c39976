import type { DocxBlock, DocxDocument, DocxRun } from "./docx-document.ts";

/**
 * The words that a reader of the file meets, in reading order: those of `wordsOf` for a file that we made. A footnote comes after the
 * paragraph or table that refers to it. What Word counts or fills in (numbers, bullets, fields), headers and footers are no words, and
 * neither are alternative texts and our own labels of drafts.
 */
export function wordsOfDocx(document: DocxDocument): readonly string[] {
  const told = new Set<string>();
  const sayAll = (blocks: readonly DocxBlock[]): readonly string[] =>
    blocks.flatMap((block) => [
      ...wordsIn(block),
      ...notesIn(block).flatMap((id) => {
        if (told.has(id)) return [];
        told.add(id);
        return sayAll(document.notes.find((note) => note.id === id)?.blocks ?? []);
      }),
    ]);
  return sayAll(document.blocks);
}

/** The words of blocks, without those of notes that they refer to. */
export function wordsOfBlocks(blocks: readonly DocxBlock[]): readonly string[] {
  return blocks.flatMap(wordsIn);
}

function wordsIn(block: DocxBlock): readonly string[] {
  if (block.type === "table") return cellsOf(block).flatMap(wordsIn);
  return block.runs
    .map(saidBy)
    .join("")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function notesIn(block: DocxBlock): readonly string[] {
  if (block.type === "table") return cellsOf(block).flatMap(notesIn);
  return block.runs.flatMap((run) => (run.type === "note" && run.change?.kind !== "deleted" ? [run.note] : []));
}

function cellsOf(table: Extract<DocxBlock, { type: "table" }>): readonly DocxBlock[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
}

function saidBy({ format, change, ...run }: DocxRun): string {
  if (change?.kind === "deleted" || format.hidden || isFilledIn(format)) return "";
  if (run.type === "text") return run.text;
  return run.type === "break" ? " " : "";
}

/** Fields whose results only a laid out page knows; all others hold words that somebody chose. Reference: ECMA-376 Part 1, 17.16.5. */
const FILLED_IN: ReadonlySet<string> = new Set([
  ...["PAGE", "NUMPAGES", "PAGEREF", "SECTION", "SECTIONPAGES", "NOTEREF"],
  ...["TOC", "INDEX", "TOA", "RD", "TC", "XE"],
]);

/** Whether words are no writer's, but what Word counts or what our own programs put there. */
export function isFilledIn({ field, role }: Pick<DocxRun["format"], "field" | "role">): boolean {
  return (field !== undefined && FILLED_IN.has(field)) || role === "label" || role === "paragraph-number";
}
