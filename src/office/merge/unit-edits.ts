import type { RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import type { TextEdit } from "../../ground/text/text-edit.ts";
import { sequenceDiff } from "../compare/sequence-diff.ts";
import { isNote, keyOf, tokensOf } from "../compare/tokens.ts";
import { textKey } from "../compare/unit-key.ts";
import { endOf, startOf } from "./body-path.ts";
import type { Letter } from "./letters.ts";
import { inlineRange, type SourceUnit } from "./source-units.ts";
import { textEdits, type WriteWords } from "./text-edits.ts";
import { writeCode, writeTable } from "./write-blocks.ts";
import { escapeBlockStart, escapeLines, escapeMarkdown, writeInline } from "./write-markdown.ts";

/** Change the words of a unit in the body to those wanted, touching as little as can be. Undefined where it cannot be done in place. */
export function unitEdits(source: SourceUnit, wanted: Unit, text: string): readonly TextEdit[] | undefined {
  switch (source.kind) {
    case "table":
      return tableEdits(source, wanted, text);
    case "code":
      return codeEdits(source, wanted);
    case "figure":
      return quotedEdits(source, wanted.text, (words) => words.replace(/[\\[\]]/g, "\\$&"));
    case "caption":
      return isImageTitle(source)
        ? quotedEdits(source, wanted.text, (words) => words.replace(/["\\]/g, "\\$&"))
        : proseEdits(source, wanted.text, text);
    default:
      return proseEdits(source, wanted.text, text);
  }
}

function proseEdits(source: SourceUnit, wanted: RichText, text: string): readonly TextEdit[] | undefined {
  if (textKey(source.text) === textKey(wanted)) return [];
  const range = inlineRange(source);
  if (range === undefined) return undefined;
  const edits = textEdits(source.letters, wanted, escapeMarkdown)?.map((edit, index, all) =>
    escapeLineStart(edit, all[index + 1], range, text),
  );
  if (edits?.every((edit) => edit !== undefined)) return edits;
  return [{ ...range, text: escapeLines(writeInline(wanted, noteLabels(source.letters, wanted, text))) }];
}

type Range = { readonly start: number; readonly end: number };

/**
 * Keep words that get to the start of a line from beginning a block: words put in there, or those left when others went. Undefined
 * where the next change is in the way.
 */
function escapeLineStart(edit: TextEdit, next: TextEdit | undefined, range: Range, text: string): TextEdit | undefined {
  const lineStart = Math.max(range.start, text.lastIndexOf("\n", edit.start - 1) + 1);
  if (!/^[\s>]*$/.test(text.slice(lineStart, edit.start))) return edit;
  const lineEnd = text.indexOf("\n", edit.end);
  const rest = text.slice(edit.end, lineEnd === -1 ? range.end : Math.min(lineEnd, range.end));
  const line = edit.text + rest;
  const indent = line.length - line.trimStart().length;
  const escaped = escapeBlockStart(line.slice(indent));
  if (escaped === line.slice(indent)) return edit;
  let at = indent;
  while (escaped[at - indent] === line[at]) at++;
  if (at <= edit.text.length) return { ...edit, text: `${edit.text.slice(0, at)}\\${edit.text.slice(at)}` };
  const end = edit.end + at - edit.text.length;
  return next !== undefined && next.start < end
    ? undefined
    : { start: edit.start, end, text: `${line.slice(0, at)}\\` };
}

/** References of the footnotes that a text keeps, in order. */
export function noteLabels(letters: readonly Letter[], wanted: RichText, text: string): readonly string[] {
  const own = letters.map(({ character, marks }) => ({ text: character, marks }));
  const notes = letters.filter((letter) => isNote({ text: letter.character, marks: {} }));
  const kept = tokensOf(wanted).filter(isNote).length;
  const labels = notes.map(({ place }) => (place === undefined ? "" : text.slice(place.start, place.end)));
  if (kept >= labels.length) return labels;
  // Some are gone: those whose neighbours are.
  const characters = tokensOf(wanted).flatMap((token) =>
    [...token.text].map((character) => ({ text: character, marks: token.marks })),
  );
  const gone = new Set(
    sequenceDiff(own.map(keyOf), characters.map(keyOf)).flatMap(({ aStart, aEnd }) =>
      Array.from({ length: aEnd - aStart }, (_, index) => aStart + index),
    ),
  );
  return letters.flatMap((letter, index) =>
    isNote({ text: letter.character, marks: {} }) && !gone.has(index) && letter.place !== undefined
      ? [text.slice(letter.place.start, letter.place.end)]
      : [],
  );
}

function tableEdits(source: SourceUnit, wanted: Unit, text: string): readonly TextEdit[] | undefined {
  const leaf = source.path?.find((node) => node.type === "table");
  if (leaf?.type !== "table") return undefined;
  const shapeOf = (rows: Unit["rows"]): string => (rows ?? []).map((row) => row.length).join();
  const rows = wanted.rows ?? [];
  if (shapeOf(source.rows) === shapeOf(rows)) {
    const edits = rows.map((row, r) => row.map((cell, c) => cellEdits(source, r, c, cell)));
    if (edits.every((row) => row.every((each) => each !== undefined)))
      return edits.flat(2).flatMap((edit) => edit ?? []);
  }
  const notes = rows.map((row, r) => row.map((cell, c) => noteLabels(source.cellLetters?.[r]?.[c] ?? [], cell, text)));
  return [{ start: startOf(leaf), end: endOf(leaf), text: writeTable(rows, leaf.align ?? [], notes) }];
}

function cellEdits(source: SourceUnit, row: number, column: number, wanted: RichText): readonly TextEdit[] | undefined {
  const own = source.rows?.[row]?.[column] ?? [];
  if (textKey(own) === textKey(wanted)) return [];
  return textEdits(source.cellLetters?.[row]?.[column] ?? [], wanted, (words) =>
    escapeMarkdown(words).replaceAll("|", "\\|"),
  );
}

function codeEdits(source: SourceUnit, wanted: Unit): readonly TextEdit[] | undefined {
  const leaf = source.path?.at(-1);
  if (leaf?.type !== "code") return undefined;
  const words = wanted.text.map((piece) => (piece.type === "words" ? piece.text : "\n")).join("");
  return words === leaf.value
    ? []
    : [{ start: startOf(leaf), end: endOf(leaf), text: writeCode(words, leaf.lang ?? "") }];
}

function quotedEdits(source: SourceUnit, wanted: RichText, write: WriteWords): readonly TextEdit[] | undefined {
  return textKey(source.text) === textKey(wanted) ? [] : textEdits(source.letters, wanted, write);
}

/** Whether a caption is in the quotation marks of an image. */
function isImageTitle({ path, letters }: SourceUnit): boolean {
  const leaf = path?.at(-1);
  const start = letters[0]?.place?.start ?? 0;
  return (
    leaf?.type === "paragraph" &&
    leaf.children.some((child) => child.type === "image" && startOf(child) <= start && start <= endOf(child))
  );
}
