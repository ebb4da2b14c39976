import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { diagnosticsOf, printLayout } from "../../../../support/print-layout.ts";

describe("codeBlock", () => {
  it("keeps spaces and empty lines, and lets a long line go on below", () => {
    const writer = new DocumentWriter();
    const code = writer.code(["if (a) {", "", "  return  b; // en lång rad som måste fortsätta på nästa", "}"]);
    expect(printLayout(writer, [code])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0    8.7  code-1  code-regular 9  "if (a) { "
             0   32.7  code-1  code-regular 9  "  return  b; // en lång rad som måste fortsätta "
             0   44.7  code-1  code-regular 9  "på nästa "
             0   56.7  code-1  code-regular 9  "}"
      "
    `);
  });

  it("breaks a long word without a warning", () => {
    const writer = new DocumentWriter();
    expect(diagnosticsOf(writer, [writer.code(["x".repeat(100)])])).toEqual([]);
  });
});
