import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

const motion = `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
underskrift: fält
att-satser:
  - att kommunen bygger 200 cykelplatser.
undertecknare:
  - {namn: Anna Exempel, parti: M, epost: anna@example.org}
---

Ring 070-174 06 05.
`;

const place = new Workplace({ "motions/a.md": motion });
place.yrka(["build", "--format", "pdf,docx,json"]);
afterAll(() => place.remove());

/** A PDF as many programs make them: untitled, untagged, with a font that every reader is thought to have. */
async function foreignPdf(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([300, 200]);
  if (text !== "") page.drawText(text, { font: await pdf.embedFont(StandardFonts.Helvetica), size: 12 });
  return pdf.save();
}

describe("yrka inspect", () => {
  it("tells in Swedish what our PDF says of itself", () => {
    expect(place.yrka(["inspect", "output/a.pdf"])).toEqual({
      code: 0,
      err: "",
      out: `Titel: Fler cykelplatser
Språk: sv-SE
Sidor: 1
Utger sig för: PDF/A-2a, PDF/UA-1
Taggad: ja
Typsnitt: Carlito-Bold, Carlito-Regular
Underskrifter: inga, men 1 fält att skriva under i
Författare: Anna Exempel
Ämne: Motion från Anna Exempel (M): Fler cykelplatser
Program: yrka 0.1.0
PDF gjord med: yrka 0.1.0
Skapad: 2026-11-23 00:00
Ändrad: 2026-11-23 00:00
Ärendemening: Motion från Anna Exempel (M): Fler cykelplatser
  att-1: att kommunen bygger 200 cykelplatser.
Personuppgift: telefonnummer ”070-174 06 05”, sidan 1
`,
    });
  });

  it("gives the registrar's data from the PDF alone, but for what only the JSON file has", () => {
    const { out } = place.yrka(["inspect", "output/a.pdf", "--json"]);
    const report = JSON.parse(out);
    const { caseNumbers, source, files, ...data } = JSON.parse(
      readFileSync(join(place.folder, "output/a.json"), "utf8"),
    );
    data.signatories = [{ name: "Anna Exempel", party: "M" }];
    expect(report.files[0].data).toEqual(data);
    expect({ ...report, files: report.files.length }).toEqual({
      schema: "yrka/inspection/1",
      ok: true,
      files: 1,
      diagnostics: [],
    });
  });

  it("tells in English what our DOCX says of itself", () => {
    const { code, out } = place.yrka(["inspect", "output/a.docx", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 7)).toEqual([
      "Title: Fler cykelplatser",
      "Language: sv-SE",
      "Heading styles: yes",
      "Fonts: Calibri, Consolas",
      "Signatures: none",
      "Hidden: 0 tracked changes, 0 comments",
      "Subject: Motion från Anna Exempel (M): Fler cykelplatser",
    ]);
    expect(out).toContain("Personal data: telephone number ”070-174 06 05”");
  });

  it("says plainly what another program's PDF lacks", async () => {
    place.write("annan.pdf", await foreignPdf("Skriv till anna@example.org"));
    place.write("bild.pdf", await foreignPdf(""));
    expect(place.yrka(["inspect", "annan.pdf"])).toEqual({
      code: 0,
      err: "",
      out: `Titel: nej
Språk: nej
Sidor: 1
Utger sig för: inget arkivformat
Taggad: nej
Typsnitt: Helvetica (inte inbäddat)
Underskrifter: inga
Taggar saknas: en skärmläsare kan inte följa rubriker och läsordning
Titel saknas i egenskaperna
Språk är inte angivet
Alla typsnitt är inte inbäddade: texten kan se annorlunda ut på en annan dator
Personuppgift: e-postadress ”anna@example.org”, sidan 1
`,
    });
    expect(JSON.parse(place.yrka(["inspect", "bild.pdf", "--json"]).out).files[0].missing).toEqual([
      "tags",
      "text",
      "title",
      "language",
    ]);
  });

  it.each([
    ["text.txt", "Hej", "yrka: text.txt: Filen är varken PDF eller DOCX\n"],
    ["trasig.pdf", "%PDF-1.7\nskräp", "yrka: trasig.pdf: Filen är skadad och kan inte läsas\n"],
    ["trasig.docx", "PKskräp", "yrka: trasig.docx: Filen är skadad och kan inte läsas\n"],
  ])("ends with 3 for %s", (name, content, err) => {
    place.write(name, content);
    expect(place.yrka(["inspect", name])).toEqual({ code: 3, out: "", err });
  });

  it("has JSON for a file that cannot be read too", () => {
    place.write("text.txt", "Hej");
    expect(JSON.parse(place.yrka(["inspect", "text.txt", "--json"]).out)).toEqual({
      schema: "yrka/inspection/1",
      ok: false,
      files: [],
      diagnostics: [],
      fault: "unknown-format",
    });
  });

  it("ends with 3 for a file that is not there", () => {
    expect(place.yrka(["inspect", "ingen.pdf"]).code).toBe(3);
  });
});
