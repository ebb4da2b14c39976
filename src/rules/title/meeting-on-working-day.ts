import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { weekdayOf } from "../../motion/kommun/calendar.ts";
import type { MotionRule } from "../motion-rule.ts";

export const meetingOnWorkingDay = defineRule("meeting-on-working-day", {
  severity: "warning",
  why: {
    sv: "Fullmäktige och nämnder sammanträder på arbetsdagar. En helgdag är oftast ett skrivfel, och sista inlämningsdag räknas då fel.",
    en: "Councils and boards meet on working days. A holiday is mostly a slip, and the last day to hand in is then counted wrongly.",
  },
  messages: {
    weekend: {
      reason: { sv: "Sammanträdet {date} är på en {weekday}", en: "The meeting {date} is on a {weekday}" },
      hint: { sv: "kontrollera dagen i sammanträdesplanen", en: "check the day in the calendar of meetings" },
    },
    holiday: {
      reason: { sv: "Sammanträdet {date} är på en helgdag", en: "The meeting {date} is on a holiday" },
      hint: { sv: "kontrollera dagen i sammanträdesplanen", en: "check the day in the calendar of meetings" },
    },
  },
});

const SATURDAY = { sv: "lördag", en: "Saturday" };
const SUNDAY = { sv: "söndag", en: "Sunday" };

/** A meeting on a day on which councils meet. Where nobody knows the holidays of the year, only weekends are reported. */
export const checkMeetingOnWorkingDay: MotionRule = ({ meeting }, { holidays }) => {
  if (meeting === undefined) return [];
  const date = meeting.value;
  const place = placeOf(meeting.text);
  if (holidays?.(Number(date.slice(0, 4)))?.has(date))
    return [problem(meetingOnWorkingDay, "holiday", place, { values: { date } })];
  const weekday = weekdayOf(date);
  if (weekday < 6) return [];
  const values = { date, weekday: weekday === 6 ? SATURDAY : SUNDAY };
  return [problem(meetingOnWorkingDay, "weekend", place, { values })];
};
