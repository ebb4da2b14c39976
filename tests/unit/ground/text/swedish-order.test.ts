import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSwedish } from "../../../../src/ground/text/swedish-order.ts";

describe("compareSwedish", () => {
  it.each([
    ["å, ä and ö come last, in this order", ["Zebra", "Åka", "Äta", "Öva"]],
    ["capitals do not count", ["ask", "Berg", "cykel"]],
    ["w comes after v", ["Vatten", "Väg", "Wadköping", "Xerxes"]],
    ["other marks do not count", ["Ide", "Idé om buss", "Idrott"]],
    ["ü is a y, æ an ä, ø an ö", ["Münster", "Mynta", "Zon", "Ær", "Ät", "Øre", "Öst"]],
    ["numbers go by their value", ["9 träd", "10 träd", "KS-2026/9", "KS-2026/00010", "KS-2026/11"]],
    ["a word ends before a longer one", ["Bad", "Bad och bastu", "Badhus"]],
    ["quotation marks and dashes do not count", ["Bra – och billig", "”Bra” skola", "Bra skolor"]],
  ])("%s", (_, sorted) => {
    expect([...sorted].reverse().sort(compareSwedish)).toEqual(sorted);
  });

  it("reads composed and decomposed letters alike", () => {
    expect(["Zon", "A\u030aka", "Ära"].sort(compareSwedish)).toEqual(["Zon", "A\u030aka", "Ära"]);
  });

  it("is an order: the same whichever text comes first, and only equal texts are equal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(Math.sign(compareSwedish(a, b))).toBe(-Math.sign(compareSwedish(b, a)) + 0);
        expect(compareSwedish(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("is an order of any three texts", () => {
    const text = fc.stringMatching(/^[0-9aåäö -]{0,6}$/);
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x = "", y = "", z = ""] = [a, b, c].sort(compareSwedish);
        expect(compareSwedish(x, z)).toBeLessThanOrEqual(0);
        expect(compareSwedish(x, y)).toBeLessThanOrEqual(0);
        expect(compareSwedish(y, z)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
