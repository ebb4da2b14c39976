import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inspectPdf } from "../../../../src/formats/inspect/inspect-pdf.ts";
import { makePdf } from "../../../support/make-pdf.ts";

const page = "/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const flate = (content: string | Uint8Array): { dictionary: string; bytes: Uint8Array } => ({
  dictionary: "/Filter/FlateDecode",
  bytes: deflateSync(content),
});
const stream = (dictionary: string, bytes: string | Uint8Array) => ({ dictionary, bytes });

/** A PDF of one page with a content; further objects begin at 6. */
const withContent = (
  content: { dictionary: string; bytes: string | Uint8Array },
  more: Parameters<typeof makePdf>[0] = [],
) =>
  makePdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<<${page}/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</A 6 0 R>>/Pattern<</P 6 0 R>>>>>>`,
    content,
    font,
    ...more,
  ]);

describe("a PDF costs no more to look into than its size allows", () => {
  const form = (next: number) =>
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A ${next} 0 R>>>>`, "/A Do /A Do");

  it.each([
    ["a content that unpacks to 40 MB", withContent(flate(new Uint8Array(40_000_000).fill(32)))],
    [
      "a content that is packed twice",
      withContent({
        dictionary: "/Filter[/FlateDecode/FlateDecode]",
        bytes: deflateSync(deflateSync(new Uint8Array(100_000_000).fill(32))),
      }),
    ],
    [
      "forms that each draw the next twice",
      withContent(
        stream("", "/A Do"),
        Array.from({ length: 30 }, (_, index) => form(7 + index)),
      ),
    ],
    ["a form that draws itself", withContent(stream("", "/A Do"), [form(6)])],
    [
      "runs of a hundred megabytes",
      withContent({
        dictionary: "/Filter[/FlateDecode/RunLengthDecode]",
        bytes: deflateSync(new Uint8Array(1_600_000).fill(129)),
      }),
    ],
    ["metadata of 50 MB", withContent(stream("", ""), [flate(new Uint8Array(50_000_000).fill(32))])],
  ])("%s is too large", async (_, bytes) => {
    const started = performance.now();
    expect(await inspectPdf(bytes)).toEqual({ fault: "too-large" });
    // Far above what is wanted: a busy computer must not fail the test, a file that is unpacked must.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("what is filled in and noted", () => {
  const annotation = (more: string): string => `<</Type/Annot/Rect[10 10 200 30]/P 3 0 R/F 4${more}>>`;
  const withAnnotation = (more: string, catalog = "") =>
    makePdf([
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      `<<${page}/Annots[4 0 R]>>`,
      annotation(more),
    ]);

  it("is looked through for personal data, page by page", async () => {
    const form = await inspectPdf(
      withAnnotation("/Subtype/Widget/FT/Tx/T(a)/V(19121212-1212)/DA(/F 9 Tf)", "/AcroForm<</Fields[4 0 R]>>"),
    );
    expect(form).toMatchObject({
      inspection: { hasText: true, personalData: [{ kind: "personal-number", text: "19121212-1212", page: 1 }] },
    });
    const note = await inspectPdf(withAnnotation("/Subtype/Text/Contents(Ring 070-174 06 05)/T(anna@example.org)"));
    expect(note).toMatchObject({
      inspection: {
        hasText: false,
        personalData: [
          { text: "070-174 06 05", page: 1 },
          { text: "anna@example.org", page: 1 },
        ],
      },
    });
  });

  it("is a signature only in a field for one", async () => {
    const rights = "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>";
    expect(await inspectPdf(withAnnotation("/Subtype/Text", `/Perms<</UR3 ${rights}>>`))).toMatchObject({
      inspection: { signatures: { fields: 0, present: 0 } },
    });
  });
});

describe("XMP in UTF-16", () => {
  it("claims what it claims", async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="1" pdfaid:conformance="B"/></rdf:RDF></x:xmpmeta>`;
    const bytes = Uint8Array.from([0xfe, 0xff, ...[...xmp].flatMap((letter) => [0, letter.charCodeAt(0)])]);
    const reading = await inspectPdf(
      makePdf([
        "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        `<<${page}>>`,
        stream("/Type/Metadata/Subtype/XML", bytes),
      ]),
    );
    expect(reading).toMatchObject({ inspection: { conformance: ["PDF/A-1b"] } });
  });
});

describe("fonts are found by what the pages have at hand", () => {
  const fontsOf = async (bytes: Uint8Array) => {
    const reading = await inspectPdf(bytes);
    return "inspection" in reading ? reading.inspection.fonts : reading;
  };

  it("where a pattern draws itself", async () => {
    const cycle = stream(
      "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 6 0 R>>/Font<</G 7 0 R>>>>",
      "/Pattern cs /P scn 0 0 9 9 re f",
    );
    const embedded =
      "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF#2BProv/FontDescriptor<</Type/FontDescriptor/FontName/Prov/FontFile2 8 0 R>>>>";
    expect(
      await fontsOf(withContent(stream("", "/Pattern cs /P scn 0 0 99 99 re f"), [cycle, embedded, stream("", "")])),
    ).toEqual([
      { name: "Helvetica", isEmbedded: false },
      { name: "Prov", isEmbedded: true },
    ]);
  });

  it("in a file of objects that are packed together", async () => {
    const packed = "5 0 <</Type/Font/Subtype/Type1/BaseFont/Courier>>";
    const objects = makePdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      `<<${page}/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
      stream("", "BT ET"),
      font,
      stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflateSync(packed)),
    ]);
    expect(await fontsOf(objects)).toEqual([{ name: "Courier", isEmbedded: false }]);
  });
});

it("finds the same fonts in our own PDF, whose objects are packed, as it has", async () => {
  const reading = await inspectPdf(
    readFileSync(join(import.meta.dirname, "../../../files-of-0.1.0/pdf/final/motion.pdf")),
  );
  expect("inspection" in reading && reading.inspection.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
});
