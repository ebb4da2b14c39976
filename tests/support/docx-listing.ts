import type { DocxBlock, DocxDocument, DocxParagraph, DocxRun } from "../../src/formats/word/read/docx-document.ts";

/** A Word file as lines that a person can read: style, label, text with its marks, and the blocks whose bookmarks it carries. */
export function listDocx(document: DocxDocument): string {
  const notes = document.notes.flatMap(({ id, blocks }) => [`${id}:`, ...listBlocks(blocks, "  ")]);
  const comments = document.comments.map(({ id, author, text }) => `kommentar ${id} av ${author}: ${text}`);
  return [
    ...document.headers.flatMap((blocks) => ["sidhuvud:", ...listBlocks(blocks, "  ")]),
    ...listBlocks(document.blocks, ""),
    ...notes,
    ...comments,
    ...document.footers.flatMap((blocks) => ["sidfot:", ...listBlocks(blocks, "  ")]),
  ].join("\n");
}

function listBlocks(blocks: readonly DocxBlock[], indent: string): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return [`${indent}${listParagraph(block)}`];
    const rows = block.rows.map(({ isHeader, cells }) => {
      const texts = cells.map((cell) => listBlocks(cell.blocks, "").join(" / "));
      return `${indent}  ${isHeader ? "huvud" : "rad"}: ${texts.join(" | ")}`;
    });
    return [`${indent}tabell${names(block.bookmarks)}`, ...rows];
  });
}

function listParagraph({ style, numbering, bookmarks, runs, mark }: DocxParagraph): string {
  const label = numbering === undefined ? "" : ` (${numbering.label} nivå ${numbering.level})`;
  const changed = mark === undefined ? "" : ` ¶${mark.kind}`;
  return `${style.name}${label}: ${runs.map(listRun).join("")}${names(bookmarks)}${changed}`;
}

function names(bookmarks: DocxParagraph["bookmarks"]): string {
  const ours = bookmarks
    .filter(({ begins }) => begins)
    .map(({ name }) => name.replace(/^_yrka_/, "").replaceAll("_", "-"));
  return ours.length === 0 ? "" : ` {${ours.join(" ")}}`;
}

function listRun(run: DocxRun): string {
  const { format, change } = run;
  const text =
    run.type === "text"
      ? run.text.replaceAll("\t", "→")
      : run.type === "break"
        ? "⏎"
        : run.type === "note"
          ? `[${run.note}]`
          : `[bild: ${run.alt}]`;
  const bold = format.bold ? `**${text}**` : text;
  const italic = format.italic ? `_${bold}_` : bold;
  const styled = format.role === "inline-code" ? `\`${italic}\`` : format.role === "label" ? `‹${italic}›` : italic;
  const spoken = format.lang === undefined ? styled : `${styled}@${format.lang}`;
  const linked = format.link === undefined ? spoken : `[${spoken}](${format.link})`;
  const field = format.field === undefined ? linked : `<${format.field} ${linked}>`;
  return change === undefined ? field : `{${change.kind === "inserted" ? "+" : "-"}${field}}`;
}
