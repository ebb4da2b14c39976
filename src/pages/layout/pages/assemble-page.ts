import type { Theme } from "../../../document/theme/theme.ts";
import { pt } from "../../../ground/units/length.ts";
import { heightOf, type Piece } from "../block/piece.ts";
import type { FrameItem } from "../frame.ts";
import { moveItem } from "../inline/line.ts";
import type { PageArea } from "./page-area.ts";

/** The pieces of one page: those of the text from the top of the column down, those of the footnotes at its foot. */
export type PagePieces = { readonly text: readonly Piece[]; readonly notes: readonly Piece[] };

/** Where the rule above footnotes is drawn in the space it takes, from its top. */
const RULE_AT = 0.6;

/** Height that footnotes take besides their own lines. */
export function noteRuleHeight({ notes }: Theme): number {
  return notes.gap + notes.ruleWidth;
}

/** Give the pieces of a page their places. */
export function assemblePage({ text, notes }: PagePieces, area: PageArea, theme: Theme): readonly FrameItem[] {
  const [first] = text;
  const whole = first?.repeated === undefined ? text : [...first.repeated, { ...first, gap: pt(0) }, ...text.slice(1)];
  const notesTop = area.top + area.height - heightOf(notes);
  return [
    ...placeColumn(whole, area, area.top),
    ...noteRule(notes, area, notesTop, theme),
    ...placeColumn(notes, area, notesTop),
  ];
}

function placeColumn(pieces: readonly Piece[], area: PageArea, top: number): readonly FrameItem[] {
  const items: FrameItem[] = [];
  let y = top;
  for (let index = 0; index < pieces.length; ) {
    const row = rowAt(pieces, index);
    const tracked: { readonly track: number; readonly item: FrameItem }[] = [];
    for (const [nth, piece] of row.entries()) {
      if (index + nth > 0) y += piece.gap;
      for (const [at, item] of piece.items.entries()) {
        tracked.push({ track: piece.tracks?.of[at] ?? 0, item: moveItem(item, area.left, y) });
      }
      y += piece.height;
    }
    tracked.sort((a, b) => a.track - b.track);
    items.push(...tracked.map(({ item }) => item));
    index += row.length;
  }
  return items;
}

/** The piece, with those that go on with the same row. */
function rowAt(pieces: readonly Piece[], start: number): readonly Piece[] {
  const row = pieces[start]?.tracks?.row;
  let end = start + 1;
  while (row !== undefined && pieces[end]?.tracks?.row === row) end++;
  return pieces.slice(start, end);
}

function noteRule(
  notes: readonly Piece[],
  area: PageArea,
  top: number,
  { notes: measures, colours }: Theme,
): readonly FrameItem[] {
  const [first] = notes;
  if (first === undefined || measures.ruleWidth <= 0) return [];
  return [
    {
      type: "rule",
      block: first.block,
      x: area.left,
      y: pt(top - measures.ruleWidth - measures.gap * (1 - RULE_AT)),
      width: pt(Math.min(measures.ruleLength, area.width)),
      height: measures.ruleWidth,
      colour: colours.rule,
    },
  ];
}
