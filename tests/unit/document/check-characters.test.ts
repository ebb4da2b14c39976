import { describe, expect, it } from "vitest";
import { checkCharacters, type Glyphs } from "../../../src/document/check-characters.ts";
import { makeMotion } from "../../support/make-motion.ts";
import { documentOf, said } from "../../support/make-template.ts";

/** Fonts that have the characters of a pattern: for text and headings, for code, and to fall back on. */
function glyphs(text: RegExp, code: RegExp, fallback?: RegExp): Glyphs {
  const family = (pattern: RegExp) => ({
    regular: { glyphFor: (codePoint: number) => (pattern.test(String.fromCodePoint(codePoint)) ? 1 : 0) },
  });
  return {
    families: { body: family(text), heading: family(text), code: family(code) },
    fallback: fallback === undefined ? [] : [family(fallback)],
  };
}

const latin = glyphs(/[ -~À-ÿ–]/, /[ -~]/);

/** The words whose place is named, and what is said of them. */
function check(body: string, fonts: Glyphs = latin): readonly (readonly string[])[] {
  const motion = makeMotion({ body });
  const diagnostics = checkCharacters(documentOf(motion), fonts);
  const texts = said({ diagnostics }).map((text) => text.replace(/^\S+ /, "").replace(/ \(\w+ the character\)$/, ""));
  return diagnostics.map(({ place }, index) => [
    motion.body.text.value.slice(place.start, place.end),
    texts[index] ?? "",
  ]);
}

describe("checkCharacters", () => {
  it("finds nothing in text that the fonts have, spaces and break marks included", () => {
    expect(check("Åtgärd – 12\u00a0% sam\u00adarbete\u200b och e\u0301 \n\n`kod`")).toEqual([]);
  });

  it("names what no font has, once a text, and what falls back is fine", () => {
    expect(check("Bra 😀 och 😀, ж")).toEqual([
      ["😀", "error characters-printable: No font has the character U+1F600 (”😀”, emoji)"],
      ["ж", "error characters-printable: No font has the character U+0436 (”ж”, Cyrillic)"],
    ]);
    expect(check("Bra ж", glyphs(/[ -ÿ]/, /[ -~]/, /[ж]/))).toEqual([]);
  });

  it("names control and direction characters, also those behind an escape", () => {
    expect(check("a\u0007b\u202ec&#x200F;")).toEqual([
      ["\u0007", "error characters-printable: The control character U+0007 (BELL) cannot be printed"],
      [
        "\u202e",
        "error characters-printable: The character U+202E (RIGHT-TO-LEFT OVERRIDE) changes the direction of the text",
      ],
      [
        "&#x200F;",
        "error characters-printable: The character U+200F (RIGHT-TO-LEFT MARK) changes the direction of the text",
      ],
    ]);
  });

  it("asks the font of code for code, and of text for text", () => {
    expect(check("å `å`")).toEqual([["å", "error characters-printable: No font has the character U+00E5 (”å”)"]]);
    expect(check("```\nrad å\n```")).toEqual([
      ["å", "error characters-printable: No font has the character U+00E5 (”å”)"],
    ]);
  });

  it("looks at headings, cells, footnotes and clauses", () => {
    const found = check("## ж\n\n> ж[^1]\n\n| ж |\n|---|\n| a |\n\n[^1]: ж\n");
    expect(found.map(([words]) => words)).toEqual(["ж", "ж", "ж", "ж"]);
  });
});
