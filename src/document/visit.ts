import type { Block, Caption, Content, Inline, Label, Note, TableRow, TextNode } from "./types.ts";

/** The blocks within blocks: items of lists and quotations. */
export function childBlocks(block: Block): readonly Block[] {
  if (block.type === "quotation") return block.blocks;
  return block.type === "list" ? block.items.flatMap((item) => item.blocks) : [];
}

/** Go through blocks and the blocks within them, in reading order. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    visitBlocks(childBlocks(block), visit);
  }
}

/** Give each block to a function, those within it first, and keep what it gives back; several blocks or none may take its place. */
export function mapBlocks(blocks: readonly Block[], map: (block: Block) => readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === "quotation") return map({ ...block, blocks: mapBlocks(block.blocks, map) });
    if (block.type !== "list") return map(block);
    return map({ ...block, items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks, map) })) });
  });
}

/** Give each inline node to a function, in reading order and a node before those within it, and keep what it gives back. */
export function mapInlines<Whole extends Content>(
  document: Whole,
  map: <Node extends Inline>(node: Node) => Node,
): Whole {
  const inlines = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => {
      const mapped = map(node);
      return "children" in mapped ? { ...mapped, children: inlines(mapped.children) } : mapped;
    });
  const label = (item: Label): Label => ({ ...item, text: map(item.text) });
  const caption = (item: Caption): Caption => ({ ...item, children: inlines(item.children) });
  const row = (item: TableRow): TableRow => ({
    ...item,
    cells: item.cells.map((cell) => ({ ...cell, children: inlines(cell.children) })),
  });
  const block = (item: Block): Block => {
    switch (item.type) {
      case "furniture":
        return { ...item, start: inlines(item.start), end: inlines(item.end) };
      case "heading":
        return { ...item, children: inlines(item.children) };
      case "paragraph":
        return { ...item, ...(item.number && { number: label(item.number) }), children: inlines(item.children) };
      case "quotation":
        return { ...item, blocks: item.blocks.map(block) };
      case "list":
        return {
          ...item,
          items: item.items.map((entry) => ({ ...entry, label: label(entry.label), blocks: entry.blocks.map(block) })),
        };
      case "table":
        return {
          ...item,
          ...(item.caption && { caption: caption(item.caption) }),
          head: row(item.head),
          rows: item.rows.map(row),
        };
      case "figure":
        return { ...item, ...(item.caption && { caption: caption(item.caption) }) };
      case "code-block":
        return { ...item, lines: item.lines.map((line: TextNode) => map(line)) };
      case "divider":
        return item;
      case "clause-list":
        return {
          ...item,
          clauses: item.clauses.map((clause) => ({
            ...clause,
            ...(clause.shownOrdinal && { shownOrdinal: label(clause.shownOrdinal) }),
            ...(clause.att && { att: label(clause.att) }),
            children: inlines(clause.children),
          })),
        };
      case "signature-block":
        return {
          ...item,
          signatories: item.signatories.map((signatory) => ({
            ...signatory,
            name: inlines(signatory.name),
            details: signatory.details.map(inlines),
          })),
        };
      case "contents-list":
        return {
          ...item,
          entries: item.entries.map((entry) => ({
            ...entry,
            title: inlines(entry.title),
            page: map(entry.page),
            details: inlines(entry.details),
          })),
        };
    }
  };
  const note = (item: Note): Note => ({ ...item, label: label(item.label), blocks: item.blocks.map(block) });
  return { ...document, blocks: document.blocks.map(block), notes: document.notes.map(note) };
}

/** The inline nodes of a block itself, labels among them, list by list; those of blocks within it are not. */
export function inlinesOfBlock(block: Block): readonly (readonly Inline[])[] {
  const labels = (...found: readonly (Label | undefined)[]) => found.flatMap((label) => (label ? [[label.text]] : []));
  switch (block.type) {
    case "furniture":
      return [block.start, block.end];
    case "heading":
      return [block.children];
    case "paragraph":
      return block.number === undefined ? [block.children] : [[block.number.text], block.children];
    case "list":
      return labels(...block.items.map((item) => item.label));
    case "table": {
      const rows = [block.head, ...block.rows].flatMap(({ cells }) => cells.map(({ children }) => children));
      return block.caption === undefined ? rows : [block.caption.children, ...rows];
    }
    case "figure":
      return block.caption === undefined ? [] : [block.caption.children];
    case "code-block":
      return [block.lines];
    case "clause-list":
      return block.clauses.flatMap(({ shownOrdinal, att, children }) => [...labels(shownOrdinal, att), children]);
    case "signature-block":
      return block.signatories.flatMap(({ name, details }) => [name, ...details]);
    case "contents-list":
      return block.entries.flatMap(({ title, page, details }) => [title, [page], details]);
    case "quotation":
    case "divider":
      return [];
  }
}

/** Inline nodes and those within them, in reading order. */
export function visitInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ("children" in inline) visitInlines(inline.children, visit);
  }
}
