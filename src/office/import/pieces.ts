import type { UnitKind } from "../../formats/word/format/unit.ts";
import { splitAtt } from "../../motion/split-att.ts";
import { escapeMarkdown } from "../merge/write-markdown.ts";
import { cutSentence } from "./cut-sentence.ts";
import { readDateLine } from "./date-line.ts";
import type { ImportBlock } from "./import-block.ts";
import { type Labelled, readLabelled, readLabelledLine } from "./label-field.ts";
import { splitMark } from "./list-mark.ts";
import { readPeopleLine } from "./people-line.ts";

/**
 * A stretch of a text that is one thing: a block, or a line, column or sentence of it. Blocks are cut wherever they may hold several things;
 * those that turn out to be one are whole again.
 */
export type Piece = {
  /** Index of the block that it is of, and its place there. */
  readonly block: number;
  readonly line: number;
  readonly column: number;
  readonly columns: number;
  readonly cut: "whole" | "line" | "sentence";
  readonly plain: string;
  readonly markdown: string;
  readonly kind: UnitKind;
  readonly level: number;
  /** Empty lines above. */
  readonly gap: number;
  readonly isStrong: boolean;
  readonly mark?: string;
  readonly labelled?: Labelled;
};

/** Tables with fields or names in them are among the first or the last blocks. */
const EDGE_BLOCKS = 4;
const FORM_ROWS = 12;

export function piecesOf(blocks: readonly ImportBlock[]): readonly Piece[] {
  const pieces = blocks.flatMap((block, index) => {
    // Pictures and rules can be anywhere, and say nothing of their surroundings.
    if (block.unit.kind === "figure" || block.unit.kind === "divider") return [];
    const isAtEdge = index < EDGE_BLOCKS || index >= blocks.length - EDGE_BLOCKS;
    return cutBlock(block, index, isAtEdge);
  });
  return pieces.map((piece, index) => withLabelAbove(piece, pieces[index - 1]));
}

/** A form as text may have a label on the line above its value. */
function withLabelAbove(piece: Piece, above: Piece | undefined): Piece {
  if (above === undefined || piece.labelled !== undefined || piece.gap > 0 || piece.plain.length > 160) return piece;
  if (above.columns > 1 || piece.columns > 1 || above.cut === "sentence" || above.plain.length > 30) return piece;
  const labelled = readLabelled(above.plain, piece.plain);
  return labelled?.field === "title" ? { ...piece, labelled } : piece;
}

function cutBlock(block: ImportBlock, index: number, isAtEdge: boolean): readonly Piece[] {
  const { unit } = block;
  const whole = pieceOf(block, index);
  if (unit.rows !== undefined) {
    if (holdsClauses(block)) return cutClauses(block, index);
    return isAtEdge && isForm(block) ? cutTable(block, index) : [whole];
  }
  if (block.mark !== undefined && unit.kind !== "paragraph") return [whole];
  if (block.raw?.startsWith("```") || !CUT.has(unit.kind)) return [whole];
  const words = block.lines.filter((line) => line.length > 0).map((columns) => columns.flatMap(behalfAndDate));
  if (unit.kind === "paragraph" && words.length > 1 && areLines(words))
    return words.flatMap((columns, line) => cutColumns(block, index, columns, line));
  const [columns = []] = words;
  if (words.length === 1 && columns.length > 1 && splitAtt(columns[0] ?? "") === undefined)
    return cutColumns(block, index, columns, 0);
  if (unit.kind !== "paragraph" || block.mark !== undefined) return [whole];
  const sentences = cutSentence(block.plain);
  if (sentences === undefined) return [withLabel(whole)];
  return sentences.map((words, line) => {
    const item = line > 0 ? splitMark(words) : undefined;
    const plain = item?.rest ?? words;
    return {
      ...whole,
      cut: "sentence",
      line,
      plain,
      markdown: escapeMarkdown(plain),
      ...(item && { mark: item.mark }),
    };
  });
}

/** `För Centerpartiet i Kalmar 2026-05-25` says two things. */
function behalfAndDate(column: string): readonly string[] {
  const match = /^((?:för|på uppdrag av) \S.{2,50}?),? (?=(?:den )?\d)/iu.exec(column);
  const rest = match === null ? "" : column.slice(match[0].length);
  return match !== null && readDateLine(rest) !== undefined ? [match[1] ?? "", rest] : [column];
}

const CUT: ReadonlySet<UnitKind> = new Set(["paragraph", "item", "title", "heading", "continuation", "quotation"]);

function pieceOf({ unit, plain, markdown, gap, isStrong, mark }: ImportBlock, block: number): Piece {
  return {
    block,
    line: 0,
    column: 0,
    columns: 1,
    cut: "whole",
    plain,
    markdown,
    kind: unit.kind,
    level: unit.level ?? 0,
    gap,
    isStrong,
    ...(mark === undefined ? {} : { mark }),
  };
}

function withLabel(piece: Piece): Piece {
  const labelled = readLabelledLine(piece.plain);
  return labelled === undefined ? piece : { ...piece, labelled };
}

/** Whether lines are things of their own: clauses, or lines of a head or of signatures, and no verse of running text. */
function areLines(lines: readonly (readonly string[])[]): boolean {
  const texts = lines.map((columns) => columns.join(" "));
  return (
    texts.slice(1).some((text) => splitAtt(text) !== undefined || splitMark(text) !== undefined) ||
    (texts.length <= 8 && texts.every((text) => text.length <= 90 && !/[.!?]$/.test(text)))
  );
}

function cutColumns(block: ImportBlock, index: number, columns: readonly string[], line: number): readonly Piece[] {
  const whole = pieceOf(block, index);
  const gap = line === 0 ? block.gap : 0;
  const joined = columns.join(" ");
  const item = block.mark === undefined ? splitMark(joined) : undefined;
  if (columns.length === 1 || item !== undefined || splitAtt(joined) !== undefined) {
    const plain = item?.rest ?? joined;
    const markdown = item === undefined ? (block.lineMarkdown?.[line] ?? escapeMarkdown(plain)) : escapeMarkdown(plain);
    return [withLabel({ ...whole, cut: "line", line, gap, plain, markdown, ...(item && { mark: item.mark }) })];
  }
  const [label = "", value = ""] = columns;
  const labelled = columns.length === 2 ? readBeside(label, value) : undefined;
  if (labelled !== undefined)
    return [{ ...whole, cut: "line", line, gap, plain: joined, markdown: escapeMarkdown(joined), labelled }];
  return columns.map((plain, column) =>
    withLabel({
      ...whole,
      cut: "line",
      line,
      column,
      columns: columns.length,
      gap,
      plain,
      markdown: escapeMarkdown(plain),
    }),
  );
}

/** Short cells, few of them numbers. */
function isForm({ lines }: ImportBlock): boolean {
  const cells = lines.flat().filter((cell) => cell !== "");
  const numbers = cells.filter(
    (cell) => /^[\d\s,.%–-]+(?:kr|mkr|tkr)?$/u.test(cell) && !/^\d{4}-\d\d-\d\d$/.test(cell),
  );
  return lines.length <= FORM_ROWS && cells.every((cell) => cell.length <= 160) && numbers.length * 4 < cells.length;
}

/** A label and its value; *Ledamot* beside *Ersättare* is none: they are what two people are. */
function readBeside(label: string, value: string): Labelled | undefined {
  const areRoles = [label, value].every((words) => readPeopleLine(words)?.type === "role");
  return areRoles ? undefined : readLabelled(label, value);
}

function cutTable(block: ImportBlock, index: number): readonly Piece[] {
  const whole = { ...pieceOf(block, index), kind: "paragraph" as const, cut: "line" as const };
  return block.lines.flatMap((row, line): readonly Piece[] => {
    const cells = row.filter((cell) => cell !== "");
    const [label = "", value = ""] = cells;
    const beside = cells.length === 2 ? readBeside(label, value) : undefined;
    const at = { line, gap: line === 0 ? block.gap : 0 };
    if (beside !== undefined) return [made({ ...whole, ...at }, cells.join(" "), beside)];
    return row.flatMap((cell, column): readonly Piece[] => {
      if (cell === "") return [];
      const place = { ...whole, ...at, column, columns: row.length };
      const [first = "", ...rest] = cell.split("\n");
      const below = rest.length === 0 ? undefined : readLabelled(first, rest.join(" "));
      if (below !== undefined) return [made(place, [first, ...rest].join(" "), below)];
      return [first, ...rest].map((text) => withLabel(made(place, text.trim())));
    });
  });
}

/** A table with a clause in each of its rows, perhaps with a number beside it. */
function holdsClauses({ lines }: ImportBlock): boolean {
  const rows = lines.filter((row) => row.some((cell) => cell !== ""));
  const clauses = rows.filter((row) => row.some((cell) => splitAtt(cell) !== undefined));
  return clauses.length > 0 && clauses.length * 2 >= rows.length;
}

function cutClauses(block: ImportBlock, index: number): readonly Piece[] {
  const whole = { ...pieceOf(block, index), kind: "paragraph" as const, cut: "line" as const };
  return block.lines.flatMap((row, line): readonly Piece[] => {
    const cells = row.filter((cell) => cell !== "");
    const [number = "", ...rest] = cells;
    const isNumbered = rest.length > 0 && /^\d{1,2}[.)]?$/.test(number);
    const words = (isNumbered ? rest : cells).join(" ").replace(/\s+/g, " ");
    if (words === "") return [];
    const at = { ...whole, line, gap: line === 0 ? block.gap : 0 };
    return [isNumbered ? { ...made(at, words), mark: number } : made(at, words)];
  });
}

function made(piece: Piece, plain: string, labelled?: Labelled): Piece {
  return { ...piece, plain, markdown: escapeMarkdown(plain), ...(labelled && { labelled }) };
}
