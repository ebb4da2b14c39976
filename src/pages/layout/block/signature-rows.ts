import type { SignatoryItem, SignatureBlock } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import type { FrameItem } from "../frame.ts";
import { type BlockContext, indentMeasure, type Measure } from "./block-context.ts";
import type { Piece } from "./piece.ts";
import { withGap } from "./stack.ts";
import { textLines } from "./text-lines.ts";

/** Between the two columns, at least. */
const GUTTER = 18;
/** Between the line to sign on and the name below it. */
const NAME_GAP = 2;

/** In how many columns, and how much of the theme's room to sign and space between rows there is. */
export type Arrangement = { readonly columns: 1 | 2; readonly scale: number };

/** What one signatory takes of a row. */
type Cell = { readonly items: readonly FrameItem[]; readonly height: number };

/** Set the signatories in rows, a piece each. */
export function signatureRows(
  block: SignatureBlock,
  { columns, scale }: Arrangement,
  measure: Measure,
  context: BlockContext,
): readonly Piece[] {
  const space = context.theme.signatures.space * scale;
  const gap = context.theme.signatures.gap * scale;
  const gutter = Math.max(GUTTER, context.theme.signatures.gap);
  const width = pt(columns === 1 ? measure.width : (measure.width - gutter) / 2);
  const rows: Piece[] = [];
  for (let start = 0; start < block.signatories.length; start += columns) {
    const cells = block.signatories.slice(start, start + columns).map((signatory, column) => {
      const inner = { left: pt(measure.left + column * (width + gutter)), width };
      const room = roomToSign(block.form, signatory, space, inner, context);
      return setNames(signatory, room, inner, context);
    });
    const row: Piece = {
      block: block.id,
      gap: pt(0),
      height: pt(Math.max(...cells.map((cell) => cell.height))),
      items: cells.flatMap((cell) => cell.items),
      notes: [],
      penalty: 0,
    };
    rows.push(...withGap([row], pt(start === 0 ? 0 : gap)));
  }
  return rows;
}

function setNames(signatory: SignatoryItem, room: Cell, measure: Measure, context: BlockContext): Cell {
  const { styles } = context.theme;
  const items = [...room.items];
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

function roomToSign(
  form: SignatureBlock["form"],
  { id }: SignatoryItem,
  space: number,
  measure: Measure,
  { theme }: BlockContext,
): Cell {
  const area = { block: id, x: measure.left, width: pt(Math.min(theme.signatures.lineWidth, measure.width)) };
  if (form === "none") return { items: [], height: 0 };
  const { ruleWidth } = theme.table;
  const line = { ...area, type: "rule", y: pt(space), height: ruleWidth, colour: theme.colours.text } as const;
  const field = { ...area, type: "field", y: pt(0), height: pt(space) } as const;
  return { items: form === "field" ? [field, line] : [line], height: space + ruleWidth + NAME_GAP };
}
