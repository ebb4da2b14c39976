import type { Change, DocxBlock, DocxDocument, DocxParagraph, DocxRun, DocxTable } from "./docx-document.ts";

/** Carry out the tracked changes of a file, or turn them down. What comes out has none. */
export function resolveChanges(document: DocxDocument, decision: "accept" | "reject"): DocxDocument {
  const gone: Change["kind"] = decision === "accept" ? "deleted" : "inserted";
  const inBlocks = (blocks: readonly DocxBlock[]): readonly DocxBlock[] => joinBlocks(blocks, gone);
  return {
    ...document,
    blocks: inBlocks(document.blocks),
    headers: document.headers.map(inBlocks),
    footers: document.footers.map(inBlocks),
    notes: document.notes.map((note) => ({ ...note, blocks: inBlocks(note.blocks) })),
  };
}

/** A paragraph whose end is gone goes on in the next one. */
function joinBlocks(blocks: readonly DocxBlock[], gone: Change["kind"]): readonly DocxBlock[] {
  const result: DocxBlock[] = [];
  let open: DocxParagraph | undefined;
  for (const block of blocks) {
    if (block.type === "table") {
      if (open !== undefined) result.push(...remains(open));
      open = undefined;
      result.push(...resolveTable(block, gone));
      continue;
    }
    const { mark, ...resolved } = { ...block, runs: resolveRuns(block.runs, gone) };
    const joined: DocxParagraph = open === undefined ? resolved : join(open, resolved);
    if (mark?.kind === gone) open = joined;
    else {
      result.push(joined);
      open = undefined;
    }
  }
  if (open !== undefined) result.push(...remains(open));
  return result;
}

/** The last paragraph of a cell or text keeps its end. */
function remains(paragraph: DocxParagraph): readonly DocxBlock[] {
  return paragraph.runs.length === 0 ? [] : [paragraph];
}

function join(first: DocxParagraph, second: DocxParagraph): DocxParagraph {
  const outer = first.runs.length === 0 ? second : first;
  const names = new Set(first.bookmarks.map(({ name }) => name));
  return {
    ...outer,
    bookmarks: [...first.bookmarks, ...second.bookmarks.filter(({ name }) => !names.has(name))],
    runs: [...first.runs, ...second.runs],
  };
}

function resolveTable(table: DocxTable, gone: Change["kind"]): readonly DocxTable[] {
  const rows = table.rows
    .filter(({ change }) => change?.kind !== gone)
    .map(({ change: _, ...row }) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: joinBlocks(cell.blocks, gone) })),
    }));
  return rows.length === 0 ? [] : [{ ...table, rows }];
}

function resolveRuns(runs: readonly DocxRun[], gone: Change["kind"]): readonly DocxRun[] {
  return runs.filter(({ change }) => change?.kind !== gone).map(({ change: _, ...run }) => run);
}
