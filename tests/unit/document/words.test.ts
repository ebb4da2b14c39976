import { describe, expect, it } from "vitest";
import { wordsByBlock, wordsOf } from "../../../src/document/words.ts";
import { makeMotion } from "../../support/make-motion.ts";
import { documentOf } from "../../support/make-template.ts";

const motion = makeMotion({
  title: "Titel",
  body: "Ett[^1] två\n\n- tre[^2]\n\n| a | b |\n|---|---|\n| c[^1] | d |\n\n[^1]: Not ett.\n[^2]: Not två[^3].\n[^3]: Not tre.\n",
  clauses: ["att a.", "att b.", "att c.", "att *d*."],
  signatories: [
    { name: "Anna Exempel", party: "M", role: "ledamot", onBehalfOf: "Moderaterna", email: "anna@example.org" },
  ],
});

describe("the words of a document", () => {
  it("come in reading order, notes after the block that first refers to them, with what is printed and nothing else", () => {
    expect(wordsOf(documentOf(motion)).join(" ")).toBe(
      "Motion Kommunfullmäktige Titel Ett två Not ett. tre Not två. Not tre. a b c d Undertecknad yrkar: " +
        "att a. att b. att c. att d. Umeå den 23 november 2026 Anna Exempel (M) ledamot för Moderaterna",
    );
  });

  it("are named by the block they stand in", () => {
    const named = wordsByBlock(documentOf(motion)).map(({ id, words }) => `${id}: ${words.join(" ")}`);
    expect(named).toEqual([
      "kind: Motion",
      "addressee: Kommunfullmäktige",
      "title: Titel",
      "p-1: Ett två",
      "p-3: Not ett.",
      "p-2: tre",
      "p-4: Not två.",
      "p-5: Not tre.",
      "table-1-row-0-cell-1: a",
      "table-1-row-0-cell-2: b",
      "table-1-row-1-cell-1: c",
      "table-1-row-1-cell-2: d",
      "lead-in: Undertecknad yrkar:",
      "att-1-att: att",
      "att-1: a.",
      "att-2-att: att",
      "att-2: b.",
      "att-3-att: att",
      "att-3: c.",
      "att-4-att: att",
      "att-4: d.",
      "place-date: Umeå den 23 november 2026",
      "signatory-1: Anna Exempel (M)",
      "signatory-1: ledamot",
      "signatory-1: för Moderaterna",
    ]);
  });

  it("of a draft are the same but for the line that says so: numbers are no words", () => {
    expect(wordsOf(documentOf(motion, "draft"))).toEqual(["Utkast", ...wordsOf(documentOf(motion))]);
  });
});
