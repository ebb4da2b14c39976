import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import type { PlacedDate } from "../../motion/fields/field-type.ts";
import { addDays } from "../../motion/kommun/calendar.ts";
import type { MotionRule } from "../motion-rule.ts";

export const dateOrder = defineRule("date-order", {
  severity: "warning",
  why: {
    sv: "En motion skrivs, lämnas in, väcks och beslutas, i den ordningen. Datum i annan ordning är oftast skrivfel.",
    en: "A motion is written, handed in, raised and decided on, in that order. Dates in another order are mostly slips.",
  },
  messages: {
    before: {
      reason: {
        sv: "`{key}`, {date}, är före `{earlierKey}`, {earlierDate}",
        en: "`{key}`, {date}, is before `{earlierKey}`, {earlierDate}",
      },
      hint: { sv: "rätta det ena datumet", en: "correct one of the dates" },
    },
    "long-before-meeting": {
      reason: {
        sv: "`datum`, {date}, är nära ett år eller mer före sammanträdet {meeting}",
        en: "`datum`, {date}, is nearly a year or more before the meeting {meeting}",
      },
      hint: { sv: "kontrollera årtalet i båda datumen", en: "check the year of both dates" },
    },
  },
});

/** Written, handed in, raised, decided, in this order; a day may be the same. Each date is held against the one before it that is known. */
export const checkDateOrder: MotionRule = (facts) => {
  const found: Diagnostic[] = [...longBeforeMeeting(facts)];
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
      found.push(problem(dateOrder, "before", placeOf(later.date.text), { values, related }));
    }
    earlier = later;
  }
  return found;
};

/** Days between the motion and its meeting, above which one of the years is a slip. */
const LONGEST_WAIT = 300;

function longBeforeMeeting({ date, submitted, raised, meeting }: MotionFacts): readonly Diagnostic[] {
  if (date === undefined || meeting === undefined || submitted !== undefined || raised !== undefined) return [];
  if (addDays(date.value, LONGEST_WAIT) >= meeting.value) return [];
  const values = { date: date.value, meeting: meeting.value };
  const related = [{ place: placeOf(meeting.text), message: "sammanträde" }];
  return [problem(dateOrder, "long-before-meeting", placeOf(date.text), { values, related })];
}

type NamedDate = { readonly key: string; readonly date: PlacedDate };

function datesInOrder({ date, submitted, raised, decision }: MotionFacts): readonly NamedDate[] {
  const named = [
    { key: "datum", date },
    { key: "inlämnad", date: submitted },
    { key: "väckt", date: raised },
    { key: "beslut.datum", date: decision?.date },
  ];
  return named.flatMap(({ key, date: known }) => (known === undefined ? [] : [{ key, date: known }]));
}
