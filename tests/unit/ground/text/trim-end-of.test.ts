import { expect, it } from "vitest";
import { trimEndOf } from "../../../../src/ground/text/trim-end-of.ts";

it.each([
  ["Jag yrkar att :", ":", "Jag yrkar att"],
  ["a. , .", ".,", "a"],
  ["a.b", ".", "a.b"],
  ["  a", ".", "  a"],
  [" . ", ".", ""],
  ["", ".", ""],
])("of %j without %j leaves %j", (text, characters, expected) => {
  expect(trimEndOf(text, characters)).toBe(expected);
});
