import type { TextStyle } from "../../../document/theme/theme.ts";
import type { Note } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import { LINK_ABOVE } from "../inline/line.ts";
import type { PlacedNote } from "../pages/note-queue.ts";
import { type BlockContext, indentMeasure, type Measure } from "./block-context.ts";
import { type SetLabel, setLabel, standLabel } from "./label.ts";
import { withGap } from "./stack.ts";

/** Between a note's label and its text, as a share of the size. */
const LABEL_GAP = 0.5;

/** Lay out the footnotes, their text to the right of the widest label. */
export function placeNotes(notes: readonly Note[], measure: Measure, context: BlockContext): readonly PlacedNote[] {
  const style = context.theme.styles.note;
  const labels = notes.map((note) => asLink(setLabel(note.label, style, context), style));
  const inner = indentMeasure(measure, Math.max(0, ...labels.map((label) => label.width)) + LABEL_GAP * style.size);
  const between = pt(Math.max(style.before, style.after));
  return notes.map((note, index) => {
    const { pieces } = context.stack(note.blocks, inner, { ...context, prose: "note" });
    const label = labels[index];
    const stood = label === undefined ? pieces : standLabel(label, measure.left, pieces, style, context);
    return { id: note.id, pieces: withGap(stood, between) };
  });
}

/** The label leads back to where the note is referred to. */
function asLink(label: SetLabel, style: TextStyle): SetLabel {
  const area = {
    x: pt(0),
    y: pt(-style.leading * LINK_ABOVE),
    width: label.width,
    height: pt(style.leading * LINK_ABOVE + style.size * 0.2),
  };
  const { id, text } = label.label;
  return { ...label, items: [...label.items, { type: "link", block: id, node: text.node, ...area }] };
}
