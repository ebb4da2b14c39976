import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAtt } from "../../../src/motion/split-att.ts";

describe("splitAtt", () => {
  it.each([
    ["att bygga", "att", "bygga"],
    ["Att bygga", "Att", "bygga"],
    ["ATT   bygga", "ATT", "bygga"],
    ["att\tbygga", "att", "bygga"],
    ["att\u00a0bygga", "att", "bygga"],
    ["  att bygga", "att", "bygga"],
    ["– att bygga", "– att", "bygga"],
    ["- Att bygga", "- Att", "bygga"],
    ["•att bygga", "•att", "bygga"],
    ["1. att bygga", "1. att", "bygga"],
    ["(1) att bygga", "(1) att", "bygga"],
    ["a) att bygga", "a) att", "bygga"],
    ["(b) Att bygga", "(b) Att", "bygga"],
    ["…att bygga", "…att", "bygga"],
    ["... att bygga", "... att", "bygga"],
    ["att1 bygga", "att1", "bygga"],
    ["att₁ bygga", "att₁", "bygga"],
    ["att: bygga", "att:", "bygga"],
    ["Att, om det går, bygga", "Att,", "om det går, bygga"],
    ["att 200 platser byggs", "att", "200 platser byggs"],
    ["att att bygga", "att", "att bygga"],
    ["att", "att", ""],
  ])("sets off the label of %j", (text, label, rest) => {
    const split = splitAtt(text);
    expect(split?.label).toBe(label);
    expect(text.slice(split?.rest)).toBe(rest);
    expect(text.slice(split?.att, (split?.att ?? 0) + 3).toLowerCase()).toBe("att");
  });

  it.each([
    "attraktiva torg",
    "att-satserna läses",
    "att200 platser",
    "Kommunen ska",
    "atta",
    "",
    "– – att",
    "(att bygga)",
  ])("finds none in %j", (text) => {
    expect(splitAtt(text)).toBeUndefined();
  });

  it("says whether the author has numbered it", () => {
    expect(["att a", "1. att a", "2) att a", "att3 a", "att₄ a"].map((text) => splitAtt(text)?.isNumbered)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it("never changes a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."att ATT1₁.–-*•,: bö") }), (text) => {
        const split = splitAtt(text);
        if (split === undefined) return;
        const whole = text.slice(0, split.rest);
        expect(whole.trim()).toBe(split.label);
      }),
    );
  });
});
