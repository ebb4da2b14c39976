import type { Block, Inline, Note } from "./types.ts";

/** The characters of inline nodes. A line break is a space, references to footnotes and page numbers are nothing. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text.value;
    case "line-break":
      return " ";
    case "note-reference":
    case "page-number":
    case "page-count":
      return "";
    default:
      return plainText(inline.children);
  }
}

/** Blocks as plain text, a blank line between them. Items keep their label, cells are parted by tabs, footnotes come last. */
export function plainBlocks(blocks: readonly Block[], notes: readonly Note[] = []): string {
  const footnotes = notes.map((note) => labelled(note.label.text.text.value, plainBlocks(note.blocks)));
  return [...blocks.map(blockText), ...footnotes].filter((text) => text !== "").join("\n\n");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "furniture":
    case "divider":
      return "";
    case "heading":
    case "paragraph":
      return plainText(block.children).trim();
    case "quotation":
      return plainBlocks(block.blocks);
    case "list":
      return block.items.map((item) => labelled(item.label.text.text.value, plainBlocks(item.blocks))).join("\n");
    case "table":
      return [block.caption, block.head, ...block.rows]
        .map(
          (row) =>
            row &&
            ("cells" in row ? row.cells.map((cell) => plainText(cell.children)).join("\t") : plainText(row.children)),
        )
        .filter((row) => row !== undefined)
        .join("\n");
    case "figure":
      return block.caption ? plainText(block.caption.children) : "";
    case "code-block":
      return block.lines.map((line) => line.text.value).join("\n");
    case "clause-list":
      return block.clauses
        .map(({ att, children }) => labelled(att?.text.text.value ?? "", plainText(children)))
        .join("\n");
    case "signature-block":
      return block.signatories.map(({ name, details }) => [name, ...details].map(plainText).join("\n")).join("\n\n");
    case "contents-list":
      return block.entries.map(({ title, details }) => [title, details].map(plainText).join("\n")).join("\n\n");
  }
}

function labelled(label: string, text: string): string {
  return label === "" ? text : `${label} ${text}`;
}
