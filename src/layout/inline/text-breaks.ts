import { findBreakOpportunities } from "../../typography/break-opportunities.ts";
import type { Join } from "../../typography/joins.ts";
import { PASSES } from "./break-lines.ts";
import type { MeasuredText } from "./measured-text.ts";
import { placeBreak, type TextBreak } from "./text-break.ts";

const LAST_PASS = PASSES.length - 1;

/** What each join costs where a line ends at it, and from which pass it may. */
const JOIN_PENALTY: Readonly<Record<Join, number>> = { none: 0, soft: 70, weak: 700, strong: 2000, never: 10_000 };
const JOIN_PASS: Readonly<Record<Join, number>> = { none: 0, soft: 0, weak: 2, strong: LAST_PASS, never: LAST_PASS };

/** The start of a text, the legal breaks that need no hyphenation, in order, and its end. */
export function textBreaks(measured: MeasuredText, hangs: boolean): readonly TextBreak[] {
  const { text } = measured;
  const breaks = [placeBreak(measured, { end: 0, next: 0, penalty: 0 }, hangs)];
  for (const { end, next, kind, join, penalty } of findBreakOpportunities(text)) {
    if (measured.atomAt(next)?.run.note !== undefined) continue;
    const form = {
      end,
      next,
      penalty: penalty + JOIN_PENALTY[join],
      hyphened: kind === "hyphen",
      fromPass: JOIN_PASS[join],
    };
    breaks.push(placeBreak(measured, form, hangs));
  }
  breaks.push(placeBreak(measured, { end: text.length, next: text.length, penalty: 0 }, hangs));
  return breaks;
}
