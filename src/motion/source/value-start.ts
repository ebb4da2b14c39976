import { closingQuote } from "./front-matter-key.ts";
import { type Line, readLine, readLines } from "./lines.ts";

/** Whether there is a dash at `at` that begins an item of a list. */
export function isDashAt(text: string, at: number, lineEnd: number): boolean {
  return text[at] === "-" && (at + 1 >= lineEnd || text[at + 1] === " " || text[at + 1] === "\t");
}

/** Whether a value that begins at `at` is neither quoted, in brackets, an alias, an anchor, a tag, nor literal or folded. */
export function isPlainText(text: string, at: number, lineEnd: number): boolean {
  const character = text[at] ?? "";
  if (character === "|" || character === ">") return !/^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(at, lineEnd));
  return !"\"'[{&!*".includes(character);
}

export function hasTabIndent(line: Line): boolean {
  return line.content - line.start !== line.indent;
}

/** Whether a line goes on with a value of a field at `indent`. Nobody knows how far a tab indents, so it counts as further. */
export function isDeeper(line: Line, indent: number): boolean {
  return line.indent > indent || hasTabIndent(line);
}

/**
 * Say where the quotation mark at `at` closes: at the end of the value, before it, or nowhere; undefined where there is none.
 *
 * A comment may follow a whole quotation, after `# ` with its space: `"Öppet" #tagg` is a text that begins with a quotation.
 */
export function readQuotation(
  text: string,
  line: Line,
  at: number,
  indent: number,
  textEnd: number,
): "whole" | "closes-early" | "unclosed" | undefined {
  const mark = text[at] ?? "";
  if (mark !== '"' && mark !== "'") return undefined;
  const valueEnd = endOfValue(text, line, indent, textEnd);
  const close = closingQuote(text, at, valueEnd, mark);
  if (close === undefined) return "unclosed";
  const isWhole = readLines(text, close + 1, valueEnd).every(({ start, content, end }) => {
    const isOwnLine = start > close + 1;
    const isComment =
      text[content] === "#" && (isOwnLine || /^[ \t]+#(?:[ \t]|$)/.test(text.slice(start, content + 2)));
    return content === end || isComment;
  });
  return isWhole ? "whole" : "closes-early";
}

/** The end of a value that begins in `line` and goes on in lines that are blank or indented further than `indent`. */
function endOfValue(text: string, line: Line, indent: number, textEnd: number): number {
  let last = line;
  for (let at = line.next; at < textEnd; ) {
    const next = readLine(text, at, textEnd);
    if (next.content < next.end && !isDeeper(next, indent)) break;
    last = next;
    at = next.next;
  }
  return last.end;
}
