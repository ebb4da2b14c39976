import { describe, expect, it } from "vitest";
import { PdfObjects } from "../../../../src/formats/inspect/pdf-objects.ts";
import { signedFields } from "../../../../src/formats/inspect/signed-fields.ts";
import { Budget } from "../../../../src/formats/inspect/unpack-stream.ts";
import { makePdf } from "../../../support/make-pdf.ts";

const signature = "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>";
const count = (catalog: string, ...more: readonly string[]): number =>
  signedFields(new PdfObjects(makePdf([`<</Type/Catalog${catalog}>>`, ...more]), new Budget(1_000_000)));

describe("signedFields", () => {
  it("counts what signature fields hold, also where their kind is said by the field above", () => {
    expect(count("/AcroForm<</Fields[2 0 R]>>", "<</FT/Sig/T(a)/V 3 0 R>>", signature)).toBe(1);
    expect(count("/AcroForm<</Fields[2 0 R]>>", "<</FT/Sig/Kids[3 0 R]>>", `<</Parent 2 0 R/V ${signature}>>`)).toBe(1);
  });

  it("counts no empty field, and nothing that is allowed to fill in forms", () => {
    expect(count("/AcroForm<</Fields[2 0 R]>>", "<</FT/Sig/T(a)>>")).toBe(0);
    expect(count("/AcroForm<</Fields[2 0 R]>>", "<</FT/Tx/T(a)/V 3 0 R>>", signature)).toBe(0);
    expect(count("/Perms<</UR3 2 0 R>>", signature)).toBe(0);
  });

  it("ends where fields lead to each other", () => {
    expect(count("/AcroForm<</Fields[2 0 R]>>", "<</FT/Sig/Kids[2 0 R 3 0 R]>>", "<</Kids[2 0 R]>>")).toBe(0);
  });
});
