import type { Block, BlockId, Document, Inline, ListItem, ParagraphRole } from "../document/types.ts";
import { type Marks, type RichPiece, type RichText, tidyRichText } from "./rich-text.ts";
import type { Unit, UnitKind } from "./unit.ts";

type Around = { readonly prose: "body" | "quotation" | "note"; readonly depth: number };

const roleKinds: Readonly<Record<Exclude<ParagraphRole, "body">, UnitKind>> = {
  kind: "kind",
  addressee: "addressee",
  reference: "reference",
  "lead-in": "lead-in",
  "place-date": "place-date",
  "attachments-title": "attachments-title",
  draft: "draft",
  placeholder: "placeholder",
};

/** The units of a document, in reading order, footnotes last. Pages' headers and footers are no part of them. */
export function unitsOfDocument(document: Document): readonly Unit[] {
  const body = unitsOf(document.blocks, { prose: "body", depth: 0 });
  const notes = document.notes.flatMap((note) => unitsOf(note.blocks, { prose: "note", depth: 0 }));
  return [...body, ...notes];
}

function unitsOf(blocks: readonly Block[], around: Around): readonly Unit[] {
  return blocks.flatMap((block) => unitsOfBlock(block, around));
}

function unitsOfBlock(block: Block, around: Around): readonly Unit[] {
  const { id } = block;
  switch (block.type) {
    case "furniture":
      return [];
    case "heading":
      return [
        block.level === 0
          ? { id, kind: "title", text: richText(block.children) }
          : { id, kind: "heading", level: block.level, text: richText(block.children) },
      ];
    case "paragraph":
      return [
        { id, kind: block.role === "body" ? bodyKind(around) : roleKinds[block.role], text: richText(block.children) },
      ];
    case "quotation":
      return unitsOf(block.blocks, { prose: around.prose === "note" ? "note" : "quotation", depth: 0 });
    case "list":
      return block.items.flatMap((item) => itemUnits(item, block.ordered, around));
    case "table":
      return [
        ...captionUnits(block.caption),
        {
          id,
          kind: "table",
          text: [],
          rows: [block.head, ...block.rows].map((row) => row.cells.map((cell) => richText(cell.children))),
        },
      ];
    case "figure":
      return [{ id, kind: "figure", text: words(block.alt.value) }, ...captionUnits(block.caption)];
    case "code-block":
      return [
        { id, kind: "code", text: [{ type: "words", text: block.lines.map((line) => line.text.value).join("\n") }] },
      ];
    case "divider":
      return [{ id, kind: "divider", text: [] }];
    case "clause-list":
      return block.clauses.map((clause) => ({
        id: clause.id,
        kind: "clause",
        text: tidyRichText([
          ...(clause.att === undefined ? [] : words(`${clause.att.text.text.value} `)),
          ...pieces(clause.children, {}),
        ]),
      }));
    case "signature-block":
      return block.signatories.map(({ id: signatory, name, details }) => ({
        id: signatory,
        kind: "signatory",
        text: tidyRichText(
          [name, ...details].flatMap((line, index) => [...(index === 0 ? [] : [lineBreak]), ...pieces(line, {})]),
        ),
      }));
  }
}

function bodyKind({ prose, depth }: Around): UnitKind {
  if (prose !== "body") return prose;
  return depth > 0 ? "continuation" : "paragraph";
}

/** Its first paragraph carries the number or bullet. */
function itemUnits(item: ListItem, ordered: boolean, around: Around): readonly Unit[] {
  const [first, ...others] = item.blocks;
  const text = first?.type === "paragraph" ? richText(first.children) : [];
  const rest = first?.type === "paragraph" ? others : item.blocks;
  const id = first?.type === "paragraph" ? first.id : item.id;
  return [
    { id, kind: "item", level: around.depth, ordered, text },
    ...unitsOf(rest, { ...around, depth: around.depth + 1 }),
  ];
}

function captionUnits(
  caption: { readonly id: BlockId; readonly children: readonly Inline[] } | undefined,
): readonly Unit[] {
  return caption === undefined ? [] : [{ id: caption.id, kind: "caption", text: richText(caption.children) }];
}

const lineBreak: RichPiece = { type: "break" };

function words(text: string): RichText {
  return [{ type: "words", text }];
}

function richText(inlines: readonly Inline[]): RichText {
  return tidyRichText(pieces(inlines, {}));
}

function pieces(inlines: readonly Inline[], marks: Marks): RichText {
  return inlines.flatMap((inline) => piecesOf(inline, marks));
}

function piecesOf(inline: Inline, marks: Marks): RichText {
  switch (inline.type) {
    case "text":
      return [{ type: "words", text: inline.text.value, ...marks }];
    case "emphasis":
      return pieces(inline.children, { ...marks, italic: true });
    case "strong":
      return pieces(inline.children, { ...marks, bold: true });
    case "code":
      return pieces(inline.children, { ...marks, code: true });
    case "link":
      return pieces(inline.children, { ...marks, link: inline.url });
    case "language":
      return pieces(inline.children, marks);
    case "line-break":
      return [lineBreak];
    case "note-reference":
      return [{ type: "note" }];
    case "page-number":
    case "page-count":
      return [];
  }
}
