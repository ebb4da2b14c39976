import { describe, expect, it } from "vitest";
import { openKommuner } from "../../../../src/motion/kommun/find-kommun.ts";
import { readHolidays } from "../../../../src/motion/kommun/holidays.ts";
import { lastDay } from "../../../../src/motion/kommun/last-day.ts";
import { motionHost } from "../../../support/motion-text.ts";

const { holidays } = openKommuner(motionHost());

describe("lastDay", () => {
  it.each([
    ["2026-12-14", 14, "2026-11-30"],
    ["2028-03-01", 1, "2028-02-29"],
    ["2026-03-30", 2, "2026-03-28"],
  ])("counts days of the calendar: %s − %i is %s", (meeting, days, day) => {
    expect(lastDay({ unit: "calendarDays", days }, meeting, holidays)).toEqual({ day });
  });

  it.each([
    ["an ordinary week", "2026-11-23", 5, "2026-11-16"],
    ["over a weekend", "2026-11-23", 1, "2026-11-20"],
    ["over Easter", "2026-04-08", 3, "2026-04-01"],
    ["over midsummer and its eve", "2026-06-22", 2, "2026-06-17"],
    ["over Christmas and its eve", "2026-12-28", 1, "2026-12-23"],
    ["over New Year, its eve and Epiphany", "2027-01-11", 5, "2026-12-30"],
    ["over the national day on a Monday", "2033-06-08", 2, "2033-06-03"],
  ])("counts working days, %s", (_, meeting, days, day) => {
    expect(lastDay({ unit: "workingDays", days }, meeting, holidays)).toEqual({ day });
  });

  it("does not guess at a year whose holidays nobody has listed", () => {
    expect(lastDay({ unit: "workingDays", days: 5 }, "2150-11-23", holidays)).toBeUndefined();
    expect(lastDay({ unit: "workingDays", days: 5 }, "2026-01-02", readHolidays("2026,01-01"))).toBeUndefined();
  });

  it("finds an hour of a weekday, so many weeks before that of the meeting", () => {
    const monday = { unit: "weekdayHour", weekday: "monday", hour: "08:00", weeksBefore: 2 } as const;
    expect(lastDay(monday, "2026-12-14", holidays)).toEqual({ day: "2026-11-30", hour: "08:00" });
    expect(lastDay(monday, "2026-12-16", holidays)).toEqual({ day: "2026-11-30", hour: "08:00" });
    expect(lastDay(monday, "2026-12-20", holidays)).toEqual({ day: "2026-11-30", hour: "08:00" });
  });

  it("finds the last such weekday before the meeting", () => {
    const thursday = { unit: "weekdayHour", weekday: "thursday", hour: "12:00" } as const;
    expect(lastDay(thursday, "2026-12-14", holidays)).toEqual({ day: "2026-12-10", hour: "12:00" });
    expect(lastDay(thursday, "2026-12-10", holidays)).toEqual({ day: "2026-12-03", hour: "12:00" });
    expect(lastDay(thursday, "2026-12-11", holidays)).toEqual({ day: "2026-12-10", hour: "12:00" });
  });

  it("is the meeting itself, where motions are handed in there", () => {
    expect(lastDay({ unit: "atMeeting" }, "2026-12-14", holidays)).toEqual({ day: "2026-12-14" });
  });
});
