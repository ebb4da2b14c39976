/**
 * Part of a file: UTF-16 offsets into the text as read (byte order mark and CRLF kept), `end` exclusive.
 *
 * `file` is the path as the user gave or would write it, with `/`.
 */
export type Place = { readonly file: string; readonly start: number; readonly end: number };

/** Line and column from 1, column in UTF-16 units; the byte order mark has no column. */
export type Position = { readonly line: number; readonly column: number; readonly offset: number };

/** The one place where line and column are derived from an offset. LF, CRLF and a lone CR end a line. */
export function positionAt(text: string, offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length));
  const starts = lineStartsOf(text);
  let line = 0;
  for (let beyond = starts.length; line + 1 < beyond; ) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= at) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: Math.max(1, at - (starts[line] ?? 0) + 1), offset: at };
}

/** Cache the line starts of the last text: diagnostics come file by file. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

function lineStartsOf(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = starts[0] ?? 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  last = { text, starts };
  return starts;
}
