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
  let line = 1;
  let lineStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let i = lineStart; i < at; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: Math.max(1, at - lineStart + 1), offset: at };
}
