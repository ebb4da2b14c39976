import { addDays, weekdayOf } from "./calendar.ts";
import type { Holidays } from "./holidays.ts";
import type { Deadline } from "./kommun.ts";

/** The last day to hand in, `YYYY-MM-DD`, and the hour where there is one, `08:00`. */
export type LastDay = { readonly day: string; readonly hour?: string };

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/**
 * The last day to hand in a motion for a meeting.
 *
 * | calendarDays 14 | 14 days before the day of the meeting
 * | workingDays 5   | the fifth working day before it; undefined where the holidays of the year are not known
 * | weekdayHour     | that day of the week so many weeks before the meeting's, from Monday to Sunday; else the last before the meeting
 * | atMeeting       | the day of the meeting
 */
export function lastDay(deadline: Deadline, meeting: string, holidays: Holidays): LastDay | undefined {
  switch (deadline.unit) {
    case "calendarDays":
      return { day: addDays(meeting, -deadline.days) };
    case "workingDays":
      return workingDayBefore(meeting, deadline.days, holidays);
    case "weekdayHour": {
      const weekday = WEEKDAYS.indexOf(deadline.weekday) + 1;
      return { day: weekdayBefore(meeting, weekday, deadline.weeksBefore), hour: deadline.hour };
    }
    case "atMeeting":
      return { day: meeting };
  }
}

function workingDayBefore(meeting: string, count: number, holidays: Holidays): LastDay | undefined {
  let day = meeting;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    const free = holidays(Number(day.slice(0, 4)));
    if (free === undefined) return undefined;
    if (weekdayOf(day) < 6 && !free.has(day)) left--;
  }
  return { day };
}

function weekdayBefore(meeting: string, weekday: number, weeks: number | undefined): string {
  const inItsWeek = addDays(meeting, weekday - weekdayOf(meeting));
  if (weeks !== undefined) return addDays(inItsWeek, -7 * weeks);
  return inItsWeek < meeting ? inItsWeek : addDays(inItsWeek, -7);
}
