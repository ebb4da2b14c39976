import { describe, expect, it } from "vitest";
import { dayAfter, daysBetween, dueDate } from "../../../../src/office/catalogue/due-date.ts";

describe("the day an answer is due", () => {
  it.each([
    ["2026-12-14", "2027-12-14"],
    ["2027-03-01", "2028-03-01"],
    ["2028-02-29", "2029-02-28"],
  ])("of a motion raised %s is %s", (raised, due) => {
    expect(dueDate(raised)).toBe(due);
  });

  it("is counted to in whole days, over summer time and leap days", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-11-23", "2026-11-20")).toBe(-3);
    expect(dayAfter("2027-12-31")).toBe("2028-01-01");
  });
});
