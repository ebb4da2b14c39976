import type { TextStyle } from "../../../document/theme/theme.ts";
import type { Label } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import type { FrameItem } from "../frame.ts";
import { moveItem } from "../inline/line.ts";
import { setParagraph } from "../inline/set-paragraph.ts";
import { type BlockContext, withoutIndent } from "./block-context.ts";
import type { Piece } from "./piece.ts";
import { baselineOf } from "./text-lines.ts";

/** A label set on one line, from its left edge and its baseline. */
export type SetLabel = { readonly label: Label; readonly items: readonly FrameItem[]; readonly width: Pt };

/** Wide enough for any label on one line. */
const UNBROKEN = pt(10_000);

export function setLabel(label: Label, style: TextStyle, context: BlockContext): SetLabel {
  const [line] = setParagraph(
    {
      block: label.id,
      inlines: [label.text],
      style: { ...withoutIndent(style), align: "start", hyphenate: false },
      width: UNBROKEN,
    },
    context.inline,
  );
  return { label, items: line?.items ?? [], width: line?.width ?? pt(0) };
}

/** Stand a label on the first line of what it labels, with its left edge at x. Where there is no text, it gets a line of its own. */
export function standLabel(
  { label, items }: SetLabel,
  x: number,
  pieces: readonly Piece[],
  style: TextStyle,
  context: BlockContext,
): readonly Piece[] {
  const [first, ...others] = pieces;
  const baseline = first?.baseline ?? baselineOf(style, context.inline.fonts);
  const stood = items.map((item) => moveItem(item, x, baseline));
  if (first === undefined) {
    return [{ block: label.id, gap: pt(0), height: style.leading, baseline, items: stood, notes: [], penalty: 0 }];
  }
  return [
    { ...first, items: [...stood, ...first.items], ...(first.tracks && { tracks: labelled(first.tracks, stood) }) },
    ...others,
  ];
}

function labelled(tracks: NonNullable<Piece["tracks"]>, stood: readonly FrameItem[]): Piece["tracks"] & object {
  return { ...tracks, of: [...stood.map(() => 0), ...tracks.of] };
}
