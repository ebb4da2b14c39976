import type { SignatoryItem, SignatureBlock } from "../../document/types.ts";
import { type Pt, pt } from "../../units/length.ts";
import type { FrameItem } from "../frame.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { BETWEEN_ROWS, heightOf, NEVER, type Piece } from "./piece.ts";
import { withGap } from "./stack.ts";
import { textLines } from "./text-lines.ts";

/** Between the two columns, at least. */
const GUTTER = 18;
/** Between the line to sign on and the name below it. */
const NAME_GAP = 2;
/** Lines of text that keep the signatures company on their page: place and date, and the end of the last clause. */
const COMPANY_LINES = 4;

/** What one signatory takes of a row. */
type Cell = { readonly items: readonly FrameItem[]; readonly height: number };

/**
 * The names of those who sign, each below the room for a signature, in one column or two, read row by row.
 *
 * No page break goes through the block unless it is taller than a page; then between signatories.
 */
export const signatureBlock: BlockLayout<SignatureBlock> = (block, measure, context) => {
  const { signatures, styles } = context.theme;
  const count = block.signatories.length;
  const inOne = (): readonly Piece[] => rowsOf(block, 1, measure, context);
  const inTwo = (): readonly Piece[] => rowsOf(block, 2, measure, context);
  const mayBeTwo = signatures.twoColumnsFrom > 0;
  const rows = mayBeTwo && count >= signatures.twoColumnsFrom ? inTwo() : inOne();
  const company = COMPANY_LINES * styles.clause.leading;
  const isTooTall = heightOf(rows) + company > context.pageHeight;
  const fitting = isTooTall && mayBeTwo ? inTwo() : rows;
  const within = heightOf(fitting) > context.pageHeight ? BETWEEN_ROWS : NEVER;
  const pieces = fitting.map((row, index) => (index === fitting.length - 1 ? row : { ...row, penalty: within }));
  return { before: styles.signatory.before, after: styles.signatory.after, pieces };
};

function rowsOf(block: SignatureBlock, columns: 1 | 2, measure: Measure, context: BlockContext): readonly Piece[] {
  const { gap } = context.theme.signatures;
  const gutter = Math.max(GUTTER, gap);
  const width = pt(columns === 1 ? measure.width : (measure.width - gutter) / 2);
  const rows: Piece[] = [];
  for (let start = 0; start < block.signatories.length; start += columns) {
    const cells = block.signatories
      .slice(start, start + columns)
      .map((signatory, column) =>
        cellOf(block, signatory, { left: pt(measure.left + column * (width + gutter)), width }, context),
      );
    const row: Piece = {
      block: block.id,
      gap: pt(0),
      height: pt(Math.max(...cells.map((cell) => cell.height))),
      items: cells.flatMap((cell) => cell.items),
      notes: [],
      penalty: 0,
    };
    rows.push(...withGap([row], start === 0 ? pt(0) : gap));
  }
  return rows;
}

function cellOf(block: SignatureBlock, signatory: SignatoryItem, measure: Measure, context: BlockContext): Cell {
  const { styles } = context.theme;
  const room = roomToSign(block, signatory, measure, context);
  const items: FrameItem[] = [...room.items];
  let y = room.height;
  for (const [index, inlines] of [signatory.name, ...signatory.details].entries()) {
    const style = index === 0 ? styles.signatory : styles["signatory-detail"];
    const inner = indentMeasure(measure, style.indent);
    for (const line of textLines({ block: signatory.id, inlines, style, measure: inner }, context)) {
      items.push(...line.items.map((item) => ({ ...item, y: pt(item.y + y) })));
      y += line.height;
    }
  }
  return { items, height: y };
}

function roomToSign({ form }: SignatureBlock, { id }: SignatoryItem, measure: Measure, { theme }: BlockContext): Cell {
  if (form === "none") return { items: [], height: 0 };
  const { space, lineWidth } = theme.signatures;
  const area = { block: id, x: measure.left, width: pt(Math.min(lineWidth, measure.width)) };
  if (form === "field")
    return { items: [{ ...area, type: "field", y: pt(0), height: space }], height: space + NAME_GAP };
  const thickness: Pt = theme.table.ruleWidth;
  const line = { ...area, type: "rule", y: space, height: thickness, colour: theme.colours.text } as const;
  return { items: [line], height: space + thickness + NAME_GAP };
}
