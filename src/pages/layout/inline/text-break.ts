import type { LineBreak } from "./break-lines.ts";
import { hangAfter, hangBefore, type MeasuredText, stretchTo, widthFrom, widthTo } from "./measured-text.ts";

/** Break at a place in the text. The line holds what is before `end`, the next one begins at `next`. */
export type TextBreak = LineBreak & {
  readonly end: number;
  readonly next: number;
  /** The next line begins inside a word that is shaped as a whole. */
  readonly splits: boolean;
  /** A hyphen is put in. */
  readonly hyphen: boolean;
  /** No legal break, but a word is too long. */
  readonly emergency: boolean;
};

export type BreakForm = {
  readonly end: number;
  readonly next: number;
  readonly penalty: number;
  readonly hyphen?: boolean;
  readonly hyphened?: boolean;
  readonly emergency?: boolean;
  readonly fromPass?: number;
};

/** Measure a break. `hangs`: punctuation may hang outside the measure. */
export function placeBreak(measured: MeasuredText, form: BreakForm, hangs: boolean): TextBreak {
  const { end, next, penalty, hyphen = false, hyphened = hyphen, emergency = false, fromPass = 0 } = form;
  const before = measured.atomAt(end - 1);
  const after = measured.atomAt(next);
  const last = measured.atoms[measured.atoms.length - 1];
  return {
    end,
    next,
    splits: after !== undefined && after.start < next,
    hyphen,
    emergency,
    penalty,
    hyphened,
    fromPass,
    bareWidth: end === 0 ? 0 : widthTo(measured, end, false),
    endWidth: end === 0 ? 0 : widthTo(measured, end, hyphen) - (hangs ? hangBefore(measured, end, hyphen) : 0),
    endStretch: stretchTo(measured, end),
    endShrink: before === undefined ? 0 : before.shrinkBefore + before.shrink,
    startWidth: widthFrom(measured, next) + (hangs ? hangAfter(measured, next) : 0),
    startStretch: (after ?? last)?.stretchBefore ?? 0,
    startShrink: (after ?? last)?.shrinkBefore ?? 0,
  };
}
