import type { Code, InlineCode, Text } from "mdast";
import { type PlacedText, sliceText } from "../text/placed-text.ts";
import { TextBuilder } from "../text/text-builder.ts";
import { isBlank, isLineBreak, readLines } from "./lines.ts";
import { parseInline } from "./markdown.ts";

/**
 * Give the text of a Markdown node with the place of each character, through escapes, character references, and line breaks with the
 * indentation and `>` that the parser strips.
 *
 * `from` is the text that the tree's offsets are into: `BodyMarkdown.text` or `InlineMarkdown.text`.
 */
export function textOf(node: Text | InlineCode | Code, from: PlacedText): PlacedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const local =
    node.type === "text"
      ? placeText(node.value, from.value, start, end)
      : placeCode(node.value, from.value, start, end);
  return throughPlaces(local, from);
}

/** `text`, whose places are offsets into `from.value`, with the places that those have themselves. */
function throughPlaces(text: PlacedText, from: PlacedText): PlacedText {
  const isFile = from.spans.length === 1 && from.spans[0]?.start === 0 && from.spans[0].end === from.value.length;
  if (isFile) return { ...text, file: from.file };
  const builder = new TextBuilder(
    from.file,
    sliceText(from, text.spans[0]?.start ?? 0, text.spans[0]?.start ?? 0).spans[0]?.start ?? 0,
  );
  for (const [index, span] of text.spans.entries()) {
    const value = text.value.slice(span.at, text.spans[index + 1]?.at ?? text.value.length);
    const source = sliceText(from, span.start, span.end);
    if (source.value !== value) {
      builder.whole(value, source.spans[0]?.start ?? 0, source.spans.at(-1)?.end ?? 0);
      continue;
    }
    for (const [at, part] of source.spans.entries()) {
      const piece = value.slice(part.at, source.spans[at + 1]?.at ?? value.length);
      if (piece.length === part.end - part.start) builder.verbatim(piece, part.start);
      else builder.whole(piece, part.start, part.end);
    }
  }
  return builder.text();
}

function placeText(value: string, source: string, start: number, end: number): PlacedText {
  const builder = new TextBuilder("", start);
  let at = start;
  let done = 0;
  while (done < value.length && at < end) {
    const unit = value.charCodeAt(done);
    if (isLineBreak(unit) || (isBlank(source.charCodeAt(at)) && !isBlank(unit))) {
      const lineBreak = readBreak(value, done, source, at, end);
      if (lineBreak === undefined) break;
      builder.whole(value.slice(done, lineBreak.done), at, lineBreak.at);
      done = lineBreak.done;
      at = lineBreak.at;
      continue;
    }
    const reference = readReference(source, at, end);
    if (reference !== undefined && value.startsWith(reference.value, done)) {
      builder.whole(reference.value, at, reference.end);
      done += reference.value.length;
      at = reference.end;
      continue;
    }
    // The parser puts U+FFFD in place of U+0000.
    if (source.charCodeAt(at) !== unit && source.charCodeAt(at) !== 0) break;
    builder.verbatim(value[done] ?? "", at);
    done++;
    at++;
  }
  const isWhole = done === value.length;
  return isWhole ? builder.text() : { value, file: "", spans: [{ at: 0, start, end }] };
}

/** A line break of the value: in the source, blanks before it and the next line's indentation and `>` belong to it. */
function readBreak(
  value: string,
  done: number,
  source: string,
  start: number,
  end: number,
): { done: number; at: number } | undefined {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  if (!isLineBreak(source.charCodeAt(at))) return undefined;
  const length = source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
  at += length;
  const after = done + (value.charCodeAt(done) === 13 && value.charCodeAt(done + 1) === 10 ? 2 : 1);
  const prefixStart = at;
  while (at < end && (isBlank(source.charCodeAt(at)) || source[at] === ">")) at++;
  // A `>` that is text, such as one after four spaces, stands at the start of the value's line too.
  let kept = 0;
  while (value[after + kept] === ">" || (kept > 0 && isBlank(value.charCodeAt(after + kept)))) kept++;
  while (kept > 0 && (at - kept < prefixStart || source.slice(at - kept, at) !== value.slice(after, after + kept)))
    kept--;
  return { done: after, at: at - kept };
}

/** A backslash escape or a character reference at `at`, with what it stands for. */
function readReference(
  source: string,
  at: number,
  end: number,
): { readonly value: string; readonly end: number } | undefined {
  if (source[at] === "\\") {
    const escaped = at + 1 < end ? (source[at + 1] ?? "") : "";
    return /^[!-/:-@[-`{-~]$/.test(escaped) ? { value: escaped, end: at + 2 } : undefined;
  }
  if (source[at] !== "&") return undefined;
  const written = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/.exec(
    source.slice(at, Math.min(end, at + 34)),
  )?.[0];
  if (written === undefined) return undefined;
  const value = referenced(written);
  return value === written ? undefined : { value, end: at + written.length };
}

/** What a character reference stands for: the Markdown parser knows all 2,231 names. */
function referenced(written: string): string {
  const [paragraph] = parseInline(written).children;
  const [text] = paragraph?.type === "paragraph" ? paragraph.children : [];
  return text?.type === "text" ? text.value : written;
}

/** Code stands in the source as it is, line by line, after fences, indentation and `>`. */
function placeCode(value: string, source: string, start: number, end: number): PlacedText {
  const builder = new TextBuilder("", start);
  const lines = readLines(source, start, end);
  const wanted = value.split(/\r\n|\n|\r/);
  const isInline = source[start] === "`" && lines.length > 0 && wanted.length === 1;
  if (isInline) return placeInlineCode(value, source, start, end);
  let index = 0;
  let from = start;
  let done = 0;
  const isFenced = /^(?:`{3}|~{3})/.test(source.slice(start, start + 3));
  for (const [number, line] of lines.entries()) {
    const content = wanted[index];
    if (content === undefined) break;
    if (isFenced && number === 0) continue;
    if (!source.slice(line.start, line.end).endsWith(content)) break;
    const contentStart = line.end - content.length;
    const lineBreak =
      index === 0
        ? ""
        : value.slice(done, done + (value.charCodeAt(done) === 13 && value.charCodeAt(done + 1) === 10 ? 2 : 1));
    builder.whole(lineBreak, from, contentStart);
    builder.verbatim(content, contentStart);
    done += lineBreak.length + content.length;
    from = line.end;
    index++;
  }
  const placed = builder.text();
  return placed.value === value ? placed : { value, file: "", spans: [{ at: 0, start, end }] };
}

function placeInlineCode(value: string, source: string, start: number, end: number): PlacedText {
  const builder = new TextBuilder("", start);
  let at = start;
  while (source[at] === "`") at++;
  let last = end;
  while (last > at && source[last - 1] === "`") last--;
  const content = source.slice(at, last);
  if (!value.startsWith(" ") && content.startsWith(" ")) at++;
  for (let done = 0; done < value.length; ) {
    const unit = source.charCodeAt(at);
    if (isLineBreak(unit)) {
      const from = at;
      at += unit === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
      while (at < last && (isBlank(source.charCodeAt(at)) || source[at] === ">") && source[at] !== value[done + 1])
        at++;
      builder.whole(" ", from, at);
      done++;
    } else if (source[at] === "\\" && value[done] === "|") {
      builder.whole("|", at, at + 2);
      at += 2;
      done++;
    } else {
      builder.verbatim(source[at] ?? "", at);
      at++;
      done++;
    }
  }
  const placed = builder.text();
  return placed.value === value ? placed : { value, file: "", spans: [{ at: 0, start, end }] };
}
