import { describe, expect, it } from "vitest";
import { countPictures } from "../../../../src/formats/inspect/count-pictures.ts";
import { PdfObjects } from "../../../../src/formats/inspect/pdf-objects.ts";
import { pagesOf } from "../../../../src/formats/inspect/pdf-pages.ts";
import { Budget } from "../../../../src/formats/inspect/unpack-stream.ts";
import { makePdf } from "../../../support/make-pdf.ts";

const count = (resources: string, ...more: Parameters<typeof makePdf>[0]): number => {
  const pages = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"];
  const page = `<</Type/Page/Parent 2 0 R/Resources<<${resources}>>>>`;
  const objects = new PdfObjects(makePdf([...pages, page, ...more]), new Budget(1_000_000));
  return countPictures(objects, pagesOf(objects, 10));
};
const image = (side: number) => ({
  dictionary: `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}`,
  bytes: "",
});

describe("countPictures", () => {
  it("counts a picture once, also within a form", () => {
    expect(count("/XObject<</A 4 0 R/B 4 0 R>>", image(40))).toBe(1);
    const form = { dictionary: "/Type/XObject/Subtype/Form/Resources<</XObject<</C 5 0 R>>>>", bytes: "" };
    expect(count("/XObject<</A 4 0 R/B 5 0 R>>", form, image(40))).toBe(1);
    expect(count("/XObject<</A 4 0 R>>", form, image(40))).toBe(1);
  });

  it("counts no dots, and ends where forms lead to each other", () => {
    expect(count("/XObject<</A 4 0 R>>", image(2))).toBe(0);
    const form = { dictionary: "/Type/XObject/Subtype/Form/Resources<</XObject<</A 4 0 R>>>>", bytes: "" };
    expect(count("/XObject<</A 4 0 R>>", form)).toBe(0);
    expect(count("")).toBe(0);
  });
});
