import { describe, expect, it } from "vitest";
import { compose, endOfCluster } from "../../../../src/pages/typography/compose.ts";

describe("compose", () => {
  it("leaves composed text alone", () => {
    expect(compose("Umeå – ”25”")).toEqual({ text: "Umeå – ”25”", origins: undefined });
  });

  it("composes letters and marks, and knows where each came from", () => {
    expect(compose("Umea\u030a ko\u0308r")).toEqual({ text: "Umeå kör", origins: [0, 1, 2, 3, 5, 6, 7, 9] });
  });

  it("keeps a mark that has no composed letter", () => {
    expect(compose("m\u0302x")).toEqual({ text: "m\u0302x", origins: [0, 0, 2] });
  });

  it("leaves out what is invisible", () => {
    expect(compose("a\u200bb\u2060")).toEqual({ text: "ab", origins: [0, 2] });
  });

  it("replaces characters on demand", () => {
    expect(compose("it\u2011stöd", (code) => (code === 0x2011 ? "-" : undefined)).text).toBe("it-stöd");
  });
});

describe("endOfCluster", () => {
  it("counts marks and surrogate pairs to their character", () => {
    expect([endOfCluster("a\u030ab", 0), endOfCluster("😀b", 0), endOfCluster("ab", 1)]).toEqual([2, 2, 2]);
  });
});
