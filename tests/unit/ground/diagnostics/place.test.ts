import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionAt } from "../../../../src/ground/diagnostics/place.ts";

describe("positionAt", () => {
  it.each([
    ["ab\ncd", 0, 1, 1],
    ["ab\ncd", 2, 1, 3],
    ["ab\ncd", 3, 2, 1],
    ["ab\r\ncd", 2, 1, 3],
    ["ab\r\ncd", 3, 1, 4],
    ["ab\r\ncd", 4, 2, 1],
    ["ab\rcd", 3, 2, 1],
    ["\n\r\n\r", 4, 4, 1],
    ["\ufeffab\ncd", 0, 1, 1],
    ["\ufeffab\ncd", 1, 1, 1],
    ["\ufeffab\ncd", 2, 1, 2],
    ["\ufeffab\ncd", 4, 2, 1],
    ["😀b", 2, 1, 3],
    ["", 0, 1, 1],
  ])("finds in %j offset %i at line %i, column %i", (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column, offset });
  });

  it("keeps to the text", () => {
    expect(positionAt("ab", 9)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(positionAt("ab", -1)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it("gives lines and columns that lead back to the offset", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "å", "😀", "\n", "\r\n", "\r")), (parts) => {
        const text = parts.join("");
        const lines = text.split(/\r\n|\n|\r/);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = positionAt(text, offset);
          const isInsideBreak = text[offset - 1] === "\r" && text[offset] === "\n";
          if (!isInsideBreak)
            expect(lines[line - 1]?.slice(column - 1, column)).toBe(
              /[\r\n]|^$/.test(text[offset] ?? "") ? "" : text[offset],
            );
        }
      }),
    );
  });
});
