import { describe, expect, it } from "vitest";
import { nearest, slips } from "../../../../src/ground/text/nearest.ts";

const keys = ["titel", "datum", "ort", "till", "att-satser", "undertecknare", "ärendemening"];

describe("nearest", () => {
  it.each([
    ["tittel", "titel"],
    ["TITEL", "titel"],
    ["dautm", "datum"],
    ["attsatser", "att-satser"],
    ["undertecnare", "undertecknare"],
    ["a\u0308rendemening", "ärendemening"],
    ["arendemening", "ärendemening"],
  ])("takes %s for %s", (written, meant) => {
    expect(nearest(written, keys)).toBe(meant);
  });

  it.each(["bana", "sammanfattning", "x", ""])("takes %j for none", (written) => {
    expect(nearest(written, keys)).toBeUndefined();
  });
});

describe("slips", () => {
  it.each([
    ["ort", "ort", 0],
    ["ort", "ord", 1],
    ["ort", "rot", 1],
    ["ort", "orter", 2],
    ["", "abc", 3],
  ])("counts from %s to %s: %i", (a, b, count) => {
    expect([slips(a, b, 9), slips(b, a, 9)]).toEqual([count, count]);
  });

  it("stops counting at the limit", () => {
    expect(slips("kommunstyrelse", "region", 3)).toBe(3);
  });
});
