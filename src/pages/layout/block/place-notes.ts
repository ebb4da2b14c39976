import type { Note } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import type { PlacedNote } from "../pages/note-queue.ts";
import { type BlockContext, indentMeasure, type Measure } from "./block-context.ts";
import { setLabel, standLabel } from "./label.ts";
import { withGap } from "./stack.ts";

/** Between a note's label and its text, as a share of the size. */
const LABEL_GAP = 0.5;

/** Lay out the footnotes, their text to the right of the widest label. */
export function placeNotes(notes: readonly Note[], measure: Measure, context: BlockContext): readonly PlacedNote[] {
  const style = context.theme.styles.note;
  const labels = notes.map((note) => setLabel(note.label, style, context));
  const inner = indentMeasure(measure, Math.max(0, ...labels.map((label) => label.width)) + LABEL_GAP * style.size);
  const between = pt(Math.max(style.before, style.after));
  return notes.map((note, index) => {
    const { pieces } = context.stack(note.blocks, inner, { ...context, prose: "note" });
    const label = labels[index];
    const stood = label === undefined ? pieces : standLabel(label, measure.left, pieces, style, context);
    return { id: note.id, pieces: withGap(stood, between) };
  });
}
