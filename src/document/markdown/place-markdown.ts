import type { PlacedText } from "../../text/placed-text.ts";
import { placeOf, sliceText } from "../../text/placed-text.ts";

/** The text that a Markdown tree was read from. Offset `base` of the tree is the first character of the text. */
export type MarkdownSource = { readonly text: PlacedText; readonly base: number };

type Range = { readonly start: number; readonly end: number };
type Positioned = {
  readonly position?:
    | { readonly start: { offset?: number | undefined }; readonly end: { offset?: number | undefined } }
    | undefined;
};

/** Offsets of a node into the source's text. */
export function rangeOf(node: Positioned, { text, base }: MarkdownSource): Range {
  const start = (node.position?.start.offset ?? base) - base;
  const end = (node.position?.end.offset ?? base) - base;
  const within = (offset: number): number => Math.max(0, Math.min(offset, text.value.length));
  return { start: within(start), end: Math.max(within(start), within(end)) };
}

/** The characters that a node was read from, marks included. */
export function sourceOf(node: Positioned, source: MarkdownSource): PlacedText {
  const { start, end } = rangeOf(node, source);
  return sliceText(source.text, start, end);
}

/** Line feed, carriage return, ampersand and backslash: where text and source may part. */
const marks: ReadonlySet<number> = new Set([10, 13, 38, 92]);
const escapable = /[!-/:-@[-`{-~]/;
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/;

/**
 * Find where each character of a text stands in the Markdown it was read from, and make one space of every line end.
 *
 * Markdown leaves out marks of escapes, character references and the starts of lines (indents and the marks of quotations). Characters
 * that agree are placed one by one; what an escape or reference stands for is placed as a whole.
 */
export function placeMarkdown(value: string, raw: PlacedText): PlacedText {
  const pieces: PlacedText[] = [];
  let runStart = 0;
  let at = 0;
  let rawAt = 0;
  const endRun = (): void => {
    if (at > runStart) pieces.push(sliceText(raw, rawAt - (at - runStart), rawAt));
  };
  const replace = (text: string, length: number, rawEnd: number): void => {
    endRun();
    const { start, end } = placeOf(raw, rawAt, rawEnd);
    pieces.push({ value: text, file: raw.file, spans: [{ at: 0, start, end }] });
    at += length;
    rawAt = rawEnd;
    runStart = at;
  };
  while (at < value.length) {
    const unit = value.charCodeAt(at);
    if (unit === raw.value.charCodeAt(rawAt) && !marks.has(unit)) {
      at++;
      rawAt++;
      continue;
    }
    const rest = raw.value.slice(rawAt, rawAt + 40);
    const escaped = rest[0] === "\\" && rest[1] === value[at] && escapable.test(rest[1] ?? "");
    const lineEnd =
      value[at] === "\n" || value[at] === "\r" ? /^[ \t]*(?:\r\n?|\n)/.exec(raw.value.slice(rawAt)) : null;
    const referred = rest[0] === "&" ? reference.exec(rest) : null;
    if (lineEnd !== null) {
      const prefix = /^[ \t>]*/.exec(raw.value.slice(rawAt + lineEnd[0].length))?.[0] ?? "";
      replace(" ", value.startsWith("\r\n", at) ? 2 : 1, rawAt + lineEnd[0].length + prefix.length);
    } else if (escaped) {
      replace(value.charAt(at), 1, rawAt + 2);
    } else if (referred !== null && !value.startsWith(referred[0], at)) {
      const length = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      replace(value.slice(at, at + length), length, rawAt + referred[0].length);
    } else if (raw.value[rawAt] === value[at]) {
      at++;
      rawAt++;
    } else {
      replace(value.slice(at).replace(/[ \t]*[\r\n]+/g, " "), value.length - at, raw.value.length);
    }
  }
  endRun();
  return join(pieces, raw);
}

function join(pieces: readonly PlacedText[], raw: PlacedText): PlacedText {
  const only = pieces[0];
  if (only === undefined) return sliceText(raw, 0, 0);
  if (pieces.length === 1) return only;
  let value = "";
  const spans: PlacedText["spans"][number][] = [];
  for (const piece of pieces) {
    for (const span of piece.spans) spans.push({ ...span, at: span.at + value.length });
    value += piece.value;
  }
  return { value, file: raw.file, spans };
}
