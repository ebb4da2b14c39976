import type { Nodes, Root } from "mdast";
import { readLine } from "./lines.ts";

/** A line of a plain paragraph, for which one letter stands in the short text. */
type ShortLine = { readonly at: number; readonly start: number; readonly length: number; readonly isFirst: boolean };

/** A text in which each line of a plain paragraph is one letter, and what stands for what. */
export type ShortText = { readonly text: string; readonly lines: readonly ShortLine[] };

/** Begins with a letter, a number that begins no list, or a quotation mark, and holds nothing that Markdown could take for a mark. */
const PLAIN_LINE = /^(?!\d{1,9}[.)](?: |$))[A-Za-zÀ-ɏ0-9”“"»«(§–][^\\&*_[\]<>`~|!\u0000-\u001f]*$/;

/** Whether a line is nothing but text, without white space at its ends. */
export function isPlainLine(line: string): boolean {
  return !line.endsWith(" ") && PLAIN_LINE.test(line);
}

/** Past one of these, what looks like a paragraph may be code or a comment. */
const OPENS_VERBATIM = /```|~~~|</;

/**
 * Put one letter in the place of each line of the paragraphs that are nothing but text.
 *
 * Most of a motion is such paragraphs, and the Markdown parser spends its time on each character of them. A paragraph is plain where all its
 * lines are, blank lines (or an end of the text) stand around it, and no code or HTML has begun before.
 */
export function shortenParagraphs(text: string): ShortText {
  const opening = text.search(OPENS_VERBATIM);
  const limit = opening === -1 ? text.length : opening;
  const lines: ShortLine[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let length = 0;
  let paragraph: { start: number; end: number }[] = [];
  let isPlain = true;
  const close = () => {
    if (isPlain) {
      for (const [index, line] of paragraph.entries()) {
        pieces.push(text.slice(copied, line.start), "x");
        length += line.start - copied;
        lines.push({ at: length, start: line.start, length: line.end - line.start, isFirst: index === 0 });
        length++;
        copied = line.end;
      }
    }
    paragraph = [];
    isPlain = true;
  };
  let at = 0;
  while (at < limit) {
    const line = readLine(text, at);
    if (line.content === line.end) close();
    else {
      isPlain = isPlain && line.end <= limit && isPlainLine(text.slice(line.start, line.end));
      paragraph.push(line);
    }
    at = line.next;
  }
  // A paragraph that something else may go on with is left to the parser.
  if (limit === text.length) close();
  pieces.push(text.slice(copied));
  return { text: pieces.join(""), lines };
}

/** Put the paragraphs back into the tree of a short text, with `offset` and `line` added to every place. */
export function restoreParagraphs(
  root: Root,
  source: string,
  { lines }: ShortText,
  offset: number,
  line: number,
): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("children" in node) waiting.push(...node.children);
    if (node.position === undefined) continue;
    const { start, end } = node.position;
    const first = lineAt(lines, start.offset ?? 0);
    const isWhole = first?.isFirst === true && first.at === start.offset;
    for (const point of [start, end]) {
      const short = lineAt(lines, point.offset ?? 0);
      const past = short === undefined ? 0 : (point.offset ?? 0) - short.at;
      if (short !== undefined && past > 0) {
        if (past === 1) point.column = short.length + 1;
        point.offset = short.start + short.length + past - 1;
      } else if (short !== undefined) point.offset = short.start;
      point.line += line;
    }
    if (node.type === "text" && isWhole) node.value = source.slice(start.offset, end.offset);
    for (const point of [start, end]) point.offset = (point.offset ?? 0) + offset;
  }
}

/** The last shortened line that begins at or before the offset. */
function lineAt(lines: readonly ShortLine[], offset: number): ShortLine | undefined {
  let low = -1;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
