import { beforeAll, expect, test } from "vitest";
import type { Document } from "../../../../src/document/types.ts";
import { renderPdf } from "../../../../src/formats/pdf/render-pdf.ts";
import { changePdf, type PdfChanges } from "../../../support/change-pdf.ts";
import { describeWith } from "../../../support/oracles.ts";
import { sampleDocument, sampleFrames } from "../../../support/sample-document.ts";
import { type Flavour, type PdfResult, validatePdf } from "../../../support/verapdf.ts";

const options = { standard: "a-2a", conformant: true, lang: "sv-SE", date: 1_795_392_000 } as const;

function render(document: Document, changes: Partial<Parameters<typeof renderPdf>[2]> = {}): Uint8Array {
  return renderPdf(document, sampleFrames(document), { ...options, ...changes });
}

/** Rules of each profile that a file breaks. */
function broken(results: readonly PdfResult[], name: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    results
      .filter((result) => result.name === name)
      .map(({ flavour, failures }) => [flavour, failures.map(({ rule }) => rule)]),
  );
}

describeWith(["java"], "veraPDF finds every file conforming", () => {
  test("PDF/A-2a and PDF/UA-1, with and without a date, a page for each line or many", async () => {
    const document = sampleDocument();
    const { date: _, ...undated } = options;
    const results = await validatePdf(
      [
        { name: "dated", bytes: render(document) },
        { name: "undated", bytes: renderPdf(document, sampleFrames(document), undated) },
        { name: "split", bytes: renderPdf(document, sampleFrames(document, undefined, 1), options) },
      ],
      ["2a", "ua1"],
    );
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results).toHaveLength(6);
  });

  test("PDF/A-3a and PDF/UA-1, with the source attached", async () => {
    const attachment = { name: "källa åäö.md", bytes: new TextEncoder().encode("# Motion\n") };
    const bytes = render(sampleDocument(), { standard: "a-3a", attachment });
    expect(await validatePdf([{ name: "source", bytes }], ["3a", "ua1"])).toEqual([
      { name: "source", flavour: "3a", failures: [] },
      { name: "source", flavour: "ua1", failures: [] },
    ]);
  });

  test("text whose letters are drawn as several glyphs, which is read as it is written", async () => {
    const document = sampleDocument();
    const frames = sampleFrames(document).map((frame) => ({
      ...frame,
      items: frame.items.map((item) =>
        item.type === "text" && item.glyphs.length > 4
          ? {
              ...item,
              glyphs: item.glyphs.map((glyph, i) =>
                i === 2 ? { ...glyph, text: "m\u030a" } : i === 3 ? { ...glyph, text: "" } : glyph,
              ),
            }
          : item,
      ),
    }));
    const results = await validatePdf(
      [{ name: "clusters", bytes: renderPdf(document, frames, options) }],
      ["2a", "ua1"],
    );
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test("a draft claims nothing", async () => {
    const bytes = render(sampleDocument(), { conformant: false });
    const results = await validatePdf([{ name: "draft", bytes }], ["2a", "ua1"]);
    // What is missing is the claim, and nothing else.
    expect(broken(results, "draft")).toEqual({ "2a": ["6.6.4-1"], ua1: ["5-1"] });
  });
});

/** One thing broken in a good file, and the rules of each profile that must say so. */
type Mutation<F extends Flavour> = {
  readonly name: string;
  readonly change: (pdf: PdfChanges) => void;
  readonly rules: Readonly<Record<F, readonly string[]>>;
};

const mutations: readonly Mutation<"2a" | "ua1">[] = [
  { name: "unaltered", change: () => {}, rules: { "2a": [], ua1: [] } },
  {
    name: "no language",
    change: (pdf) => pdf.remove(pdf.catalogue, "Lang"),
    rules: { "2a": [], ua1: ["7.2-2", "7.2-22", "7.2-24", "7.2-25", "7.2-33", "7.2-34"] },
  },
  {
    name: "no title shown",
    change: (pdf) => pdf.remove(pdf.dictionary(pdf.catalogue, "ViewerPreferences"), "DisplayDocTitle"),
    rules: { "2a": [], ua1: ["7.1-10"] },
  },
  {
    name: "no output intent",
    change: (pdf) => pdf.remove(pdf.catalogue, "OutputIntents"),
    rules: { "2a": ["6.2.4.3-2", "6.2.4.3-4"], ua1: [] },
  },
  {
    name: "figure without text in its place",
    change: (pdf) => pdf.remove(pdf.having("S", "Figure"), "Alt"),
    rules: { "2a": [], ua1: ["7.3-1"] },
  },
  {
    name: "table header without scope",
    change: (pdf) => pdf.remove(pdf.having("S", "TH"), "A"),
    rules: { "2a": [], ua1: ["7.5-1"] },
  },
  {
    name: "link without contents",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Link"), "Contents"),
    rules: { "2a": [], ua1: ["7.18.1-2", "7.18.5-2"] },
  },
  {
    name: "field without a name for readers",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Widget"), "TU"),
    rules: { "2a": [], ua1: ["7.18.1-3"] },
  },
  {
    name: "field without appearance",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Widget"), "AP"),
    rules: { "2a": ["6.3.3-1"], ua1: [] },
  },
  {
    name: "page without tab order",
    change: (pdf) => pdf.remove(pdf.pages, "Tabs"),
    rules: { "2a": [], ua1: ["7.18.3-1"] },
  },
  {
    name: "font without text for its codes",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Type0"), "ToUnicode"),
    rules: { "2a": ["6.2.11.7.2-1"], ua1: ["7.21.7-1"] },
  },
  {
    name: "annotation without flags",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Link"), "F"),
    rules: { "2a": ["6.3.2-1"], ua1: [] },
  },
  {
    name: "heading level left out",
    change: (pdf) => {
      for (const heading of pdf.having("S", "H2")) pdf.set(heading, "S", "H4");
    },
    rules: { "2a": [], ua1: ["7.4.2-1"] },
  },
  {
    name: "note without a name",
    change: (pdf) => pdf.remove(pdf.having("S", "Note"), "ID"),
    rules: { "2a": [], ua1: ["7.9-1"] },
  },
  {
    name: "link apart from the structure",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Link"), "StructParent"),
    rules: { "2a": [], ua1: ["7.18.5-1"] },
  },
  {
    name: "type of no known role",
    change: (pdf) => pdf.set(pdf.having("S", "BlockQuote")[0] ?? pdf.catalogue, "S", "Aside"),
    rules: { "2a": ["6.7.3.4-1"], ua1: ["7.1-5"] },
  },
];

/** The same of a file that follows PDF/A-4 and PDF/UA-2. */
const mutationsOfSecond: readonly Mutation<"4" | "ua2">[] = [
  { name: "unaltered", change: () => {}, rules: { "4": [], ua2: [] } },
  {
    name: "outline without places in the structure",
    change: (pdf) => {
      for (const action of pdf.nested("S", "GoTo")) pdf.remove(action, "SD");
    },
    rules: { "4": [], ua2: ["8.8-2"] },
  },
  {
    name: "document of no namespace",
    change: (pdf) => pdf.remove(pdf.having("S", "Document"), "NS"),
    rules: { "4": [], ua2: ["8.2.5.2-2"] },
  },
  {
    name: "note as PDF 1.7 has it",
    change: (pdf) => {
      for (const note of pdf.having("S", "FENote")) {
        pdf.set(note, "S", "Note");
        pdf.remove(note, "NS");
      }
    },
    rules: { "4": [], ua2: ["8.2.5.14-1"] },
  },
  {
    name: "note that names no reference",
    change: (pdf) => pdf.remove(pdf.having("S", "FENote"), "Ref"),
    rules: { "4": [], ua2: ["8.2.5.14-2"] },
  },
  {
    name: "labels in a list that says it has none",
    change: (pdf) => {
      for (const list of pdf.having("S", "L")) pdf.set(pdf.dictionary(list, "A"), "ListNumbering", "None");
    },
    rules: { "4": [], ua2: ["8.2.5.25-1"] },
  },
  {
    name: "field that says nothing of itself",
    change: (pdf) => pdf.remove(pdf.having("Subtype", "Widget"), "Contents"),
    rules: { "4": [], ua2: ["8.10.2.3-1"] },
  },
  {
    name: "figure without text in its place",
    change: (pdf) => pdf.remove(pdf.having("S", "Figure"), "Alt"),
    rules: { "4": [], ua2: ["8.2.5.28.2-1"] },
  },
  {
    name: "no output intent",
    change: (pdf) => pdf.remove(pdf.catalogue, "OutputIntents"),
    rules: { "4": ["6.2.4.3-2", "6.2.4.3-4"], ua2: [] },
  },
];

describeWith(["java"], "veraPDF notices what is broken in PDF 1.7", () => {
  noticesEach(render(sampleDocument()), mutations, ["2a", "ua1"]);
});

describeWith(["java"], "veraPDF notices what is broken in PDF 2.0", () => {
  noticesEach(render(sampleDocument(), { standard: "a-4" }), mutationsOfSecond, ["4", "ua2"]);
});

function noticesEach<F extends Flavour>(good: Uint8Array, each: readonly Mutation<F>[], flavours: readonly F[]): void {
  let results: readonly PdfResult[] = [];

  beforeAll(async () => {
    const files = await Promise.all(
      each.map(async ({ name, change }) => ({ name, bytes: await changePdf(good, change) })),
    );
    results = await validatePdf(files, flavours);
  });

  test.each(each)("$name", ({ name, rules }) => {
    const found = broken(results, name);
    expect(Object.fromEntries(flavours.map((flavour) => [flavour, [...(found[flavour] ?? [])].sort()]))).toEqual(rules);
  });
}
