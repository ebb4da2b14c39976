import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Colour } from "../../../../../src/document/theme/theme.ts";
import type { NodeId } from "../../../../../src/document/types.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import { openFont } from "../../../../../src/pages/fonts/open-font.ts";
import {
  measureText,
  shapeAtom,
  widthBetween,
  widthFrom,
  widthTo,
} from "../../../../../src/pages/layout/inline/measured-text.ts";
import type { Run } from "../../../../../src/pages/layout/inline/styled-text.ts";
import { hyphenate } from "../../../../../src/pages/typography/hyphenate.ts";
import { fakeFont } from "../../../../support/fake-fonts.ts";

const WORDS = (
  "Kommunfullmäktige AVTAL kraftfullare trafiksäkerhet effektivisering grafiska fjällområden avveckling flygplatsen Växjöborna informationsinsatser " +
  "Tillväxtverket ytterligare rättighetsperspektiv Värnamo offentlighetsprincipen vattenförvaltning kraftverk finansieringsfrågor affischering"
).split(" ");

function run(text: string, font: Run["font"]): Run {
  return {
    start: 0,
    end: text.length,
    node: 1 as NodeId,
    font,
    size: pt(11),
    rise: pt(0),
    colour: "#000000" as Colour,
    link: undefined,
    note: undefined,
    lang: "sv",
  };
}

describe("measureText", () => {
  it("divides text into words and spaces, with sums", () => {
    const measured = measureText({ text: "en\u00a0väg nu", runs: [run("en\u00a0väg nu", fakeFont("a"))] });
    expect(
      measured.atoms.map(({ start, end, isSpace, x, width, stretchBefore, shrink }) => [
        start,
        end,
        isSpace,
        x,
        width,
        stretchBefore,
        shrink,
      ]),
    ).toEqual([
      [0, 2, false, 0, 11, 0, 0],
      [2, 3, true, 11, 2.75, 0, 2.75 / 3],
      [3, 6, false, 13.75, 16.5, 1.375, 0],
      [6, 7, true, 30.25, 2.75, 1.375, 2.75 / 3],
      [7, 9, false, 33, 11, 2.75, 0],
    ]);
    expect(measured.width).toBe(44);
  });

  it("gives narrow and wide spaces their own width, which neither stretches nor shrinks", () => {
    const measured = measureText({ text: "1\u202f0", runs: [run("1\u202f0", fakeFont("a"))] });
    expect(measured.atoms[1]).toMatchObject({ isSpace: true, width: 11 / 6, stretch: 0, shrink: 0 });
  });
});

describe.each(["source-serif-4", "source-sans-3", "carlito", "noto-serif", "source-code-pro"])(
  "widths in %s",
  (family) => {
    const path = join(import.meta.dirname, "../../../../../templates/fonts", family, "Regular.ttf");
    const font = openFont(family, new Uint8Array(readFileSync(path))) ?? fakeFont("none");

    it("of parts of words are what shaping the parts gives, kerning and ligatures included", () => {
      expect(font.key).toContain(family);
      for (const word of WORDS) {
        const measured = measureText({ text: word, runs: [run(word, font)] });
        const [atom] = measured.atoms;
        if (atom === undefined) throw new Error(word);
        for (const { at } of hyphenate(word)) {
          expect(widthTo(measured, at, true)).toBeCloseTo(shapeAtom(measured, atom, 0, at, true).width, 9);
          expect(atom.width - widthFrom(measured, at)).toBeCloseTo(
            shapeAtom(measured, atom, at, word.length, false).width,
            9,
          );
          expect(widthBetween(measured, 1, at, true)).toBeCloseTo(shapeAtom(measured, atom, 1, at, true).width, 9);
        }
      }
    });
  },
);
