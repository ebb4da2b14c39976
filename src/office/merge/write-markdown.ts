import type { RichPiece, RichText, RichWords } from "../../formats/word/format/rich-text.ts";
import { stripEnds } from "../../ground/text/strip-ends.ts";

/** Write words so that Markdown reads them as these words. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*[\]<]/g, "\\$&")
    .replace(/(^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gu, (found) => found.replace("_", "\\_"))
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** Write what would begin a block at the start of a line so that it does not. */
export function escapeBlockStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~{3,}|=+\s*$|-{3,}\s*$)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** The same for each line of a text. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeBlockStart).join("\n");
}

/** Write a text as inline Markdown. `notes` are the references of its footnotes, in order; a text has none that are not there. */
export function writeInline(text: RichText, notes: readonly string[] = [], write = escapeMarkdown): string {
  let note = 0;
  const parts: string[] = [];
  for (const [index, piece] of text.entries()) {
    if (piece.type === "note") parts.push(notes[note++] ?? "");
    else if (piece.type === "break") parts.push("\\\n");
    else parts.push(writeWords(piece, text[index - 1], text[index + 1], write));
  }
  return parts.join("");
}

function writeWords(
  piece: RichWords,
  before: RichPiece | undefined,
  after: RichPiece | undefined,
  write: (words: string) => string,
): string {
  const { text, bold, italic, code, link } = piece;
  const words = stripEnds(text, " ");
  if (words === "") return text;
  const [start, end] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  const plain = code ? codeSpan(words) : write(words);
  const slanted = italic ? wrap(plain, isTight(start, end, before, after) ? "*" : "_") : plain;
  const strong = bold ? wrap(slanted, "**") : slanted;
  const linked = link === undefined ? strong : `[${strong}](${link})`;
  return `${start}${linked}${end}`;
}

function wrap(words: string, mark: string): string {
  return `${mark}${words}${mark}`;
}

/** A low line marks no emphasis within a word. */
function isTight(start: string, end: string, before: RichPiece | undefined, after: RichPiece | undefined): boolean {
  const touches = (piece: RichPiece | undefined, edge: RegExp): boolean =>
    piece?.type === "words" && edge.test(piece.text);
  const isMarked = (piece: RichPiece | undefined): boolean =>
    piece?.type === "words" && (piece.bold === true || piece.italic === true);
  const atStart = start === "" && touches(before, /[\p{L}\p{N}]$/u);
  const atEnd = end === "" && touches(after, /^[\p{L}\p{N}]/u);
  return atStart || atEnd || !(isMarked(before) || isMarked(after));
}

function codeSpan(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = words.startsWith("`") || words.endsWith("`") ? " " : "";
  return `${fence}${pad}${words}${pad}${fence}`;
}
