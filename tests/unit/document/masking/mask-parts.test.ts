import { describe, expect, it } from "vitest";
import { plainBlocks } from "../../../../src/document/plain-text.ts";
import { fillTemplate } from "../../../../src/document/template/fill-template.ts";
import type { Block, Document } from "../../../../src/document/types.ts";
import { visitBlocks, visitInlines } from "../../../../src/document/visit.ts";
import { wordsOf } from "../../../../src/document/words.ts";
import { makeMotion, placed } from "../../../support/make-motion.ts";
import { documentOf, projectTemplate } from "../../../support/make-template.ts";

const publishedBody = (body: string): string => documentOf(makeMotion({ body }), "published").meta.body;

function linksOf({ blocks, notes }: Document): readonly string[] {
  const urls: string[] = [];
  const look = (block: Block): void => {
    if ("children" in block)
      visitInlines(block.children, (inline) => {
        if (inline.type === "link") urls.push(inline.url);
      });
  };
  visitBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], look);
  return urls;
}

describe("a copy for the web", () => {
  it.each([
    ["a paragraph", "Ring 070-174 06 05 nu.", "Ring (telefonnummer borttaget) nu."],
    ["data that marks divide", "Nummer **19850709**-*9805*, se.", "Nummer (personnummer borttaget), se."],
    ["an address over a line break", "Bor på Storgatan 12  \n903 26 Umeå nu.", "Bor på (adress borttagen) nu."],
    ["a list", "- a@example.org\n- b", "• (e-postadress borttagen)\n• b"],
    ["a quotation", "> 850709-9805", "(personnummer borttaget)"],
    ["code", "`850709-9805`", "(personnummer borttaget)"],
    ["lines of code", "```\n850709-9805\nx\n```", "(personnummer borttaget)\nx"],
    [
      "cells that are read together",
      "| A | B |\n| --- | --- |\n| Storgatan 12 | 903 26 Umeå |",
      "A\tB\n(adress borttagen)\t",
    ],
    ["a footnote", "Se.[^1]\n\n[^1]: 850709-9805", "Se.\n\n1 (personnummer borttaget)"],
    ["what is nobody's", "Ring 020-22 33 44, dnr KS-2026-00123.", "Ring 020-22 33 44, dnr KS-2026-00123."],
  ])("masks %s", (_, body, expected) => {
    expect(publishedBody(body).replaceAll("–", "•")).toBe(expected);
  });

  it("has no way left to a person, and keeps other links", () => {
    const document = documentOf(
      makeMotion({
        body: "[Skriv](mailto:anna@example.org), [läs](https://example.org/a), [se](https://x.se/?q=850709-9805).\n",
      }),
      "published",
    );
    expect(document.meta.body).toBe("Skriv, läs, se.");
    expect(linksOf(document)).toEqual(["https://example.org/a"]);
  });

  it("masks title, clauses and metadata alike, and drops contact data, notes of one's own and the source's hash", () => {
    const motion = makeMotion({
      title: "Stöd till 070-174 06 05",
      clauses: ["att Anna (**850709**-9805) får stöd."],
      signatories: [{ name: "Anna Exempel", party: "M", role: "anna@example.org", email: "a@example.org", phone: "1" }],
      caseNumbers: [placed("KS-2026-00123")],
      own: { tfn: "070-174 06 05" },
    });
    const { meta, ...document } = documentOf(motion, "published");
    expect(meta).toEqual({
      ...documentOf(motion).meta,
      variant: "published",
      title: "Stöd till (telefonnummer borttaget)",
      caseTitle: "Motion från Anna Exempel (M): Stöd till (telefonnummer borttaget)",
      clauses: [{ ordinal: 1, id: "att-1", text: "att Anna ((personnummer borttaget)) får stöd." }],
      signatories: [{ name: "Anna Exempel", party: "M", role: "(e-postadress borttagen)" }],
      source: { name: "x.md" },
      own: undefined,
    });
    const said = wordsOf(document).join(" ");
    expect(said).not.toMatch(/070|850709|@/);
    expect(said).toMatch(/^Kopia för publicering\. Den ersätter inte den inlämnade handlingen/);
  });

  it("says in every format but the data that it is a copy, and the data by its variant", () => {
    const document = documentOf(makeMotion(), "published");
    expect(plainBlocks(document.blocks)).toContain("Kopia för publicering");
    expect(document.blocks.flatMap((block) => (block.type === "signature-block" ? [block.form] : []))).toEqual([
      "none",
    ]);
    expect(document.meta.variant).toBe("published");
  });

  it("tells what was masked and where, each once, and what it could not look through", () => {
    const motion = makeMotion({
      title: "Om 070-174 06 05",
      body: "Skriv till anna@example.org.\n",
      caseTitleEnding: placed("om 850709-9805"),
      attachments: [{ file: placed("karta.pdf") }],
    });
    const { diagnostics } = fillTemplate(motion, projectTemplate("standard"), { variant: "published" });
    expect(diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(
      Array(4).fill("personal-data-masked info"),
    );
    expect(diagnostics.map(({ message, place }) => [message, place.start])).toEqual([
      ["attachments", 0],
      ["personal-number", 3],
      ["phone", 3],
      ["email", "---\ntitel: x\n---\nSkriv till ".length],
    ]);
    expect(fillTemplate(motion, projectTemplate("standard"), { variant: "final" }).diagnostics).toEqual([]);
  });
});
