import type { TextStyle } from "../../../document/theme/theme.ts";
import type { Table, TableRow } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import { minimalWidth, naturalWidth } from "../inline/set-paragraph.ts";
import { type BlockContext, type Measure, withoutIndent } from "./block-context.ts";
import { type ColumnNeed, columnWidths } from "./column-widths.ts";

/** What the space between columns takes of the measure at most, however many they are. */
const MOST_PADDING = 0.4;

type ColumnContext = Pick<BlockContext, "theme" | "inline">;

/** Columns of text with twice the padding between them, and more where there is room; the outer edges are flush with the text around. */
export function tableColumns(block: Table, measure: Measure, context: ColumnContext): readonly Measure[] {
  const needs = block.columns.map((_, index) => needOf(block, index, context));
  const between = needs.length - 1;
  const padding = Math.min(2 * context.theme.table.padding, (measure.width * MOST_PADDING) / Math.max(1, between));
  const widths = columnWidths(needs, Math.max(1, measure.width - between * padding));
  const spare = measure.width - between * padding - widths.reduce<number>((sum, width) => sum + width, 0);
  const gap = padding + (between === 0 ? 0 : Math.max(0, Math.min(padding, spare / between)));
  let left: number = measure.left;
  return widths.map((width) => {
    const column = { left: pt(left), width };
    left += width + gap;
    return column;
  });
}

function needOf(block: Table, column: number, context: ColumnContext): ColumnNeed {
  const { styles } = context.theme;
  const need = { least: 0, natural: 0 };
  const widen = (row: TableRow, style: TextStyle): void => {
    const inlines = row.cells[column]?.children ?? [];
    need.least = Math.max(need.least, minimalWidth(inlines, withoutIndent(style), context.inline));
    need.natural = Math.max(need.natural, naturalWidth(inlines, withoutIndent(style), context.inline));
  };
  widen(block.head, styles["table-head"]);
  for (const row of block.rows) widen(row, styles["table-cell"]);
  return need;
}
