import { expect, test } from "vitest";
import type { Colour } from "../../../../src/document/theme/theme.ts";
import { ContentStream } from "../../../../src/formats/pdf/content-stream.ts";
import { CodedFont } from "../../../../src/formats/pdf/fonts/coded-font.ts";
import { pt } from "../../../../src/ground/units/length.ts";
import type { PlacedGlyph } from "../../../../src/pages/layout/frame.ts";
import { sampleFont } from "../../../support/sample-document.ts";

const colour = "#3366cc" as Colour;
const blue = "0.2 0.4 0.8 rg";

/** Font in which every glyph is half an em wide. */
function font(): CodedFont {
  return new CodedFont({ ...sampleFont(), unitsPerEm: 1000, advanceOf: () => 500 }, "F1");
}

function glyph(text: string, changes: Partial<Record<"advance" | "offsetX" | "offsetY", number>> = {}): PlacedGlyph {
  const { advance = 5, offsetX = 0, offsetY = 0 } = changes;
  return {
    glyph: 7 + (text.codePointAt(0) ?? 0),
    text,
    advance: pt(advance),
    offsetX: pt(offsetX),
    offsetY: pt(offsetY),
  };
}

function shown(...glyphs: readonly PlacedGlyph[]): string {
  const stream = new ContentStream();
  stream.text({ x: 20, y: 30, font: font(), size: 10, colour, glyphs });
  const text = Buffer.from(stream.bytes()).toString("latin1");
  // Codes are two bytes; here they are shown as digits.
  return text.replace(/\0(.)/g, (_, low: string) => String(low.charCodeAt(0)));
}

test("glyphs at the font's own advances are one string", () => {
  expect(shown(glyph("a"), glyph("b"), glyph("a"))).toBe(`${blue}\nBT /F1 10 Tf 20 30 Td\n[(121)] TJ\nET\n`);
});

test("kerning and wide spaces are corrections in thousandths, and rounding is carried on", () => {
  // 0.004 pt too far for each glyph: after two, a whole thousandth of the em.
  expect(shown(glyph("a", { advance: 4.8 }), glyph("b", { advance: 8 }), glyph("c"))).toContain("[(1)20(2)-300(3)] TJ");
  const slightly = ["a", "b", "c", "d"].map((letter) => glyph(letter, { advance: 5.004 }));
  expect(shown(...slightly)).toContain("[(12)-1(34)] TJ");
});

test("a glyph beside or above its place is moved, and the next is not", () => {
  expect(shown(glyph("a"), glyph("b", { offsetX: 1 }), glyph("c"))).toContain("[(1)-100(2)100(3)] TJ");
  expect(shown(glyph("a"), glyph("b", { offsetY: -2 }), glyph("c"))).toContain(
    "[(1)] TJ\n2 Ts\n[(2)] TJ\n0 Ts\n[(3)] TJ",
  );
});

test("a cluster of several glyphs carries its text as a whole", () => {
  const stream = new ContentStream();
  stream.beginCluster(3, "x\u030a");
  stream.endMark();
  expect(new TextDecoder().decode(stream.bytes())).toBe("/Span <</MCID 3 /ActualText <FEFF0078030A>>> BDC\nEMC\n");
});

test("the glyph of what is missing is never drawn", () => {
  expect(() => font().codeFor(0, "漢")).toThrow("has no glyph for");
});

test("brackets, backslash, carriage return and what is not ASCII among the codes are escaped", () => {
  const coded = font();
  for (let i = 1; i <= 300; i++) coded.codeFor(i, "");
  expect([13, 40, 41, 92].map((code) => coded.written[code])).toEqual(["\0\\r", "\0\\(", "\0\\)", "\0\\\\"]);
  expect([65, 127, 128, 255, 256].map((code) => coded.written[code])).toEqual([
    "\0A",
    "\0\x7f",
    "\0\\200",
    "\0\\377",
    "\x01\0",
  ]);
});

test("font and colour are said once", () => {
  const stream = new ContentStream();
  const run = { font: font(), size: 10, colour, glyphs: [glyph("a")] };
  stream.text({ ...run, x: 1, y: 2 });
  stream.text({ ...run, x: 1, y: 1 });
  expect(Buffer.from(stream.bytes()).toString("latin1").match(/Tf|rg/g)).toEqual(["rg", "Tf"]);
});

test("marks and artifacts", () => {
  const stream = new ContentStream();
  stream.beginMark("P", 3);
  stream.endMark();
  stream.beginArtifact();
  stream.rectangle(1, 2, 3.00049, -0.0001, colour);
  stream.endMark();
  stream.beginArtifact("footer");
  stream.endMark();
  expect(Buffer.from(stream.bytes()).toString("latin1").split("\n")).toEqual([
    "/P <</MCID 3>> BDC",
    "EMC",
    "/Artifact BMC",
    blue,
    "1 2 3 0 re f",
    "EMC",
    "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    "EMC",
    "",
  ]);
});
