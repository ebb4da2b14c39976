import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hyphenate } from "../../../src/typography/hyphenate.ts";
import { swedishPatterns } from "../../../src/typography/swedish-patterns.ts";

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

describe("swedishPatterns", () => {
  it("are those of the package they were converted from, none more and none less", () => {
    expect(ourPatterns()).toEqual(patternsOfPackage());
  });
});

/** As TeX writes them. */
function ourPatterns(): readonly string[] {
  const patterns: string[] = [];
  for (const group of swedishPatterns.split(" ")) {
    const [levels = "", words = ""] = group.split(":");
    for (const letters of words.split(",")) patterns.push(withLevels(letters, [...levels].map(Number)));
  }
  return patterns.sort();
}

function withLevels(letters: string, levels: readonly number[]): string {
  let pattern = "";
  for (let index = 0; index <= letters.length; index++) {
    pattern += `${levels[index] || ""}${letters.charAt(index)}`;
  }
  return pattern;
}

type Trie = number | { readonly [letter: string]: Trie } | readonly [{ readonly [letter: string]: Trie }, number];

/** The package has a trie of letters; a number is an index into the lists of levels, which leave out the place before a stop. */
function patternsOfPackage(): readonly string[] {
  const [levels, trie]: [readonly (readonly number[])[], Trie] = createRequire(import.meta.url)(
    "hyphen/patterns/sv.js",
  );
  const patterns: string[] = [];
  const walk = (node: Trie, letters: string): void => {
    if (typeof node === "number") {
      const own = levels[node] ?? [];
      patterns.push(withLevels(letters, letters.startsWith(".") ? [0, ...own] : own));
    } else if (Array.isArray(node)) {
      for (const part of node) walk(part, letters);
    } else {
      for (const [letter, next] of Object.entries(node)) walk(next, letters + letter);
    }
  };
  walk(trie, "");
  return patterns.sort();
}
