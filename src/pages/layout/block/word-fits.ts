import type { Inline, NodeId } from "../../../document/types.ts";
import { problem } from "../../../ground/diagnostics/diagnostic.ts";
import type { Report } from "../../../ground/diagnostics/outcome.ts";
import { type PlacedText, placeOf } from "../../../ground/text/placed-text.ts";
import { wordFits } from "../../../rules/safety/word-fits.ts";
import type { Line } from "../inline/line.ts";

/** Report each word that had to be broken where no word is, or that sticks out of its line. Reports: `word-fits`. */
export function reportLongWords(lines: readonly Line[], inlines: readonly Inline[], report: Report): void {
  if (!lines.some((line) => line.emergency)) return;
  const texts = new Map(textsOf(inlines));
  const read = new Map<NodeId, number>();
  for (const line of lines) {
    let last: { text: PlacedText; end: number } | undefined;
    for (const item of line.items) {
      if (item.type !== "text") continue;
      const text = texts.get(item.node);
      if (text === undefined) continue;
      const drawn = item.glyphs.map((glyph) => glyph.text).join("");
      // Word by word, for white space is drawn as one space, and a hyphen put in is no part of the text.
      for (const word of drawn.split(/[ \n\t\u00ad]+/)) {
        const start = word === "" ? -1 : text.value.indexOf(word, read.get(item.node) ?? 0);
        if (start < 0) continue;
        read.set(item.node, start + word.length);
        last = { text, end: start + word.length };
      }
    }
    if (line.emergency && last !== undefined) reportWord(last.text, last.end, report);
  }
}

/** The word that ends or goes on at an offset of a text. */
function reportWord(text: PlacedText, offset: number, report: Report): void {
  let start = offset;
  while (start > 0 && !isSpace(text.value, start - 1)) start--;
  let end = offset;
  while (end < text.value.length && !isSpace(text.value, end)) end++;
  report.add(
    problem(wordFits, "too-long", placeOf(text, start, end), { values: { word: text.value.slice(start, end) } }),
  );
}

function isSpace(text: string, index: number): boolean {
  return text[index] === " " || text[index] === "\n" || text[index] === "\t";
}

function textsOf(inlines: readonly Inline[]): readonly (readonly [NodeId, PlacedText])[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return [[inline.node, inline.text] as const];
    return "children" in inline ? textsOf(inline.children) : [];
  });
}
