import { describe, expect, it } from "vitest";
import type { Inline, NodeId } from "../../../../../src/document/types.ts";
import type { FontSet } from "../../../../../src/pages/fonts/font-set.ts";
import { itemise } from "../../../../../src/pages/layout/inline/itemise.ts";
import { fakeFamily, fakeFonts } from "../../../../support/fake-fonts.ts";
import { inlineContext, text, textStyle } from "../../../../support/paragraphs.ts";

const isLatin = (codePoint: number) => codePoint < 0x250 || (codePoint >= 0x2000 && codePoint < 0x2070);

const fonts: FontSet = {
  families: { ...fakeFonts().families, body: fakeFamily("body", isLatin) },
  fallback: [fakeFamily("greek", (codePoint) => codePoint >= 0x370 && codePoint < 0x400), fakeFamily("all")],
};

/** Each part's runs as `text [font]`. */
function runs(inlines: readonly Inline[], keepSpaces = false): readonly (readonly string[])[] {
  const parts = itemise(inlines, textStyle(), inlineContext(fonts), { keepSpaces });
  return parts.map((part) => part.runs.map(({ start, end, font }) => `${part.text.slice(start, end)} [${font.key}]`));
}

describe("itemise", () => {
  it("takes each character from the first font that has it, and a mark from its letter's", () => {
    expect(runs([text("på αβ жё i\u0301 a\u0300 s\u030a")])).toEqual([
      [
        "på  [body-regular]",
        "αβ  [greek-regular]",
        "жё  [all-regular]",
        "i\u0301 a\u0300  [body-regular]",
        "s\u030a [all-regular]",
      ],
    ]);
  });

  it("keeps a character that no font has in the style's font", () => {
    const none: FontSet = { ...fonts, fallback: [] };
    const [part] = itemise([text("aж")], textStyle(), inlineContext(none));
    expect(part?.runs.map(({ start, end, font }) => [start, end, font.key])).toEqual([[0, 2, "body-regular"]]);
  });

  it("turns emphasis in an italic style upright", () => {
    const emphasis: Inline = { type: "emphasis", node: 1 as NodeId, children: [text("så", 2)] };
    const [part] = itemise([emphasis], textStyle({ italic: true }), inlineContext());
    expect(part?.runs[0]?.font.key).toBe("body-regular");
  });

  it("gives no language to code, and a span its own", () => {
    const code: Inline = { type: "code", node: 1 as NodeId, children: [text("kod", 2)] };
    const span: Inline = { type: "language", node: 3 as NodeId, lang: "se", children: [text("giella", 4)] };
    const [part] = itemise([text("en "), code, text(" och "), span], textStyle(), inlineContext());
    expect(part?.runs.map(({ lang }) => lang)).toEqual(["sv", "zxx", "sv", "se"]);
  });

  it("divides at forced breaks, and trims each part", () => {
    const lineBreak: Inline = { type: "line-break", node: 2 as NodeId };
    expect(runs([text("ett \n"), lineBreak, lineBreak, text(" två")])).toEqual([
      ["ett [body-regular]"],
      [],
      ["två [body-regular]"],
    ]);
  });

  it("keeps all spaces of verbatim lines, with tabs at every fourth column", () => {
    expect(runs([text("\ta\tbc  ")], true)).toEqual([["    a   bc   [body-regular]"]]);
  });
});
