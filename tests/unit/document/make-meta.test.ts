import { describe, expect, it } from "vitest";
import { printedMeta } from "../../../src/document/meta.ts";
import { generator } from "../../../src/version.ts";
import { makeMotion, placed, placedDate } from "../../support/make-motion.ts";
import { documentOf } from "../../support/make-template.ts";

const motion = makeMotion({
  body: "## Rubrik\n\nEtt *stycke*.\n\n1. a\n   - b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[^n]: Not.\n\nSist[^n].\n",
  signatories: [
    {
      name: "Anna Exempel",
      party: "M",
      role: "ledamot",
      onBehalfOf: "Moderaterna",
      email: "a@example.org",
      phone: "070",
    },
    { party: "C" },
  ],
  attachments: [{ file: placed("karta.pdf"), title: placed("Karta") }, { file: placed("b.pdf") }],
  caseNumbers: [placed("KS-1")],
  publicNumber: placed("5/2026"),
  submitted: placedDate("2026-11-24"),
  decision: { outcomes: [{ value: "granted", text: placed("bifall") }] },
  own: { a: "b" },
});

describe("the registrar's data", () => {
  it("has every key in the order of the schema", () => {
    const { meta } = documentOf(motion);
    expect(JSON.parse(JSON.stringify(meta))).toEqual({
      schema: "yrka/motion/1",
      kind: "motion",
      variant: "final",
      title: "Fler cykelplatser",
      caseTitle: "Motion från Anna Exempel (M) m.fl.: Fler cykelplatser",
      authority: { id: "umea", name: "Umeå", kind: "kommun" },
      addressee: "Kommunfullmäktige",
      date: "2026-11-23",
      place: "Umeå",
      leadIn: "Undertecknad yrkar:",
      clauses: [{ ordinal: 1, id: "att-1", text: "att kommunen bygger." }],
      questions: [],
      signatories: [
        {
          name: "Anna Exempel",
          party: "M",
          role: "ledamot",
          onBehalfOf: "Moderaterna",
          email: "a@example.org",
          phone: "070",
        },
        { party: "C" },
      ],
      attachments: [{ file: "karta.pdf", title: "Karta" }, { file: "b.pdf" }],
      caseNumbers: ["KS-1"],
      publicNumber: "5/2026",
      submitted: "2026-11-24",
      decision: { outcomes: ["granted"] },
      own: { a: "b" },
      body: "Rubrik\n\nEtt stycke.\n\n1. a\n\n– b\n\nx\ty\n1\t2\n\nSist.\n\n1 Not.",
      source: { name: "x.md", sha256: "0".repeat(64) },
      generator,
    });
  });

  it("keeps to the JSON file what the page does not print", () => {
    const { meta } = documentOf(motion);
    const printed = JSON.stringify(printedMeta(meta));
    for (const secret of ["a@example.org", "070", "KS-1", "5/2026", "2026-11-24", "granted", "x.md"]) {
      expect(printed).not.toContain(secret);
    }
    const { publicNumber, submitted, decision, own, ...kept } = motion;
    const bare = { ...kept, caseNumbers: [], sourceHash: "1".repeat(64) };
    expect(JSON.stringify(printedMeta(documentOf(bare).meta))).toBe(printed);
  });

  it("of a draft says so in its title, and names what is missing", () => {
    expect(documentOf(motion, "draft").meta.title).toBe("Utkast: Fler cykelplatser");
    expect(documentOf(makeMotion({ title: "" }), "draft").meta.title).toBe("Utkast: [Rubrik saknas]");
  });
});
