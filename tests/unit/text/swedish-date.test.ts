import { expect, it } from "vitest";
import { toSwedishDate } from "../../../src/text/swedish-date.ts";

it.each([
  ["2026-11-03", "3 november 2026"],
  ["2024-02-29", "29 februari 2024"],
  ["1999-12-31", "31 december 1999"],
])("%s is written %s", (isoDate, written) => {
  expect(toSwedishDate(isoDate)).toBe(written);
});
