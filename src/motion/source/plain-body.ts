import type { Heading, Paragraph, Root, Text } from "mdast";
import { readLine } from "./lines.ts";

type Point = { readonly line: number; readonly column: number; readonly offset: number };

/** Begins with a letter, a number that begins no list, or a quotation mark, and holds nothing that Markdown could take for a mark. */
const PLAIN_LINE = /^(?!\d{1,9}[.)](?: |$))[A-Za-zÀ-ɏ0-9”“"»«(§–][^\\&*_[\]<>`~|!\u0000-\u001f]*$/;

const HEADING = /^(#{1,6}) [A-Za-zÀ-ɏ0-9”“"»«(§][^\\&*_[\]<>`~|!#\u0000-\u001f]*$/;

/**
 * Give the tree of a body that is nothing but paragraphs of text and headings, which the Markdown parser would give too, in a hundredth of
 * the time. Undefined where it has anything else.
 *
 * The body begins at `offset` of the file, in its line `line`, counted from 0.
 */
export function readPlainBody(text: string, offset: number, line: number): Root | undefined {
  const children: (Paragraph | Heading)[] = [];
  const point = (at: number, lineNumber: number, column: number): Point => ({
    line: line + lineNumber,
    column,
    offset: offset + at,
  });
  const words = (start: number, end: number, from: Point, to: Point): Text => {
    return { type: "text", value: text.slice(start, end), position: { start: { ...from }, end: { ...to } } };
  };
  let opening: { readonly start: number; readonly line: number } | undefined;
  let closing = { start: 0, end: 0, line: 0 };
  const close = () => {
    if (opening === undefined) return;
    const from = point(opening.start, opening.line, 1);
    const to = point(closing.end, closing.line, closing.end - closing.start + 1);
    const position = { start: from, end: to };
    children.push({ type: "paragraph", children: [words(opening.start, closing.end, from, to)], position });
    opening = undefined;
  };
  let number = 1;
  let lastStart = 0;
  for (let at = 0; at < text.length; number++) {
    const { start, content, end, next } = readLine(text, at);
    if (content === end) close();
    else {
      const written = text.slice(start, end);
      const marks = written.endsWith(" ") ? undefined : HEADING.exec(written)?.[1];
      if (marks !== undefined) {
        close();
        const inner = start + marks.length + 1;
        const to = point(end, number, written.length + 1);
        const title = words(inner, end, point(inner, number, inner - start + 1), to);
        const position = { start: point(start, number, 1), end: to };
        children.push({ type: "heading", depth: depthOf(marks), children: [title], position });
      } else {
        if (!isPlainLine(written)) return undefined;
        opening ??= { start, line: number };
        closing = { start, end, line: number };
      }
    }
    at = next;
    lastStart = end < next ? next : start;
    if (next >= text.length && end === next) break;
  }
  close();
  const position = { start: point(0, 1, 1), end: point(text.length, number, text.length - lastStart + 1) };
  return { type: "root", children, position };
}

/** Whether a line is nothing but text, without white space at its ends. */
function isPlainLine(line: string): boolean {
  return !line.endsWith(" ") && PLAIN_LINE.test(line);
}

function depthOf(marks: string): Heading["depth"] {
  const depths: readonly Heading["depth"][] = [1, 2, 3, 4, 5, 6];
  return depths[marks.length - 1] ?? 1;
}
