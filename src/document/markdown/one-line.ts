import type { InlineCode, Text } from "mdast";
import { textOf } from "../../source/place-map.ts";
import { type PlacedText, placeOf, sliceText } from "../../text/placed-text.ts";
import { TextBuilder } from "../../text/text-builder.ts";

type Positioned = {
  readonly position?:
    | { readonly start: { offset?: number | undefined }; readonly end: { offset?: number | undefined } }
    | undefined;
};

/** The characters that a node was read from, marks included. `from` is the text that the tree's offsets are into. */
export function sourceOf({ position }: Positioned, from: PlacedText): PlacedText {
  const start = position?.start.offset ?? 0;
  return sliceText(from, start, Math.max(start, position?.end.offset ?? start));
}

/** The words of a node on one line, each character with its place. */
export function wordsIn(node: Text | InlineCode, from: PlacedText): PlacedText {
  return toOneLine(textOf(node, from));
}

/** Make a space of each line end and tab, with the place of what stood there. */
export function toOneLine(text: PlacedText): PlacedText {
  return replaceEach(text, /\r\n|[\r\n\t]/g, " ");
}

/** Make four spaces of each tab: no font has a glyph for it. */
export function expandTabs(text: PlacedText): PlacedText {
  return replaceEach(text, /\t/g, "    ");
}

function replaceEach(text: PlacedText, pattern: RegExp, replacement: string): PlacedText {
  const matches = [...text.value.matchAll(pattern)];
  if (matches.length === 0) return text;
  const builder = new TextBuilder(text.file, placeOf(text, 0, 0).start);
  let done = 0;
  for (const { 0: found, index } of matches) {
    addPiece(builder, sliceText(text, done, index));
    const { start, end } = placeOf(text, index, index + found.length);
    builder.whole(replacement, start, end);
    done = index + found.length;
  }
  addPiece(builder, sliceText(text, done));
  return builder.text();
}

function addPiece(builder: TextBuilder, { value, spans }: PlacedText): void {
  for (const [index, span] of spans.entries()) {
    const piece = value.slice(span.at, spans[index + 1]?.at ?? value.length);
    if (piece.length === span.end - span.start) builder.verbatim(piece, span.start);
    else builder.whole(piece, span.start, span.end);
  }
}
