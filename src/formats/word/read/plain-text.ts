import type { DocxBlock, DocxRun } from "./docx-document.ts";

/** The text of blocks, a line each; of tracked changes only what was inserted. */
export function plainText(blocks: readonly DocxBlock[]): string {
  return blocks.map(blockText).join("\n");
}

function blockText(block: DocxBlock): string {
  if (block.type === "paragraph") return runsText(block.runs);
  return block.rows.map(({ cells }) => cells.map((cell) => plainText(cell.blocks)).join("\t")).join("\n");
}

/** The text of runs. A line break is one, an image is its alternative text. */
export function runsText(runs: readonly DocxRun[]): string {
  return runs.map(runText).join("");
}

function runText(run: DocxRun): string {
  if (run.change?.kind === "deleted") return "";
  switch (run.type) {
    case "text":
      return run.text;
    case "break":
      return run.kind === "line" ? "\n" : "";
    case "image":
      return run.alt;
    case "note":
      return "";
  }
}
