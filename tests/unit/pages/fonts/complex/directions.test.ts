import { describe, expect, it } from "vitest";
import { splitByDirection } from "../../../../../src/pages/fonts/complex/directions.ts";

describe("a text of several directions", () => {
  const print = (text: string) =>
    splitByDirection(text).map(
      ({ start, end, isRightToLeft }) => `${isRightToLeft ? "←" : "→"} ${text.slice(start, end)}`,
    );

  it("is divided where the direction changes", () => {
    expect(print("Motion")).toEqual(["→ Motion"]);
    expect(print("(שלום),")).toEqual(["→ (", "← שלום", "→ ),"]);
    expect(print("שלום לך")).toEqual(["← שלום לך"]);
    expect(print("abc שלום 12 לך def")).toEqual(["→ abc ", "← שלום", "→  12 ", "← לך", "→  def"]);
  });
});
