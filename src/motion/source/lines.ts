/**
 * A line of a text. `end` is before the line break, `next` after it; LF, CRLF and a lone CR break lines.
 *
 * `indent` counts leading spaces, `content` is the offset of the first character that is neither space nor tab; in a blank line it is `end`.
 */
export type Line = {
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly next: number;
  readonly indent: number;
};

/** The lines of `text` from `start` up to `end`. A line break at the very end begins no further line. */
export function readLines(text: string, start = 0, end: number = text.length): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const line = readLine(text, at, end);
    lines.push(line);
    at = line.next;
  }
  return lines;
}

/** The line that begins at `start`. */
export function readLine(text: string, start: number, limit: number = text.length): Line {
  const end = lineEnd(text, start, limit);
  let next = end;
  if (next < limit) next += text.charCodeAt(end) === 13 && end + 1 < limit && text.charCodeAt(end + 1) === 10 ? 2 : 1;
  let indent = 0;
  while (start + indent < end && text.charCodeAt(start + indent) === 32) indent++;
  let content = start + indent;
  while (content < end && isBlank(text.charCodeAt(content))) content++;
  return { start, content, end, next, indent };
}

const LINE_BREAK = /[\r\n]/g;

function lineEnd(text: string, start: number, limit: number): number {
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.test(text) ? Math.min(LINE_BREAK.lastIndex - 1, limit) : limit;
}

export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** `end` without the spaces and tabs before it, though never before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
