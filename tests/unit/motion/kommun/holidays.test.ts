import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../../src/motion/kommun/calendar.ts";
import { readHolidays } from "../../../../src/motion/kommun/holidays.ts";

type Library = new (
  country: string,
) => { getHolidays: (year: number) => readonly { date: string; name: string; type: string }[] };

const text = readFileSync(new URL("../../../../kommuner/holidays.csv", import.meta.url), "utf8");
const holidays = readHolidays(text);
const years = Array.from({ length: 61 }, (_, index) => 2015 + index);

const oracles = new URL("../../../oracles/package.json", import.meta.url);
const isMissing = !existsSync(new URL("node_modules/date-holidays", oracles)) && !process.env["CI"];

describe("kommuner/holidays.csv", () => {
  it("has the holidays and eves of a year", () => {
    expect([...(holidays(2026) ?? [])]).toEqual(
      "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"
        .split(" ")
        .map((day) => `2026-${day}`),
    );
    expect(holidays(1800)).toBeUndefined();
  });

  it.skipIf(isMissing)(
    `equals date-holidays and the eves of the law${isMissing ? " (needs date-holidays)" : ""}`,
    () => {
      const Holidays: Library = createRequire(oracles)("date-holidays");
      const sweden = new Holidays("SE");
      for (const year of years) {
        const all = sweden.getHolidays(year).map(({ date, name, type }) => ({ day: date.slice(0, 10), name, type }));
        const midsummer = all.find(({ name }) => name === "midsommardagen")?.day ?? "";
        const eves = [addDays(midsummer, -1), `${year}-12-24`, `${year}-12-31`];
        const expected = [...all.filter(({ type }) => type === "public").map(({ day }) => day), ...eves];
        expect([...(holidays(year) ?? [])]).toEqual([...new Set(expected)].sort());
      }
    },
  );
});
