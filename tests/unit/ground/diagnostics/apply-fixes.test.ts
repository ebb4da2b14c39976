import { expect, it } from "vitest";
import { applyFixes } from "../../../../src/ground/diagnostics/apply-fixes.ts";
import type { Edit } from "../../../../src/ground/diagnostics/diagnostic.ts";

const edit = (start: number, end: number, text: string): Edit => ({ place: { file: "a.md", start, end }, text });

it("makes each repair whole, in any order", () => {
  expect(applyFixes("titel: a: b", [[edit(11, 11, '"'), edit(7, 7, '"')], [edit(0, 5, "ort")]])).toBe('ort: "a: b"');
});

it("leaves a repair that meets an earlier one for another round", () => {
  expect(applyFixes("abcdef", [[edit(1, 3, "X")], [edit(2, 4, "Y"), edit(5, 6, "Z")], [edit(3, 4, "D")]])).toBe(
    "aXDef",
  );
  expect(applyFixes("abc", [[edit(1, 1, "X")], [edit(1, 1, "Y")]])).toBe("aXbc");
});

it("keeps byte order mark and line ends", () => {
  expect(applyFixes("\ufeffa\r\nb\r\n", [[edit(4, 5, "c")]])).toBe("\ufeffa\r\nc\r\n");
});

it("gives the text itself where there is nothing to do", () => {
  expect(applyFixes("abc", [])).toBe("abc");
});
