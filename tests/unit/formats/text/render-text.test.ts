import { describe, expect, it } from "vitest";
import { renderText } from "../../../../src/formats/text/render-text.ts";
import { generator } from "../../../../src/version.ts";
import { makeMotion, placed, placedDate } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("renderText", () => {
  it("writes a block to paste, with the decision on each clause", () => {
    const motion = makeMotion({
      clauses: ["att kommunen *bygger*.", "att kostnaden tas ur ramen."],
      signatories: [
        { name: "Anna Exempel", party: "M", role: "ledamot", onBehalfOf: "Moderaterna", email: "anna@example.org" },
        { name: "Bo Prov", party: "(sd)" },
        { onBehalfOf: "Alliansen" },
      ],
      attachments: [{ file: placed("karta.pdf"), title: placed("Karta") }, { file: placed("b.pdf") }],
      caseNumbers: [placed("KS-1"), placed("KS-2")],
      raised: placedDate("2026-12-14"),
      decision: {
        date: placedDate("2027-10-25"),
        paragraph: placed("§ 187"),
        outcomes: [
          { value: "granted", text: placed("bifall") },
          { value: "rejected", text: placed("avslag") },
        ],
      },
    });
    expect(decode(renderText(documentOf(motion)))).toBe(
      [
        "Motion från Anna Exempel (M) m.fl.: Fler cykelplatser",
        "",
        "Rubrik: Fler cykelplatser",
        "Till: Kommunfullmäktige",
        "Datum: 2026-11-23",
        "Ort: Umeå",
        "Diarienummer: KS-1, KS-2",
        "",
        "Undertecknad yrkar:",
        "1. att kommunen bygger. [bifall]",
        "2. att kostnaden tas ur ramen. [avslag]",
        "",
        "Undertecknare:",
        "- Anna Exempel (M), ledamot, för Moderaterna",
        "- Bo Prov (sd)",
        "- Alliansen",
        "Bilagor:",
        "- Karta",
        "- b.pdf",
        "",
        "Väckt: 2026-12-14",
        "Beslut: 2027-10-25, § 187, bifall, avslag",
        "",
        `Källa: x.md, sha256 ${"0".repeat(64)}`,
        `Gjord med ${generator}`,
        "",
      ].join("\n"),
    );
  });

  it("puts one decision on every clause", () => {
    const motion = makeMotion({
      clauses: ["att a.", "att b."],
      decision: { outcomes: [{ value: "answered", text: placed("besvarad") }] },
    });
    expect(decode(renderText(documentOf(motion)))).toContain("1. att a. [besvarad]\n2. att b. [besvarad]\n");
  });

  it("numbers the questions of an interpellation", () => {
    const motion = makeMotion({
      kind: "interpellation",
      clauses: [],
      questions: ["Varför?", "När?"],
      leadIn: "Jag frågar:",
    });
    expect(decode(renderText(documentOf(motion)))).toContain("\n\nJag frågar:\n1. Varför?\n2. När?\n\n");
  });

  it("names the body that a group of clauses is put to above them", () => {
    const motion = makeMotion({ clauses: ["att a.", "att b.", "att c."] });
    const body = placed("I kommunstyrelsen");
    const clauses = motion.clauses.map((clause, index) => (index === 0 ? clause : { ...clause, body }));
    expect(decode(renderText(documentOf({ ...motion, clauses })))).toContain(
      "1. att a.\nI kommunstyrelsen:\n2. att b.\n3. att c.\n",
    );
  });

  it("says of a copy for the web that it is one, before all else", () => {
    expect(decode(renderText(documentOf(makeMotion(), "published"))).split("\n")[0]).toMatch(/^Kopia för publicering/);
  });

  it("leaves out the lines of what is not there", () => {
    const { date, place, leadIn, ...motion } = makeMotion({ clauses: [], signatories: [] });
    expect(decode(renderText(documentOf(motion))).split("\n\n")).toEqual([
      "Motion: Fler cykelplatser",
      "Rubrik: Fler cykelplatser\nTill: Kommunfullmäktige",
      `Källa: x.md, sha256 ${"0".repeat(64)}\nGjord med ${generator}\n`,
    ]);
  });
});
