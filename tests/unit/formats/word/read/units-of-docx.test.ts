import { describe, expect, it } from "vitest";
import { writeBase } from "../../../../../src/formats/word/format/base-part.ts";
import { unitsOfDocument } from "../../../../../src/formats/word/format/document-units.ts";
import { readBase } from "../../../../../src/formats/word/read/read-base.ts";
import { readDocx } from "../../../../../src/formats/word/read/read-docx.ts";
import { unitsOfDocx } from "../../../../../src/formats/word/read/units-of-docx.ts";
import { renderDocx } from "../../../../../src/formats/word/write/render-docx.ts";
import { fonts, theme } from "../../../../support/docx-theme.ts";
import { documents } from "../../../../support/docx-variants.ts";

const cases = Object.entries(documents);

describe("units", () => {
  it.each(cases)("are the same of a document and of its Word file: %s", async (_, document) => {
    const reading = readDocx(renderDocx(document, theme, fonts));
    if ("fault" in reading) throw new Error(reading.fault.kind);
    const units = unitsOfDocx(reading.document).map(({ marks, comments, runs, label, spanned, ...unit }) => unit);
    expect(units).toEqual(unitsOfDocument(document));
  });

  it.each(cases)("survive the base part: %s", async (_, document) => {
    const reading = readDocx(renderDocx(document, theme, fonts));
    if ("fault" in reading) throw new Error(reading.fault.kind);
    const { base } = reading.document;
    expect(base === undefined ? undefined : readBase(base)).toEqual(
      document.meta.variant === "published" ? undefined : unitsOfDocument(document),
    );
    expect(readBase(writeBase(unitsOfDocument(document)))).toEqual(unitsOfDocument(document));
  });
});
