import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskText } from "../../../../src/motion/personal-data/mask-text.ts";
import { findPersonalData } from "../../../../src/motion/personal-data/personal-data.ts";

/** The lines of a table without its comments. */
const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const positive = linesOf("personal-data.found.txt").map((line) => line.slice(line.indexOf("\t") + 1));
const negative = linesOf("personal-data.none.txt");

describe("maskText", () => {
  it("puts a marker in place of each kind, and keeps names, parties and all else", () => {
    expect(
      maskText(
        "Anna Exempel (M), 19850709-9805, Storgatan 12, 903 26 Umeå, tfn 070-174 06 05, anna@example.org, info@umea.se, dnr KS-2026-00123",
      ),
    ).toBe(
      "Anna Exempel (M), (personnummer borttaget), (adress borttagen), tfn (telefonnummer borttaget), (e-postadress borttagen), info@umea.se, dnr KS-2026-00123",
    );
  });

  it("masks every positive example and keeps the words around", () => {
    for (const line of positive) {
      const around = line.split(/«[^»]*»/);
      const masked = maskText(line.replace(/[«»]/g, ""));
      expect(masked.split(/\((?:personnummer|telefonnummer|e-postadress|adress) borttage[tn]\)/)).toEqual(around);
    }
  });

  it("leaves every negative example as it is", () => {
    expect(negative.map(maskText)).toEqual(negative);
  });

  it("changes nothing the second time, and leaves nothing to find, in any text", () => {
    const unit = fc.constantFrom(
      ..."0123456789 -+@.,/()",
      "19850709-9805",
      "070-174 06 05",
      "anna@example.org",
      "Storgatan 12, 903 26 Umeå",
      "\n",
      "a",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const masked = maskText(text);
        expect(maskText(masked)).toBe(masked);
        expect(findPersonalData(masked)).toEqual([]);
      }),
    );
  });
});
