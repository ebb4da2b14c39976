import type { Place } from "../diagnostics/place.ts";

/**
 * Run of characters of a text: those from `at` up to the next span's `at` come from `start`–`end` of the file.
 *
 * Where both lengths are equal, character n of the run is character n of the file. Otherwise (an escape, a fold, a character reference)
 * the run as a whole comes from the whole range.
 */
export type Span = { readonly at: number; readonly start: number; readonly end: number };

/** A text and the place of each of its characters. Spans are in order, the first has `at: 0`; an empty text has one span. */
export type PlacedText = { readonly value: string; readonly file: string; readonly spans: readonly Span[] };

/** A text that the file has letter for letter from `start`. */
export function verbatim(value: string, file: string, start: number): PlacedText {
  return { value, file, spans: [{ at: 0, start, end: start + value.length }] };
}

/** The part of the file that characters `start`–`end` of the text come from; where they are equal, the point before that character. */
export function placeOf(text: PlacedText, start = 0, end: number = text.value.length): Place {
  const from = toFile(text, start, "start");
  return { file: text.file, start: from, end: end > start ? toFile(text, end - 1, "end") : from };
}

/** Characters `start`–`end` of the text, with their places. */
export function sliceText(text: PlacedText, start: number, end: number = text.value.length): PlacedText {
  const spans: Span[] = [];
  for (let index = spanIndexAt(text, start); index < text.spans.length; index++) {
    const span = text.spans[index];
    if (span === undefined || span.at >= end) break;
    const spanEnd = text.spans[index + 1]?.at ?? text.value.length;
    const from = Math.max(span.at, start);
    const to = Math.min(spanEnd, end);
    if (from >= to) continue;
    const isVerbatim = spanEnd - span.at === span.end - span.start;
    spans.push(
      isVerbatim
        ? { at: from - start, start: span.start + from - span.at, end: span.start + to - span.at }
        : { at: from - start, start: span.start, end: span.end },
    );
  }
  if (spans.length === 0) {
    const offset = toFile(text, start, "start");
    spans.push({ at: 0, start: offset, end: offset });
  }
  return { value: text.value.slice(start, end), file: text.file, spans };
}

/** One text after the other; both from the same file. */
export function joinTexts(first: PlacedText, second: PlacedText): PlacedText {
  if (first.value === "") return second;
  if (second.value === "") return first;
  const shift = first.value.length;
  return {
    value: first.value + second.value,
    file: first.file,
    spans: [...first.spans, ...second.spans.map((span) => ({ ...span, at: span.at + shift }))],
  };
}

/** The text without white space at either end. */
export function trimText(text: PlacedText): PlacedText {
  const start = text.value.length - text.value.trimStart().length;
  const end = Math.max(start, text.value.trimEnd().length);
  return start === 0 && end === text.value.length ? text : sliceText(text, start, end);
}

function toFile(text: PlacedText, offset: number, edge: "start" | "end"): number {
  const index = spanIndexAt(text, offset);
  const span = text.spans[index];
  if (span === undefined) return 0;
  const spanEnd = text.spans[index + 1]?.at ?? text.value.length;
  const isVerbatim = spanEnd - span.at === span.end - span.start;
  if (!isVerbatim) return edge === "start" ? span.start : span.end;
  const inFile = span.start + Math.max(0, offset - span.at) + (edge === "end" ? 1 : 0);
  return Math.min(inFile, span.end);
}

/** The span that character `offset` belongs to: the last one that does not begin after it. */
function spanIndexAt(text: PlacedText, offset: number): number {
  let low = 0;
  let high = text.spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.spans[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
