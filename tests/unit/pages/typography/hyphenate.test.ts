import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hyphenate } from "../../../../src/pages/typography/hyphenate.ts";

/** `=` at the joints of compounds, `-` at other breaks. */
function hyphenated(word: string): string {
  let shown = "";
  let start = 0;
  for (const { at, isJoint } of hyphenate(word)) {
    shown += word.slice(start, at) + (isJoint ? "=" : "-");
    start = at;
  }
  return shown + word.slice(start);
}

describe("hyphenate", () => {
  it.each([
    ["information", "infor-ma-tion"],
    ["verksamhetens", "verk-sam-he-tens"],
    ["Medborgare", "Med-bor-gare"],
    ["barnomsorgsavgifter", "barn=omsorgs=avgif-ter"],
    ["samarbetsorter", "sam=arbets=orter"],
    ["samarbetsorterna", "sam=arbets=orterna"],
    ["tillämpningen", "till-ämp-ningen"],
    ["kommunfullmäktiges", "kommun=full-mäk-ti-ges"],
    ["kommunövergripande", "kom-mun=över-gri-pande"],
    ["kommuninvånarna", "kom-mun=invå-narna"],
    ["kommunikation", "kom-mu-ni-ka-tion"],
    ["undertecknad", "under=teck-nad"],
    ["bostadsområden", "bostads=områ-den"],
    ["skatteunderlag", "skatte=under-lag"],
    ["skatterna", "skat-terna"],
    ["barnslig", "barns-lig"],
    ["förening", "för-ening"],
    ["bibliotek", "bib-lio-tek"],
    ["ordningsföreskrifter", "ord-nings=före-skrif-ter"],
    ["ersättningsnivå", "ersätt-nings=nivå"],
  ])("breaks %s as %s", (word, expected) => {
    expect(hyphenated(word)).toBe(expected);
  });

  it.each(["kunde", "nämnd", "SVERIGE", "kommunstyrelsE"])(
    "leaves %s whole: too short, or with a capital inside",
    (word) => {
      expect(hyphenated(word)).toBe(word);
    },
  );

  it("keeps three letters on either side, in order, for any word", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnoprstuvxyåäö");
    const word = fc.array(letter, { minLength: 1, maxLength: 40 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(word, (any) => {
        const places = hyphenate(any).map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((at) => at >= 3 && any.length - at >= 3)).toBe(true);
      }),
    );
  });
});
