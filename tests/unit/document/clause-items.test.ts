import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/document/plain-text.ts";
import type { ClauseItem } from "../../../src/document/types.ts";
import { makeMotion } from "../../support/make-motion.ts";
import { documentOf } from "../../support/make-template.ts";

function clausesOf(clauses: readonly string[], variant: "final" | "draft" = "final"): readonly ClauseItem[] {
  const block = documentOf(makeMotion({ clauses }), variant).blocks.find(({ type }) => type === "clause-list");
  return block?.type === "clause-list" ? block.clauses : [];
}

/** Ordinal as shown, label and words. */
function parts(clauses: readonly ClauseItem[]): readonly (readonly string[])[] {
  return clauses.map(({ shownOrdinal, att, children }) => [
    shownOrdinal?.text.text.value ?? "",
    att?.text.text.value ?? "",
    plainText(children),
  ]);
}

describe("a clause", () => {
  it.each([
    ["att kommunen bygger.", "att", "kommunen bygger."],
    ["ATT   kommunen bygger.", "ATT", "kommunen bygger."],
    ["**Att** kommunen bygger.", "Att", "kommunen bygger."],
    ["*att kommunen* bygger.", "att", "kommunen bygger."],
    ["att *inte* bygga.", "att", "inte bygga."],
    ["Kommunen ska bygga.", "", "Kommunen ska bygga."],
    ["attityder ska mätas.", "", "attityder ska mätas."],
    ["att*ityder* ska mätas.", "", "attityder ska mätas."],
  ])("%s: label %o", (clause, label, words) => {
    expect(parts(clausesOf([clause]))).toEqual([["", label, words]]);
  });

  it("shows its ordinal where the theme has so many clauses, and always in a draft", () => {
    const four = ["att a.", "att b.", "att c.", "att d."];
    expect(parts(clausesOf(four.slice(0, 3))).map(([ordinal]) => ordinal)).toEqual(["", "", ""]);
    expect(parts(clausesOf(four)).map(([ordinal]) => ordinal)).toEqual(["1.", "2.", "3.", "4."]);
    expect(parts(clausesOf(["att a."], "draft")).map(([ordinal]) => ordinal)).toEqual(["1."]);
  });

  it("that its author has numbered gets no second number", () => {
    expect(parts(clausesOf(["1. att a."], "draft"))).toEqual([["", "1. att", "a."]]);
  });

  it("keeps emphasis, and its words letter for letter in the registrar's data", () => {
    const motion = makeMotion({ clauses: ["att  bygga *många* `A1`-platser, se [här](https://example.org)."] });
    expect(documentOf(motion).meta.clauses).toEqual([
      { ordinal: 1, id: "att-1", text: "att  bygga många A1-platser, se här." },
    ]);
  });
});
