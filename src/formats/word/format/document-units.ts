import { inlineNode, textAt, textNode } from "../../../document/builders.ts";
import type { Block, BlockId, Document, Inline, ListItem, ParagraphRole, Table } from "../../../document/types.ts";
import { type Marks, type RichText, tidyRichText } from "./rich-text.ts";
import type { Unit, UnitKind } from "./unit.ts";

type Around = { readonly prose: "body" | "quotation" | "note"; readonly depth: number };

const roleKinds: Readonly<Record<Exclude<ParagraphRole, "body">, UnitKind>> = {
  kind: "kind",
  addressee: "addressee",
  reference: "reference",
  "lead-in": "lead-in",
  organ: "organ",
  "place-date": "place-date",
  "attachments-title": "attachments-title",
  draft: "draft",
  placeholder: "placeholder",
};

/** A unit with the nodes that its words come from. What the program puts between them has an empty file name for its place. */
export type PlacedUnit = Unit & {
  readonly inlines: readonly Inline[];
  readonly cells?: readonly (readonly (readonly Inline[])[])[];
};

/** The units of a document, in reading order, footnotes last. Pages' headers and footers are no part of them. */
export function unitsOfDocument(document: Document): readonly Unit[] {
  return placedUnitsOf(document).map(({ inlines, cells, ...unit }) => unit);
}

export function placedUnitsOf(document: Document): readonly PlacedUnit[] {
  const body = unitsOf(document.blocks, { prose: "body", depth: 0 });
  const notes = document.notes.flatMap((note) => unitsOf(note.blocks, { prose: "note", depth: 0 }));
  return [...body, ...notes];
}

function unitsOf(blocks: readonly Block[], around: Around): readonly PlacedUnit[] {
  return blocks.flatMap((block) => unitsOfBlock(block, around));
}

function unitsOfBlock(block: Block, around: Around): readonly PlacedUnit[] {
  const { id } = block;
  switch (block.type) {
    case "furniture":
      return [];
    case "heading":
      return [
        block.level === 0
          ? placed(id, "title", block.children)
          : { ...placed(id, "heading", block.children), level: block.level },
      ];
    case "paragraph":
      return [placed(id, block.role === "body" ? bodyKind(around) : roleKinds[block.role], block.children)];
    case "quotation":
      return unitsOf(block.blocks, { prose: around.prose === "note" ? "note" : "quotation", depth: 0 });
    case "list":
      return block.items.flatMap((item) => itemUnits(item, block.ordered, around));
    case "table":
      return [...captionUnits(block.caption), ...(around.prose === "note" ? rowUnits(block) : [tableUnit(block)])];
    case "figure":
      return [
        { ...placed(id, "figure", [textNode(block.alt)]), text: verbatimText(block.alt.value) },
        ...captionUnits(block.caption),
      ];
    case "code-block": {
      const lines = block.lines.map((line) => line.text.value).join("\n");
      return [
        {
          ...placed(
            id,
            "code",
            joined(
              block.lines.map((line) => [line]),
              lineBreak,
            ),
          ),
          text: verbatimText(lines),
        },
      ];
    }
    case "divider":
      return [placed(id, "divider", [])];
    case "clause-list":
      return block.clauses.map((clause) =>
        placed(
          clause.id,
          "clause",
          clause.att === undefined ? clause.children : [clause.att.text, space, ...clause.children],
        ),
      );
    case "signature-block":
      return block.signatories.map((item) =>
        placed(item.id, "signatory", joined([item.name, ...item.details], lineBreak)),
      );
    case "contents-list":
      throw new Error("A volume has no Word file");
  }
}

function placed(id: BlockId, kind: UnitKind, inlines: readonly Inline[]): PlacedUnit {
  return { id, kind, text: richText(inlines), inlines };
}

function bodyKind({ prose, depth }: Around): UnitKind {
  if (prose !== "body") return prose;
  return depth > 0 ? "continuation" : "paragraph";
}

/** Its first paragraph carries the number or bullet. */
function itemUnits(item: ListItem, ordered: boolean, around: Around): readonly PlacedUnit[] {
  const [first, ...others] = item.blocks;
  const isLabelled = first?.type === "paragraph";
  const labelled = isLabelled ? placed(first.id, "item", first.children) : placed(item.id, "item", []);
  const rest = unitsOf(isLabelled ? others : item.blocks, { ...around, depth: around.depth + 1 });
  return [{ ...labelled, level: around.depth, ordered }, ...rest];
}

function tableUnit({ id, head, rows }: Table): PlacedUnit {
  const cells = [head, ...rows].map((row) => row.cells.map((cell) => cell.children));
  return { ...placed(id, "table", []), rows: cells.map((row) => row.map(richText)), cells };
}

/** In a footnote, where Word has no table of ours, a row is a paragraph. */
function rowUnits({ head, rows }: Table): readonly PlacedUnit[] {
  return [head, ...rows].map(({ id, cells }) =>
    placed(
      id,
      "note",
      joined(
        cells.map((cell) => cell.children),
        space,
      ),
    ),
  );
}

function captionUnits(
  caption: { readonly id: BlockId; readonly children: readonly Inline[] } | undefined,
): readonly PlacedUnit[] {
  return caption === undefined ? [] : [placed(caption.id, "caption", caption.children)];
}

const nowhere = { file: "", start: 0, end: 0 };
const space: Inline = textNode(textAt(" ", nowhere));
const lineBreak: Inline = inlineNode({ type: "line-break" });

function joined(parts: readonly (readonly Inline[])[], between: Inline): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

function verbatimText(text: string): RichText {
  return text === "" ? [] : [{ type: "words", text }];
}

function richText(inlines: readonly Inline[]): RichText {
  return tidyRichText(inlines.flatMap((inline) => piecesOf(inline, {})));
}

function piecesOf(inline: Inline, marks: Marks): RichText {
  const inner = (children: readonly Inline[], more: Marks): RichText =>
    children.flatMap((child) => piecesOf(child, { ...marks, ...more }));
  switch (inline.type) {
    case "text":
      return [{ type: "words", text: inline.text.value, ...marks }];
    case "emphasis":
      return inner(inline.children, { italic: true });
    case "strong":
      return inner(inline.children, { bold: true });
    case "code":
      return inner(inline.children, { code: true });
    case "link":
      return inner(inline.children, { link: inline.url });
    case "language":
      return inner(inline.children, {});
    case "line-break":
      return [{ type: "break" }];
    case "note-reference":
      return [{ type: "note" }];
    case "page-number":
    case "page-count":
      return [];
  }
}
