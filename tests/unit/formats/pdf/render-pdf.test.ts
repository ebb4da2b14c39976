import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { PDFDocument, PDFRawStream } from "pdf-lib";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../../src/document/types.ts";
import { readSlot } from "../../../../src/formats/pdf/file-slot.ts";
import { renderPdf } from "../../../../src/formats/pdf/render-pdf.ts";
import { describeWith, runOracle } from "../../../support/oracles.ts";
import { sampleDocument, sampleFont, sampleFrames, sampleMeta } from "../../../support/sample-document.ts";
import { exif, sampleJpegs, withSegments } from "../../../support/sample-jpegs.ts";

const options = { standard: "a-2a", conformant: true, lang: "sv-SE", date: 1_795_392_000 } as const;

function render(
  document: Document = sampleDocument(),
  changes: Partial<Parameters<typeof renderPdf>[2]> = {},
): Uint8Array {
  return renderPdf(document, sampleFrames(document), { ...options, ...changes });
}

/** Everything in a file as one text: objects as they are written, and streams inflated. */
async function contents(bytes: Uint8Array): Promise<string> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  return file.context
    .enumerateIndirectObjects()
    .map(([, object]) => {
      if (!(object instanceof PDFRawStream)) return readable(object.toString());
      const isDeflated = object.dict.toString().includes("/FlateDecode");
      const data = isDeflated ? inflateSync(object.contents) : object.contents;
      return `${readable(object.dict.toString())}\n${Buffer.from(data).toString("utf8")}\n${Buffer.from(data).toString("latin1")}`;
    })
    .join("\n");
}

/** Text strings are in UTF-16; here they are what they say. */
function readable(object: string): string {
  return object.replace(/<FEFF([0-9A-F]*)>/g, (_, digits: string) => {
    return (digits.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join("");
  });
}

describe("the same input gives the same bytes", () => {
  test("in one process, with the same fonts or fonts opened anew", () => {
    const document = sampleDocument();
    const font = sampleFont();
    const [first, second] = [1, 2].map(() => renderPdf(document, sampleFrames(document, font), options));
    expect(second).toEqual(first);
    expect(render()).toEqual(first);
  });

  test("whatever is noted afterwards, and whoever is to be reached where", () => {
    const later = {
      ...sampleMeta,
      caseNumbers: ["KS-2027-1"],
      decision: { outcomes: ["granted"] as const },
      raised: "2026-12-14",
      own: "x",
      source: { name: "other.md", sha256: "1".repeat(64) },
      signatories: sampleMeta.signatories.map(({ email, phone, ...signatory }) => signatory),
    };
    expect(render({ ...sampleDocument(), meta: later })).toEqual(render());
  });

  test("and another word gives other bytes and another identifier", async () => {
    const document = sampleDocument();
    const other = render({ ...document, meta: { ...sampleMeta, title: "En annan titel" } });
    const identifiers = await Promise.all(
      [render(document), other].map(async (bytes) =>
        (await PDFDocument.load(bytes)).context.trailerInfo.ID?.toString(),
      ),
    );
    expect(identifiers[0]).toMatch(/^\[ <([0-9A-F]{32})> <\1> \]$/);
    expect(identifiers[1]).not.toBe(identifiers[0]);
  });
});

describe("nothing that the page does not print is in the file", () => {
  test("neither contact data, decisions and notes, nor names of files, nor position data of images", async () => {
    const bytes = withSegments(sampleJpegs.rgb, [0xe1, exif(1)]);
    const document = sampleDocument([{ path: "hemligt/karta.jpg", bytes, format: "jpeg", width: 8, height: 4 }]);
    const all = await contents(render(document));
    const secrets = [
      "anna@example.org",
      "070-123 45 67",
      "KS-2026-00123",
      "2026-11-24",
      "Birgitta",
      "cykel.md",
      "karta.jpg",
      "hemligt",
      "GPS",
    ];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    // The test sees what it looks for:
    expect(["Anna Exempel", "resecentrum", "beginbfchar"].filter((word) => !all.includes(word))).toEqual([]);
  });
});

describe("texts come back as they were written", () => {
  test("with brackets, backslashes and letters beyond Latin-1, in every place that holds text", async () => {
    const file = await PDFDocument.load(
      render({ ...sampleDocument(), meta: { ...sampleMeta, title: "Mål (a\\b) – žść 😀" } }),
      {
        updateMetadata: false,
      },
    );
    expect({
      title: file.getTitle(),
      authors: file.getAuthor(),
      subject: file.getSubject(),
      creator: file.getCreator(),
      producer: file.getProducer(),
      created: file.getCreationDate(),
    }).toEqual({
      title: "Mål (a\\b) – žść 😀",
      authors: "Anna Exempel; Bo Śledź <&>",
      subject: sampleMeta.caseTitle,
      creator: "yrka 0.1.0",
      producer: "yrka 0.1.0",
      created: new Date("2026-11-23T00:00:00Z"),
    });
    const all = await contents(render());
    for (const text of [
      "Karta över (resecentrum) åäö",
      "Underskrift av Bo Śledź",
      "(https://example.org/a\\(b\\)%20c)",
      "Fotnot 1",
    ]) {
      expect(all).toContain(text);
    }
  });

  test("a draft is titled as one", async () => {
    const draft = { ...sampleDocument(), meta: { ...sampleMeta, variant: "draft" as const } };
    const file = await PDFDocument.load(render(draft, { conformant: false }), { updateMetadata: false });
    expect(file.getTitle()).toBe("Utkast: Fler cykelplatser vid resecentrum");
    expect(await contents(render(draft, { conformant: false }))).not.toMatch(/<pdf(ua|a)id:/);
  });

  test("the data of the motion is one line of JSON in the packet", async () => {
    const packet = (await contents(render())).match(/<yrka:data>(.*)<\/yrka:data>/)?.[1] ?? "";
    const data = JSON.parse(packet.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
    const { caseNumbers, submitted, own, source, signatories, ...rest } = sampleMeta;
    expect(data).toEqual({
      ...rest,
      signatories: [
        { name: "Anna Exempel", party: "M" },
        { name: "Bo Śledź <&>", party: "S" },
      ],
    });
  });
});

describe("the slot for length and hash", () => {
  const bytes = render();

  test("holds of the file as it is written", () => {
    expect(readSlot(bytes)).toEqual({
      length: bytes.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      isIntact: true,
    });
  });

  test("still holds of its part when something follows, as a signature does", () => {
    expect(readSlot(Uint8Array.from([...bytes, 1, 2, 3]))).toMatchObject({ length: bytes.length, isIntact: true });
  });

  test("does not hold when a byte is changed, wherever it is, or when bytes are missing", () => {
    const changed = [0, 20, bytes.length >> 1, bytes.length - 1].map((at) =>
      bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)),
    );
    for (const file of [...changed, bytes.subarray(0, -1)]) expect(readSlot(file)?.isIntact).toBe(false);
  });

  test("is not there in the file of another program", () => {
    expect(readSlot(new TextEncoder().encode("%PDF-1.7"))).toBeUndefined();
  });
});

test("what is drawn and in no document is our own mistake", () => {
  const document = sampleDocument();
  const frames = sampleFrames(document);
  expect(() => renderPdf({ ...document, blocks: [] }, frames, options)).toThrow(
    "Text of no node in the document: title, node 3",
  );
});

test("PDF/A-2 takes no attachment", () => {
  const attachment = { name: "x.md", bytes: new Uint8Array() };
  expect(() => render(undefined, { attachment })).toThrow("PDF/A-2 allows no attachment that is not PDF/A");
});

describeWith(["qpdf", "pdfinfo", "mutool"], "readers of others agree on the file", () => {
  function withFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), "yrka-pdf-"));
    try {
      const path = join(folder, "motion.pdf");
      writeFileSync(path, bytes);
      return use(path);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test("qpdf finds no error in its syntax and streams", () => {
    expect(withFile(render(), (path) => runOracle("qpdf", ["--check", path]))).toContain(
      "No syntax or stream encoding errors found",
    );
  });

  test("mutool reads every page", () => {
    expect(withFile(render(), (path) => runOracle("mutool", ["draw", "-F", "txt", path]))).toContain(
      "väderskyddade cykelplatser",
    );
  });

  test("poppler reads the structure in source order, notes after their block, drawn where they may", () => {
    const document = sampleDocument();
    // A page for each three lines, and the last page's items first: order of drawing is not order of reading.
    const frames = sampleFrames(document, undefined, 3).map((frame) => ({
      ...frame,
      items: [...frame.items].reverse(),
    }));
    const tree = withFile(renderPdf(document, frames, options), (path) => runOracle("pdfinfo", ["-struct-text", path]));
    expect(`\n${tree}`).toMatchInlineSnapshot(`
      "
      Document
        H1 (block)
          "Fler cykelplatser vid resecentrum "
        H2 (block)
          "Bakgrund (och \\ mål) "
        P (block)
          "Det finns  "
          Span (inline)
            "för få  "
            Span (inline)
              "platser "
          " enligt  "
          Link (inline)
            "kommunens utredning "
            Object 24 0
          ", se även  "
          Span (inline)
            "Cycling for all "
          Reference (inline)
            Link (inline)
              "1 "
              Object 26 0
          " och  "
          Code (inline)
            "a)b "
          ". "
        Note <note-1> (inline)
          Lbl (block)
            "1 "
          P (block)
            "Källa: SCB 2025. "
        BlockQuote
          P (block)
            "Cykeln är framtiden. "
        L (block):
           /ListNumbering /Disc
          LI (block)
            Lbl (block)
              "• "
            LBody (block)
              P (block)
                "Första punkten "
          LI (block)
            Lbl (block)
              "• "
            LBody (block)
              P (block)
                "Andra punkten "
              L (block):
                 /ListNumbering /Decimal
                LI (block)
                  Lbl (block)
                    "3. "
                  LBody (block)
                    P (block)
                      "Inre punkt "
        H3 (block)
          "Kostnader "
        Table (block)
          Caption
            "Kostnader per år "
          THead
            TR
              TH:
                 /Scope /Column
                "År "
              TH:
                 /Scope /Column
                "Kostnad "
          TBody
            TR
              TH:
                 /Scope /Row
                "2027 "
              TD
                "2 mkr "
            TR
              TH:
                 /Scope /Row
                "2028 "
              TD
        Figure:
           /Placement /Block
           /BBox [80 741.89 140 771.89]
          ""
          Caption
            "Karta "
        P (block)
          Code (inline)
            "a = 1 b = 2 "
        P (block)
          "Mot denna bakgrund yrkas att kommunfullmäktige beslutar: "
        L (block):
           /ListNumbering /None
          LI (block)
            Lbl (block)
              "att "
            LBody (block)
              "kommunen bygger 200 väderskyddade cykelplatser vid resecentrum före 2028. "
          LI (block)
            Lbl (block)
              "att "
            LBody (block)
              "kostnaden tas ur ramen. "
        Form
          Object 37 0
        P (block)
          "Anna Exempel (M) "
        P (block)
          "ledamot "
        Form
          Object 40 0
        P (block)
          "Bo Śledź (S) "
      "
    `);
  });
});
