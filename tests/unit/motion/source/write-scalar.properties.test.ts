import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  doubleQuoted,
  singleQuoted,
  writeFlowScalar,
  writeScalar,
} from "../../../../src/motion/source/write-scalar.ts";

const odd = fc.constantFrom(
  ..." :#-?,[]{}&*!|>%@`'\"”«\\\n\t\r\u0000\u0085\u2028\ufeff\ud800~._å0aA".split(""),
  "---",
  "...",
  "\u{1f6b2}",
);
const text = fc.oneof(
  fc.array(odd, { maxLength: 8 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);
/** As the program reads YAML: every scalar is text. */
const read = (source: string): unknown => parse(source, { schema: "failsafe" });

describe("a scalar that is written", () => {
  it("is read by YAML as the text it was, in a block, a list and between brackets", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(read(`a: ${writeScalar(value)}\nb: x\n`)).toEqual({ a: value, b: "x" });
        expect(read(`- ${writeScalar(value)}\n- x\n`)).toEqual([value, "x"]);
        expect(read(`[${writeFlowScalar(value)}, {a: ${writeFlowScalar(value)}}]\n`)).toEqual([value, { a: value }]);
        expect(read(`a: ${doubleQuoted(value)}\n`)).toEqual({ a: value });
      }),
      { numRuns: 3_000 },
    );
  });

  it("is read so between single quotation marks, on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        expect(read(`a: ${singleQuoted(value)}\n`)).toEqual({ a: value });
      }),
    );
  });

  it.each([
    ["Fler cykelplatser", "Fler cykelplatser"],
    ["§ 12", "§ 12"],
    ["Fler platser: en fråga", '"Fler platser: en fråga"'],
    ['Fler "bra" platser: en', "'Fler \"bra\" platser: en'"],
    ["”Fler” platser", '"”Fler” platser"'],
    ["", '""'],
  ])("%s is written %s", (value, written) => {
    expect(writeScalar(value)).toBe(written);
  });
});
