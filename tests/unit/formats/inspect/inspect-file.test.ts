import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../../src/formats/inspect/inspect-file.ts";

const body = `<w:p><w:pPr/><w:r><w:t xml:space="preserve">Ring 070-174 06 05 </w:t></w:r>
<w:ins w:id="1" w:author="Anna"><w:r><w:t>nu</w:t></w:r></w:ins></w:p>`;

const word = (parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ...parts,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );

describe("inspectFile", () => {
  it("says of another's Word file what it lacks, what it hides and whether it is signed", async () => {
    expect(await inspectFile(word({ "_xmlsignatures/sig1.xml": "<Signature/>" }))).toEqual({
      inspection: {
        format: "docx",
        conformance: [],
        isTagged: false,
        hasText: true,
        fonts: [],
        signatures: { fields: 0, present: 1 },
        hidden: { changes: 1, comments: 0 },
        properties: {},
        personalData: [{ kind: "phone", text: "070-174 06 05" }],
        missing: ["tags", "title", "language"],
      },
    });
  });

  it("finds what tracked changes have deleted, and counts changes in headers", async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const deleted = (words: string): string =>
      `<w:p><w:del w:id="2" w:author="Bo"><w:r><w:delText>${words}</w:delText></w:r></w:del></w:p>`;
    const reading = await inspectFile(
      word({
        "word/document.xml": `<w:document ${w}><w:body>${deleted("anna@example.org")}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>19121212-1212</w:t></w:r></w:p></w:body></w:document>`,
        "word/h.xml": `<w:hdr ${w}>${deleted("070-174 06 05")}</w:hdr>`,
        "word/_rels/document.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="h.xml"/></Relationships>',
      }),
    );
    expect(reading).toMatchObject({ inspection: { hidden: { changes: 2, comments: 0 } } });
    const { personalData } = "inspection" in reading ? reading.inspection : { personalData: [] };
    expect(personalData.map(({ text }) => text).sort()).toEqual(["070-174 06 05", "19121212-1212", "anna@example.org"]);
  });

  it.each([
    ["nothing", new Uint8Array(), "unknown-format"],
    ["a text", strToU8("Hej"), "unknown-format"],
    ["a zip that is no Word file", zipSync({ "a.txt": strToU8("a") }), "unknown-format"],
    ["a Word file locked with a password, or an older one", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "encrypted"],
    ["a PDF that is cut off", strToU8("%PDF-1.7\n1 0 obj\n<<"), "damaged"],
  ])("has a reason for %s", async (_, bytes, fault) => {
    expect(await inspectFile(bytes)).toEqual({ fault });
  });

  it("never throws for bad bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("%PDF-1.7\n", "PK\u0003\u0004", ""),
        async (bytes, start) => {
          const file = new Uint8Array([...strToU8(start, true), ...bytes]);
          expect(await inspectFile(file)).toHaveProperty("fault");
        },
      ),
      { numRuns: 40 },
    );
  });
});
