import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../../../src/formats/word/write/render-docx.ts";
import { documentOf, id, inlines } from "../../../../../support/docx-sample.ts";
import { fonts, theme } from "../../../../../support/docx-theme.ts";

/** Paragraphs of the block, as style and whether they stay with the next. */
async function paragraphsOf(count: number): Promise<readonly string[]> {
  const signatories = Array.from({ length: count }, (_, index) => ({
    id: id(`signatory-${index + 1}`),
    name: inlines(`Namn ${index + 1}`),
    details: [],
    fieldTitle: "",
  }));
  const block = { type: "signature-block", id: id("signatures"), form: "pen", signatories } as const;
  const xml = new TextDecoder().decode(unzipSync(renderDocx(documentOf([block]), theme, fonts))["word/document.xml"]);
  return [...xml.matchAll(/<w:pStyle w:val="(Underskrift)"\/>(<w:keepNext\/>)?/g)].map(([, , keep]) =>
    keep === undefined ? "ends" : "stays",
  );
}

describe("signatureBlock", () => {
  it("stays together on one page", async () => {
    expect(await paragraphsOf(3)).toEqual(["stays", "stays", "ends"]);
    expect(await paragraphsOf(4)).toEqual(["stays", "stays", "ends", "ends"]);
  });

  it("may be parted between signatories when it is taller than a page", async () => {
    expect(new Set(await paragraphsOf(40))).toEqual(new Set(["ends"]));
  });
});
