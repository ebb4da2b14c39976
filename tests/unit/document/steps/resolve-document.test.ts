import { describe, expect, it } from "vitest";
import { printDocument } from "../../../../src/document/print-document.ts";
import type { NodeId } from "../../../../src/document/types.ts";
import { mapInlines, visitBlocks } from "../../../../src/document/visit.ts";
import type { Motion } from "../../../../src/motion/motion.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

const motion = makeMotion({ body: "Ett.\n\n> Två.\n\n- tre\n\nFyra[^1].\n\n[^1]: Not.\n" });

describe("headings", () => {
  it.each([
    ["## a\n\n### b\n\n## c", [1, 2, 1]],
    ["# a\n\n## b", [1, 1]],
    ["#### a\n\n## b\n\n###### c\n\n#### d", [1, 1, 2, 2]],
    ["## a\n\n> #### b\n\n### c", [1, 2, 2]],
    ["## a\n\n### b\n\n#### c\n\n##### d\n\n###### e", [1, 2, 3, 4, 4]],
  ])("%j stand at %j", (body, levels) => {
    const found: number[] = [];
    visitBlocks(documentOf(makeMotion({ body })).blocks, (block) => {
      if (block.type === "heading" && block.level > 0) found.push(block.level);
    });
    expect(found).toEqual(levels);
  });
});

describe("a draft", () => {
  it("says so first and on every page, and numbers paragraphs and clauses", () => {
    expect(printDocument(documentOf(motion, "draft"))).toBe(
      [
        "document motion draft",
        "  title Utkast: Fler cykelplatser",
        "  case-title Motion från Anna Exempel (M): Fler cykelplatser",
        "footer footer",
        "  start Utkast: Fler cykelplatser",
        "  end Sida {page} av {pages}",
        "draft paragraph draft: Utkast",
        "kind paragraph kind: Motion",
        "addressee paragraph addressee: Kommunfullmäktige",
        "title heading 0: Fler cykelplatser",
        "p-1 paragraph body number (1): Ett.",
        "quote-1 quotation",
        "  p-2 paragraph body number (2): Två.",
        "list-1 list",
        "  item-1 item label (–)",
        "    p-3 paragraph body: tre",
        "p-4 paragraph body number (3): Fyra[^note-1: 1].",
        "lead-in paragraph lead-in: Undertecknad yrkar:",
        "clauses clause-list",
        "  att-1 clause 1 ordinal (1.) label att: kommunen bygger.",
        "place-date paragraph place-date: Umeå den 23 november 2026",
        "signatures signature-block pen",
        '  signatory-1 signatory "Underskrift av Anna Exempel (M)": Anna Exempel (M)',
        "note-1 note label (1)",
        "  p-5 paragraph body: Not.",
        "",
      ].join("\n"),
    );
  });

  it("shows what is missing", () => {
    const { date, leadIn, ...rest } = makeMotion({ title: "", clauses: [], signatories: [], body: "" });
    const empty: Motion = rest;
    const printed = printDocument(documentOf(empty, "draft")).split("\n");
    expect(printed.filter((line) => line.includes("["))).toEqual([
      "  title Utkast: [Rubrik saknas]",
      "  start Utkast: [Rubrik saknas]",
      "title heading 0: [Rubrik saknas]",
      "placeholder-1 paragraph placeholder: [Att-satser saknas]",
      "place-date paragraph place-date: Umeå den [Datum saknas]",
      "placeholder-2 paragraph placeholder: [Undertecknare saknas]",
    ]);
  });
});

describe("a copy for publication", () => {
  it("says that it is one, and has no lines to sign on", () => {
    const printed = printDocument(documentOf(motion, "published"));
    expect(printed).toContain(
      "draft paragraph draft: Kopia för publicering. Den ersätter inte den inlämnade handlingen",
    );
    expect(printed).toContain("start Kopia för publicering: Fler cykelplatser");
    expect(printed).toContain("signatures signature-block none");
  });
});

describe("numbers of nodes", () => {
  it("run from 1 without a gap, in reading order", () => {
    const numbers: NodeId[] = [];
    mapInlines(documentOf(motion, "draft"), (node) => {
      numbers.push(node.node);
      return node;
    });
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(20);
  });
});

describe("ids of blocks", () => {
  it("are unique", () => {
    const ids = JSON.stringify(documentOf(motion, "draft").blocks).match(/"id":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
