import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSignatory } from "../../../../src/motion/signatories/read-signatory.ts";
import { signatoryLines } from "../../../../src/motion/signatories/signatory-text.ts";
import type { SignatoryWords } from "../../../../src/motion/signatories/signatory-words.ts";

const word = fc.constantFrom(
  "Anna",
  "Exempel",
  "Bo",
  "för",
  "M",
  "SD",
  "(SD)",
  "(-)",
  "(M (lokal))",
  "och",
  "Åsa,",
  "(",
  "x)",
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const party = fc.oneof(
  words,
  fc.constantFrom("M", "(sd)", "(SD) (-)", "Vänsterpartiet", "M (lokal)", "S, V", "(M", "((M))"),
);

const signatory: fc.Arbitrary<SignatoryWords> = fc
  .record({ name: words, party, role: words, onBehalfOf: words }, { requiredKeys: [], noNullPrototype: true })
  .filter(({ name, party: of, onBehalfOf }) => (name ?? of ?? onBehalfOf) !== undefined);

/** As most are written: a name that ends in no bracket, and a party in none or in its own. */
const usual = fc.record(
  {
    name: fc.constantFrom("Anna Exempel", "Bo (Bosse) Ek", "Åsa af Exempel-Ek", "Anna-Karin von Exempel"),
    party: fc.constantFrom("M", "Moderaterna", "(SD) (-)", "Vänsterpartiet Umeå", "S, V", "M (lokal)"),
    role: fc.constantFrom("ledamot", "gruppledare, ledamot"),
    onBehalfOf: fc.constantFrom("Moderaterna", "Majoriteten"),
  },
  { requiredKeys: ["name"], noNullPrototype: true },
);

describe("readSignatory", () => {
  it("reads what was written of a signatory of any form, when it knows what it was", () => {
    fc.assert(
      fc.property(signatory, (each) => {
        expect(readSignatory(signatoryLines(each), each)).toEqual(each);
      }),
      { numRuns: 3_000 },
    );
  });

  it("reads a person with or without party, role and group without knowing anything", () => {
    fc.assert(
      fc.property(usual, (each) => {
        expect(readSignatory(signatoryLines(each))).toEqual(each);
      }),
    );
  });

  it("keeps every word that somebody has written, whatever the signatory was", () => {
    fc.assert(
      fc.property(signatory, signatory, (was, is) => {
        const read = readSignatory(signatoryLines(is), was);
        expect(signatoryLines(read)).toEqual(signatoryLines(is));
      }),
      { numRuns: 3_000 },
    );
  });
});
