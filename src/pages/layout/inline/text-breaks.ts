import { type BreakOpportunity, findBreakOpportunities } from "../../typography/break-opportunities.ts";
import { type Join, joinAt } from "../../typography/joins.ts";
import { type Breaks, PASSES } from "./break-lines.ts";
import { type MeasuredText, stretchTo, widthTo } from "./measured-text.ts";
import { placeBreak, type TextBreak } from "./text-break.ts";

const LAST_PASS = PASSES.length - 1;

/** What each join costs where a line ends at it, and from which pass it may. */
const JOIN_PENALTY: Readonly<Record<Join, number>> = { none: 0, soft: 70, weak: 700, strong: 2000, never: 10_000 };
const JOIN_PASS: Readonly<Record<Join, number>> = { none: 0, soft: 0, weak: 2, strong: LAST_PASS, never: LAST_PASS };

/** The start of a text, the legal breaks that need no hyphenation, in order, and its end. */
export function textBreaks(measured: MeasuredText, hangs: boolean): Breaks<TextBreak> {
  const { text } = measured;
  const places = findBreakOpportunities(text).filter(({ next }) => measured.atomAt(next)?.run.note === undefined);
  const last = places.length + 1;
  const widths = new Float64Array(last + 1);
  const stretches = new Float64Array(last + 1);
  for (let index = 1; index <= last; index++) {
    const end = places[index - 1]?.end ?? text.length;
    widths[index] = widthTo(measured, end, false);
    stretches[index] = stretchTo(measured, end);
  }
  const known: TextBreak[] = [];
  const place = (index: number): TextBreak => {
    const opportunity = places[index - 1];
    if (opportunity !== undefined) return placeBreak(measured, formOf(opportunity, text), hangs);
    const at = index === 0 ? 0 : text.length;
    return placeBreak(measured, { end: at, next: at, penalty: 0 }, hangs);
  };
  return {
    widths,
    stretches,
    at: (index) => {
      const found = known[index] ?? place(index);
      known[index] = found;
      return found;
    },
  };
}

/** All breaks of a text, for those who look at each. */
export function listBreaks({ widths, at }: Breaks<TextBreak>): readonly TextBreak[] {
  return Array.from(widths, (_, index) => at(index));
}

function formOf({ end, next, kind, penalty }: BreakOpportunity, text: string) {
  const join = kind === "space" ? joinAt(text, end) : "none";
  return { end, next, penalty: penalty + JOIN_PENALTY[join], hyphened: kind === "hyphen", fromPass: JOIN_PASS[join] };
}
