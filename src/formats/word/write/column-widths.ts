import type { Inline, Table } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";

/** Room that every column has beyond its text, so that another font than the one guessed at does not break its lines. */
const SLACK = 1.08;

export type CellLook = {
  /** Size of the text. */
  readonly size: Pt;
  /** On each side of a cell. */
  readonly padding: Pt;
};

/**
 * Share out a width among a table's columns. Where all texts fit on one line, columns are as wide as these, and the table may be narrower
 * than its place; otherwise narrow columns keep their width and wide ones share what is left.
 *
 * Word has the fonts, so widths of text are guessed at.
 */
export function columnWidths(table: Table, width: Pt, { size, padding }: CellLook): readonly Pt[] {
  const rows = [table.head, ...table.rows];
  const widthOf = (ems: number): number => ems * size * SLACK + 2 * padding;
  const natural = table.columns.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(emsOf(textOf(row.cells[column]?.children ?? []))))),
  );
  if (sum(natural) <= width) return natural.map(pt);
  const least = table.columns.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(longestWord(textOf(row.cells[column]?.children ?? []))))),
  );
  if (sum(least) >= width) return least.map((each) => pt((each / sum(least)) * width));
  return shared(natural, least, width).map(pt);
}

/** Every column what it needs for its longest word, and of the rest in proportion to what it lacks. */
function shared(natural: readonly number[], least: readonly number[], width: number): readonly number[] {
  const lacking = natural.map((wanted, column) => Math.min(wanted, width) - (least[column] ?? 0));
  const rest = width - sum(least);
  return least.map((own, column) => own + (rest * (lacking[column] ?? 0)) / sum(lacking));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(emsOf));
}

/** Width of a text in ems, near that of common text fonts. */
function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += emOf(character);
  return ems;
}

function emOf(character: string): number {
  if (/[ijl.,:;'’|!()[\]\- ]/.test(character)) return 0.28;
  if (/[ftr/]/.test(character)) return 0.36;
  if (/[mwMWÆ@%—]/.test(character)) return 0.84;
  return character === character.toUpperCase() && /[A-ZÅÄÖÉ]/.test(character) ? 0.63 : 0.52;
}

function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.text.value;
      if (node.type === "note-reference") return "1";
      return "children" in node ? textOf(node.children) : " ";
    })
    .join("");
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
