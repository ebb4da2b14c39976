import type { PlacedText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { isBlank, isLineBreak, readLine, readLines } from "./lines.ts";

export type ScalarStyle = "plain" | "single" | "double" | "block";

/**
 * Find the place of each character of a YAML scalar in the file. `start`–`end` is the scalar with its quotation marks or block header.
 *
 * `value` is what YAML read; where this walk would come to another text, the whole value gets the whole place.
 *
 * Reference: YAML 1.2.2, chapters 7.3 and 8.1.
 */
export function placeScalar(
  file: string,
  text: string,
  start: number,
  end: number,
  style: ScalarStyle,
  value: string,
): PlacedText {
  const builder = new TextBuilder(file, style === "plain" || style === "block" ? start : start + 1);
  if (style === "block") placeBlock(builder, text, start, end, value);
  else if (style === "plain") placeFlow(builder, text, start, end, style);
  else placeFlow(builder, text, start + 1, end - 1, style);
  const placed = builder.text();
  return placed.value === value ? placed : { value, file, spans: [{ at: 0, start, end }] };
}

function placeFlow(
  builder: TextBuilder,
  text: string,
  start: number,
  end: number,
  style: "plain" | "single" | "double",
): void {
  let at = start;
  let from = start;
  const flush = (until: number) => builder.verbatim(text.slice(from, until), from);
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || isLineBreak(unit)) {
      const fold = readFold(text, at, end);
      if (fold.breaks > 0) {
        flush(at);
        builder.whole(fold.breaks === 1 ? " " : "\n".repeat(fold.breaks - 1), at, fold.end);
        from = fold.end;
      }
      at = fold.end;
    } else if (style === "single" && text[at] === "'") {
      flush(at);
      builder.whole("'", at, at + 2);
      at += 2;
      from = at;
    } else if (style === "double" && text[at] === "\\") {
      flush(at);
      const escaped = readEscape(text, at, end);
      builder.whole(escaped.value, at, escaped.end);
      at = escaped.end;
      from = at;
    } else at++;
  }
  flush(end);
}

/** A run of blanks and line breaks: `breaks` counts the latter. */
function readFold(text: string, start: number, end: number): { readonly breaks: number; readonly end: number } {
  let breaks = 0;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) {
      breaks++;
      if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    } else if (!isBlank(unit)) break;
    at++;
  }
  return { breaks, end: at };
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "\t": "\t",
};

function readEscape(text: string, at: number, end: number): { readonly value: string; readonly end: number } {
  const letter = text[at + 1] ?? "";
  if (isLineBreak(text.charCodeAt(at + 1))) {
    const fold = readFold(text, at + 1, end);
    return { value: "\n".repeat(fold.breaks - 1), end: fold.end };
  }
  const digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  if (digits === 0)
    return { value: Object.hasOwn(escapes, letter) ? (escapes[letter] ?? "") : `\\${letter}`, end: at + 2 };
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  return { value: code <= 0x10ffff ? String.fromCodePoint(code) : "", end: at + 2 + digits };
}

/** Literal and folded: the value has each line of the file as it is, after white space that YAML made of the line breaks. */
function placeBlock(builder: TextBuilder, text: string, start: number, end: number, value: string): void {
  const header = readLine(text, start, end);
  const lines = readLines(text, header.next, end);
  const explicit = /[1-9]/.exec(text.slice(start, header.end).split("#")[0] ?? "");
  const first = lines.find((line) => line.content < line.end);
  if (first === undefined) {
    builder.whole(value, start, end);
    return;
  }
  const indent = explicit === null ? first.indent : first.indent - leadingSpaces(value);
  let at = 0;
  let from = header.next;
  for (const line of lines) {
    const contentStart = Math.min(line.start + indent, line.end);
    const content = text.slice(contentStart, line.end);
    if (line.content === line.end && !value.startsWith(content, skipBreaks(value, at))) continue;
    if (content === "") continue;
    const contentAt = value.startsWith(` ${content}`, at) && at > 0 ? at + 1 : skipBreaks(value, at);
    if (!value.startsWith(content, contentAt)) break;
    builder.whole(value.slice(at, contentAt), from, contentStart);
    builder.verbatim(content, contentStart);
    at = contentAt + content.length;
    from = line.end;
  }
  builder.whole(value.slice(at), from, end);
}

function skipBreaks(value: string, start: number): number {
  let at = start;
  while (value[at] === "\n") at++;
  return at;
}

function leadingSpaces(value: string): number {
  const start = skipBreaks(value, 0);
  let at = start;
  while (value[at] === " ") at++;
  return at - start;
}
