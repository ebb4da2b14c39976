import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts, PlacedDate } from "../../motion/facts.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A date of the document. */
export const datePresent: MotionRule = (facts) => {
  const { date, unreadable, keys, opening } = facts;
  return date !== undefined || unreadable.has("datum") || standsInText(/\sdatum:\s/, facts)
    ? []
    : [problem("date-present", "missing", keys.get("datum") ?? opening)];
};

/** A place beside the date. */
export const placePresent: MotionRule = (facts) => {
  const { place, unreadable, keys, opening } = facts;
  return place !== undefined || unreadable.has("ort") || standsInText(/\sort:\s/, facts)
    ? []
    : [problem("place-present", "missing", keys.get("ort") ?? opening)];
};

/** Whether a field that is indented too far has become a part of the text above it, which the source tells. */
function standsInText(field: RegExp, { title, leadIn, clauses }: MotionFacts): boolean {
  return [title, leadIn, ...clauses.map(({ text }) => text)].some(
    (text) => text !== undefined && field.test(text.value),
  );
}

/** Written, handed in, raised, decided, in this order; a day may be the same. Each date is held against the one before it that is known. */
export const dateOrder: MotionRule = (facts) => {
  const found: Diagnostic[] = [];
  let earlier: NamedDate | undefined;
  for (const later of datesInOrder(facts)) {
    if (earlier !== undefined && later.date.value < earlier.date.value) {
      const values = {
        key: later.key,
        date: later.date.value,
        earlierKey: earlier.key,
        earlierDate: earlier.date.value,
      };
      const related = [{ place: placeOf(earlier.date.text), message: earlier.key }];
      found.push(problem("date-order", "before", placeOf(later.date.text), { values, related }));
    }
    earlier = later;
  }
  return found;
};

type NamedDate = { readonly key: string; readonly date: PlacedDate };

function datesInOrder({ date, submitted, raised, decided }: MotionFacts): readonly NamedDate[] {
  const named = [
    { key: "datum", date },
    { key: "inlämnad", date: submitted },
    { key: "väckt", date: raised },
    { key: "beslut.datum", date: decided },
  ];
  return named.flatMap(({ key, date: known }) => (known === undefined ? [] : [{ key, date: known }]));
}
