import { plainText } from "./plain-text.ts";
import type { Block, BlockId, Caption, Content, Inline, Label, Note } from "./types.ts";
import { inlinesOfBlock, visitBlocks } from "./visit.ts";

/** The words of one block, or of one part of it that is read alone, such as a cell or a label. */
export type BlockWords = { readonly id: BlockId; readonly words: readonly string[] };

/**
 * The words of a document in reading order: the text that PDF, DOCX and plain text all say, and nothing else.
 *
 * A word is a run of characters without white space. Labels of the author's (*att*) are words; what the program counts or makes (bullets,
 * ordinals, numbers of paragraphs and notes) and headers and footers are not. A footnote comes after the block
 * that refers to it.
 */
export function wordsOf(document: Content): readonly string[] {
  return wordsByBlock(document).flatMap(({ words }) => words);
}

/** The words with the ids of their blocks, in reading order. Blocks without words are left out. */
export function wordsByBlock({ blocks, notes }: Content): readonly BlockWords[] {
  const found: BlockWords[] = [];
  const told = new Set<Note>();
  const byId = new Map(notes.map((note) => [note.id, note]));
  let referred: Note[] = [];
  const say = (id: BlockId, inlines: readonly Inline[]): void => {
    const words = plainText(inlines)
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length > 0) found.push({ id, words });
    for (const id of referencesIn(inlines)) {
      const note = byId.get(id);
      if (note === undefined || told.has(note)) continue;
      told.add(note);
      referred.push(note);
    }
  };
  const sayLabel = (label: Label | undefined): void => {
    if (label !== undefined && !label.generated) say(label.id, [label.text]);
  };
  const sayCaption = (caption: Caption | undefined): void => {
    if (caption !== undefined) say(caption.id, caption.children);
  };
  const sayNotes = (): void => {
    const here = referred;
    referred = [];
    for (const note of here) sayAll(note.blocks);
  };
  const sayAll = (list: readonly Block[]): void => {
    for (const block of list) {
      sayBlock(block);
      sayNotes();
    }
  };
  const sayBlock = (block: Block): void => {
    switch (block.type) {
      case "furniture":
      case "divider":
        break;
      case "heading":
      case "paragraph":
        say(block.id, block.children);
        break;
      case "quotation":
        sayAll(block.blocks);
        break;
      case "list":
        for (const item of block.items) {
          sayLabel(item.label);
          sayAll(item.blocks);
        }
        break;
      case "table":
        sayCaption(block.caption);
        for (const cell of [block.head, ...block.rows].flatMap((row) => row.cells)) say(cell.id, cell.children);
        break;
      case "figure":
        sayCaption(block.caption);
        break;
      case "code-block":
        for (const line of block.lines) say(block.id, [line]);
        break;
      case "clause-list":
        for (const clause of block.clauses) {
          sayLabel(clause.shownOrdinal);
          sayLabel(clause.att);
          say(clause.id, clause.children);
        }
        break;
      case "signature-block":
        for (const { id, name, details } of block.signatories)
          for (const inlines of [name, ...details]) say(id, inlines);
        break;
      case "contents-list":
        for (const { id, title, details } of block.entries) for (const inlines of [title, details]) say(id, inlines);
        break;
    }
  };
  sayAll(blocks);
  sayAll(notes.filter((note) => !told.has(note)).flatMap((note) => note.blocks));
  return found;
}

/** The notes that the words of blocks refer to, in reading order; those of their notes are not counted. */
export function notesReferredIn(blocks: readonly Block[]): readonly BlockId[] {
  const referred: BlockId[] = [];
  visitBlocks(blocks, (block) => {
    for (const inlines of inlinesOfBlock(block)) referred.push(...referencesIn(inlines));
  });
  return referred;
}

function referencesIn(inlines: readonly Inline[]): readonly BlockId[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "note-reference") return [inline.note];
    return "children" in inline ? referencesIn(inline.children) : [];
  });
}
