import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formTags } from "../../../../src/formats/word/format/form-tags.ts";
import { renderForm } from "../../../../src/formats/word/write/form.ts";
import { lintDocx } from "../../../support/docx-lint.ts";
import { fonts, theme } from "../../../support/docx-theme.ts";
import { importOne } from "../../../support/import-text.ts";
import { hasOoxmlValidator, validateDocx } from "../../../support/ooxml-validator.ts";

const known = { title: "Fler bänkar", kommun: "Umeå", name: "Anna Exempel", party: "M", role: "ledamot" };
const form = (): Uint8Array => renderForm(theme, fonts, known, "yrka");

/** What Word does when somebody fills in a field: the hint goes, and what is written stands there in runs as it likes. */
function fillIn(docx: Uint8Array, tag: string, content: string, which = 0): Uint8Array {
  const parts = unzipSync(docx);
  let xml = new TextDecoder().decode(parts["word/document.xml"]);
  let at = -1;
  for (let count = 0; count <= which; count++) at = xml.indexOf(`<w:tag w:val="${tag}"/>`, at + 1);
  if (at === -1) throw new Error(`no field ${tag}`);
  const end = xml.indexOf("</w:sdt>", at);
  const control = xml.slice(at, end).replace("<w:showingPlcHdr/>", "");
  const filled = control.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${content}</w:sdtContent>`);
  xml = xml.slice(0, at) + filled + xml.slice(end);
  return zipSync({ ...parts, "word/document.xml": new TextEncoder().encode(xml) });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, style = ""): string =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;

describe("a form for Word", () => {
  it("is the same each time, and sound", async () => {
    expect(await form()).toEqual(await form());
    expect(lintDocx(await form())).toEqual([]);
  });

  it.skipIf(!hasOoxmlValidator && !process.env["CI"])(
    "has no fault that the Open XML SDK's validator finds",
    async () => {
      expect(await validateDocx([await form(), await renderForm(theme, fonts, {}, "yrka")])).toEqual([[], []]);
    },
  );

  it("filled in, becomes a motion in which nothing is guessed", async () => {
    let docx = await form();
    docx = fillIn(docx, formTags.date, run("23 november 2026"));
    docx = fillIn(docx, formTags.place, run("Ume") + run("å"));
    docx = fillIn(
      docx,
      formTags.body,
      paragraph("Det finns för få.") +
        paragraph("Bakgrund", "Heading1") +
        paragraph("Umeå 3 mars 2020 yrkade vi:") +
        paragraph("att allt skulle göras."),
    );
    docx = fillIn(docx, formTags.clauses, paragraph("att bänkar ställs ut.", "Attsats") + paragraph("att de målas."));
    docx = fillIn(docx, formTags.name, run("Bo Exempel"), 1);
    docx = fillIn(docx, formTags.party, run("(sd)"), 1);
    expect(importOne(docx, "docx").text).toBe(`---
kommun: Umeå
titel: Fler bänkar
datum: 2026-11-23
ort: Umeå
att-satser:
  - att bänkar ställs ut.
  - att de målas.
undertecknare:
  - namn: Anna Exempel
    parti: M
    roll: ledamot
  - namn: Bo Exempel
    parti: sd
---

Det finns för få.

## Bakgrund

Umeå 3 mars 2020 yrkade vi:

att allt skulle göras.
`);
  });

  it("keeps what somebody wrote beside its fields", async () => {
    const docx = await form();
    const parts = unzipSync(docx);
    const xml = new TextDecoder().decode(parts["word/document.xml"]);
    const beside = xml.replace("Undertecknarna. Rader", "Glöm inte Per! Undertecknarna. Rader");
    const { text } = importOne(zipSync({ ...parts, "word/document.xml": new TextEncoder().encode(beside) }), "docx");
    expect(text).toContain("<!-- osäker: stod utanför formulärets fält -->\n\nGlöm inte Per!\n");
  });
});
