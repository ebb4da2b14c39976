import { expect, it } from "vitest";
import { readSwedishDate, toSwedishDate } from "../../../../src/ground/text/swedish-date.ts";

it.each([
  ["2026-11-03", "3 november 2026"],
  ["2024-02-29", "29 februari 2024"],
  ["1999-12-31", "31 december 1999"],
])("%s is written %s", (isoDate, written) => {
  expect(toSwedishDate(isoDate)).toBe(written);
});

it.each([
  ["23 november 2026", "2026-11-23"],
  ["den 3 mars 2026", "2026-03-03"],
  ["tisdagen den 3 mars 2026", "2026-03-03"],
  ["tisdag 3 mars 2026", "2026-03-03"],
  ["3 Dec. 2026", "2026-12-03"],
  ["2026-1-3", "2026-01-03"],
  ["2026/01/03", "2026-01-03"],
  ["2007 05 18", "2007-05-18"],
  ["20260103", "2026-01-03"],
  ["23/11 2026", "2026-11-23"],
  ["23.11.2026", "2026-11-23"],
])("%s is %s", (written, day) => {
  expect(readSwedishDate(written)).toBe(day);
});

it.each(["31 februari 2026", "2026", "november 2026", "32/1 2026", "23 ju 2026", "i går", ""])(
  "%s is no day",
  (written) => {
    expect(readSwedishDate(written)).toBeUndefined();
  },
);
