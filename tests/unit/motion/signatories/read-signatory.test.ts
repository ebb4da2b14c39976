import { describe, expect, it } from "vitest";
import { readSignatory } from "../../../../src/motion/signatories/read-signatory.ts";
import type { SignatoryWords } from "../../../../src/motion/signatories/signatory-words.ts";

const cases: readonly (readonly [lines: string, like: SignatoryWords | undefined, read: SignatoryWords])[] = [
  ["Anna Exempel", undefined, { name: "Anna Exempel" }],
  ["Anna Exempel (M)", undefined, { name: "Anna Exempel", party: "M" }],
  ["Anna Exempel (SD) (-)", undefined, { name: "Anna Exempel", party: "(SD) (-)" }],
  ["Anna Exempel (M (lokal))", undefined, { name: "Anna Exempel", party: "M (lokal)" }],
  ["Anna (Ann) Exempel (M)", undefined, { name: "Anna (Ann) Exempel", party: "M" }],
  ["Vänsterpartiet", undefined, { party: "Vänsterpartiet" }],
  ["(S)", undefined, { party: "(S)" }],
  [
    "Anna Exempel (M)/ledamot/För Moderaterna",
    undefined,
    { name: "Anna Exempel", party: "M", role: "ledamot", onBehalfOf: "Moderaterna" },
  ],
  ["Vänsterpartiet/för Oppositionen", undefined, { party: "Vänsterpartiet", onBehalfOf: "Oppositionen" }],
  // What is edited stays what it was.
  ["Vänsterpartiet Umeå", { party: "Vänsterpartiet" }, { party: "Vänsterpartiet Umeå" }],
  ["Majoriteten i Umeå", { onBehalfOf: "Majoriteten" }, { onBehalfOf: "Majoriteten i Umeå" }],
  ["Anna Ek (SD) (-)", { name: "Anna Exempel", party: "(SD) (-)" }, { name: "Anna Ek", party: "(SD) (-)" }],
  ["Anna Exempel (SD)", { name: "Anna Exempel", party: "(sd)" }, { name: "Anna Exempel", party: "(SD)" }],
  ["Anna Exempel (Ann) (M)", { name: "Anna Exempel (Ann)" }, { name: "Anna Exempel (Ann)", party: "M" }],
  // What is added or replaced is read for itself.
  ["Anna Exempel (V)", { party: "Vänsterpartiet" }, { name: "Anna Exempel", party: "V" }],
  ["Bo Ek (M)", { name: "Anna Exempel" }, { name: "Bo Ek", party: "M" }],
  ["Anna Exempel", { name: "Anna Exempel", party: "M" }, { name: "Anna Exempel" }],
  ["", undefined, {}],
];

describe("readSignatory", () => {
  it.each(cases)("reads %j, which was %j, as %j", (lines, like, read) => {
    expect(readSignatory(lines.split("/"), like)).toEqual(read);
  });

  it("reads a line of brackets in linear time", () => {
    const line = `Anna${" (M)".repeat(100_000)}`;
    const start = performance.now();
    const { name } = readSignatory([line]);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(name === line).toBe(true);
  });
});
