import type { InlineCode, Text } from "mdast";
import { type PlacedText, sliceText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { placedTextOf } from "../../motion/source/place-map.ts";

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
  return toOneLine(placedTextOf(node, from));
}

/** Make a space of each line end and tab, which keeps its place. */
export function toOneLine(text: PlacedText): PlacedText {
  return replaceEach(text, /\r\n|[\r\n\t]/g, " ");
}

/** Make four spaces of each tab: no font has a glyph for it. */
export function expandTabs(text: PlacedText): PlacedText {
  return replaceEach(text, /\t/g, "    ");
}

/** In one pass over the spans, so that a paragraph of many lines takes no more than its length. */
function replaceEach(text: PlacedText, pattern: RegExp, replacement: string): PlacedText {
  if (text.value.search(pattern) === -1) return text;
  const builder = new TextBuilder(text.file, text.spans[0]?.start ?? 0);
  for (const [index, { at, start, end }] of text.spans.entries()) {
    const piece = text.value.slice(at, text.spans[index + 1]?.at ?? text.value.length);
    if (piece.length !== end - start) {
      builder.whole(piece.replace(pattern, replacement), start, end);
      continue;
    }
    let done = 0;
    for (const { 0: found, index: where } of piece.matchAll(pattern)) {
      builder.verbatim(piece.slice(done, where), start + done);
      done = where + found.length;
      builder.whole(replacement, start + where, start + done);
    }
    builder.verbatim(piece.slice(done), start + done);
  }
  return builder.text();
}
