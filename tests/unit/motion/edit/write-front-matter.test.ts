import { describe, expect, it } from "vitest";
import { writeFrontMatter } from "../../../../src/motion/edit/write-front-matter.ts";
import { fields } from "../../../../src/motion/fields/fields.ts";

describe("writeFrontMatter", () => {
  it("writes what data says, in the order of the fields", () => {
    const data = {
      signatories: [{ name: "Anna Exempel", party: "M" }, { onBehalfOf: "SD" }],
      title: "Fler: cyklar",
      date: "2026-11-23",
      clauses: ["att köpa cyklar."],
      caseNumbers: ["KS-1"],
      item: { title: "Budget" },
      nonsense: "x",
    };
    expect(writeFrontMatter(fields, data).join("\n")).toBe(
      [
        'titel: "Fler: cyklar"',
        "datum: 2026-11-23",
        "att-satser:",
        "  - att köpa cyklar.",
        "undertecknare:",
        "  - namn: Anna Exempel",
        "    parti: M",
        "  - för: SD",
        "ärende:",
        "  rubrik: Budget",
        "diarienummer: KS-1",
      ].join("\n"),
    );
  });

  it("leaves out what is empty, and what is of another type", () => {
    expect(
      writeFrontMatter(fields, { title: " ", date: 7, clauses: [], signatories: [{}], caseNumbers: ["a", "b"] }),
    ).toEqual(["diarienummer:", "  - a", "  - b"]);
  });
});
