import type { Code, InlineCode, Text } from "mdast";
import { type PlacedText, sliceText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { isBlank, isLineBreak, readLines, trimEnd } from "./lines.ts";
import { parseInline } from "./markdown.ts";

/**
 * Give the text of a Markdown node with the place of each character, through escapes, character references, and line breaks with the
 * indentation and `>` that the parser strips.
 *
 * `from` is the text that the tree's offsets are into: `BodyMarkdown.text` or `InlineMarkdown.text`.
 */
export function placedTextOf(node: Text | InlineCode | Code, from: PlacedText): PlacedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (from.value.startsWith(node.value, start) && end - start === node.value.length) return sliceText(from, start, end);
  const place = { text: placeText, inlineCode: placeInlineCode, code: placeCode }[node.type];
  return throughPlaces(place(node.value, from.value, start, end), from);
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
    if (value.length !== span.end - span.start) {
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
    const run = plainRun(value, done, source, at, end);
    builder.verbatim(value.slice(done, done + run), at);
    done += run;
    at += run;
  }
  const isWhole = done === value.length;
  return isWhole ? builder.text() : { value, file: "", spans: [{ at: 0, start, end }] };
}

/** Length of the stretch from here, at least one, in which value and source agree and neither a line nor an escape begins. */
function plainRun(value: string, done: number, source: string, at: number, end: number): number {
  const limit = Math.min(value.length - done, end - at);
  let run = 1;
  while (run < limit) {
    const unit = source.charCodeAt(at + run);
    if (unit !== value.charCodeAt(done + run) || unit === 0x5c || unit === 0x26 || isBlank(unit) || isLineBreak(unit))
      break;
    run++;
  }
  return run;
}

/**
 * A line break of the value: in the source, blanks before it and the next line's indentation and `>` belong to it.
 *
 * In code, blanks that open a line belong to the value, where the parser has left them.
 */
function readBreak(
  value: string,
  done: number,
  source: string,
  start: number,
  end: number,
  isCode = false,
): { done: number; at: number } | undefined {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  if (!isLineBreak(source.charCodeAt(at))) return undefined;
  at += source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
  const after = done + (value.charCodeAt(done) === 13 && value.charCodeAt(done + 1) === 10 ? 2 : 1);
  const prefixStart = at;
  while (at < end && (isBlank(source.charCodeAt(at)) || source[at] === ">")) at++;
  // Blanks before the next line break are no text either.
  if (!isCode && isLineBreak(source.charCodeAt(at))) at = trimEnd(source, prefixStart, at);
  // A `>` that is text, such as one after four spaces, begins the value's line too.
  let kept = 0;
  while (value[after + kept] === ">" || ((isCode || kept > 0) && isBlank(value.charCodeAt(after + kept)))) kept++;
  while (kept > 0 && (at - kept < prefixStart || source.slice(at - kept, at) !== value.slice(after, after + kept)))
    kept--;
  // A tab that indentation took only part of leaves blanks in code.
  let blanks = 0;
  if (isCode && kept === 0 && source[at - 1] === "\t") while (value[after + blanks] === " ") blanks++;
  return { done: after + blanks, at: at - kept };
}

/** A backslash escape or a character reference at `at`, with its character. */
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

/** The character of a reference: the Markdown parser knows all 2,231 names. */
function referenced(written: string): string {
  const [paragraph] = parseInline(written).children;
  const [text] = paragraph?.type === "paragraph" ? paragraph.children : [];
  return text?.type === "text" ? text.value : written;
}

/** Code has the same letters in the source, line by line, after fences, indentation and `>`. */
function placeCode(value: string, source: string, start: number, end: number): PlacedText {
  const builder = new TextBuilder("", start);
  const lines = readLines(source, start, end);
  const wanted = value.split(/\r\n|\n|\r/);
  let index = 0;
  let from = start;
  let done = 0;
  const isFenced = /^(?:`{3}|~{3})/.test(source.slice(start, start + 3));
  for (const [number, line] of lines.entries()) {
    const content = wanted[index];
    if (content === undefined) break;
    if (isFenced && number === 0) continue;
    const written = source.slice(line.start, line.end).replaceAll("\0", "\ufffd");
    // A tab that indentation took only part of leaves blanks before the text.
    const kept = written.endsWith(content) ? content : content.trimStart();
    const contentStart = line.end - kept.length;
    const isTab = kept.length < content.length && source[contentStart - 1] === "\t";
    if (!written.endsWith(kept) || (kept !== content && !isTab)) break;
    const lineBreak =
      index === 0
        ? ""
        : value.slice(done, done + (value.charCodeAt(done) === 13 && value.charCodeAt(done + 1) === 10 ? 2 : 1));
    builder.whole(lineBreak + content.slice(0, content.length - kept.length), from, contentStart);
    builder.verbatim(kept, contentStart);
    done += lineBreak.length + content.length;
    from = line.end;
    index++;
  }
  const placed = builder.text();
  return placed.value === value ? placed : { value, file: "", spans: [{ at: 0, start, end }] };
}

function placeInlineCode(value: string, source: string, start: number, end: number): PlacedText {
  let at = start;
  while (source[at] === "`") at++;
  let last = end;
  while (last > at && source[last - 1] === "`") last--;
  const whole = placeCodeText(value, source, at, last);
  if (whole.value === value) return whole;
  // One blank or line break at either end is stripped where there is code between them.
  const opening = /^(?: |(?:\r\n|\r|\n)[ \t>]*)/.exec(source.slice(at, last))?.[0] ?? "";
  const placed = placeCodeText(value, source, at + opening.length, last);
  return placed.value === value ? placed : { value, file: "", spans: [{ at: 0, start, end }] };
}

function placeCodeText(value: string, source: string, start: number, end: number): PlacedText {
  const builder = new TextBuilder("", start);
  let at = start;
  for (let done = 0; done < value.length && at < end; ) {
    // A line break at the code's end is stripped, and is not what the value has there.
    const unit = value.charCodeAt(done);
    const isBreak = isLineBreak(source.charCodeAt(at)) && (isLineBreak(unit) || isBlank(unit));
    const lineBreak = isBreak ? readBreak(value, done, source, at, end, true) : undefined;
    if (lineBreak !== undefined) {
      builder.whole(value.slice(done, lineBreak.done), at, lineBreak.at);
      done = lineBreak.done;
      at = lineBreak.at;
    } else if (source[at] === "\\" && source[at + 1] === "|" && value[done] === "|") {
      builder.whole("|", at, at + 2);
      done++;
      at += 2;
    } else {
      builder.verbatim(source[at] === "\0" ? "\ufffd" : (source[at] ?? ""), at);
      done++;
      at++;
    }
  }
  return builder.text();
}
