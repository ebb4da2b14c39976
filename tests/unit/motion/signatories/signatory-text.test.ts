import { describe, expect, it } from "vitest";
import {
  firstSignatory,
  signatoryLine,
  signatoryLines,
  signatoryName,
  signatoryTitle,
} from "../../../../src/motion/signatories/signatory-text.ts";
import type { SignatoryWords } from "../../../../src/motion/signatories/signatory-words.ts";

const cases: readonly (readonly [words: SignatoryWords, line: string, title: string, name: string])[] = [
  [{ name: "Anna Exempel" }, "Anna Exempel", "Anna Exempel", "Anna Exempel"],
  [{ name: "Anna Exempel", party: "M" }, "Anna Exempel (M)", "Anna Exempel (M)", "Anna Exempel"],
  [{ name: "Anna Exempel", party: "(sd)" }, "Anna Exempel (sd)", "Anna Exempel (sd)", "Anna Exempel"],
  [{ name: "Anna Exempel", party: "(SD) (-)" }, "Anna Exempel (SD) (-)", "Anna Exempel (SD) (-)", "Anna Exempel"],
  [{ party: "Vänsterpartiet" }, "Vänsterpartiet", "Vänsterpartiet", "Vänsterpartiet"],
  [{ onBehalfOf: "Majoriteten" }, "Majoriteten", "Majoriteten", "Majoriteten"],
  [
    { party: "Vänsterpartiet", onBehalfOf: "Oppositionen" },
    "Vänsterpartiet, för Oppositionen",
    "Vänsterpartiet",
    "Vänsterpartiet",
  ],
  [
    { name: "Anna Exempel", role: "ledamot", onBehalfOf: "Moderaterna" },
    "Anna Exempel, ledamot, för Moderaterna",
    "Anna Exempel (M)",
    "Anna Exempel",
  ],
  [{ name: " ", party: "M\n", role: "" }, "M", "M", "M"],
  [{}, "", "", ""],
];

describe("text of a signatory", () => {
  it.each(cases)("%j", (words, line, title, name) => {
    expect([signatoryLine(words), signatoryTitle(words), signatoryName(words)]).toEqual([line, title, name]);
  });

  it("has the name and the party, the role, and on whose behalf on a line each", () => {
    expect(signatoryLines({ name: "Anna Exempel", party: "M", role: "ledamot", onBehalfOf: "Alliansen" })).toEqual([
      "Anna Exempel (M)",
      "ledamot",
      "för Alliansen",
    ]);
  });

  it("names the first of several", () => {
    expect(firstSignatory([])).toBeUndefined();
    expect(firstSignatory([{ name: "Anna Exempel" }])).toBe("Anna Exempel");
    expect(firstSignatory([{ name: "Anna Exempel" }, { name: "Bo Ek" }])).toBe("Anna Exempel m.fl.");
  });
});
