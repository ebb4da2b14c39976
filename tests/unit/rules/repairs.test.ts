import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/ground/diagnostics/apply-fixes.ts";
import { checkText, list, motionText, show } from "../../support/motion-text.ts";
import { bodyCases } from "./cases/body-cases.ts";
import { clauseCases } from "./cases/clause-cases.ts";
import { kommunCases } from "./cases/kommun-cases.ts";
import { markupCases } from "./cases/markup-cases.ts";
import { peopleCases } from "./cases/people-cases.ts";
import { titleCases } from "./cases/title-cases.ts";

const cases = { ...titleCases, ...clauseCases, ...peopleCases, ...kommunCases, ...bodyCases, ...markupCases };

const rejected = Object.entries(cases).flatMap(([ruleId, { rejects }]) =>
  rejects.map(({ name, text, options }) => ({ ruleId, name, text, options })),
);

/** The repairs that a rule offers in a text. */
const repairsIn = (text: string, ruleId: string, options?: Parameters<typeof checkText>[1]) =>
  checkText(text, options)
    .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]));

describe("a repair", () => {
  const repaired = rejected.filter(({ ruleId, text, options }) => repairsIn(text, ruleId, options).length > 0);

  it("is offered for many problems", () => expect(repaired.length).toBeGreaterThan(20));

  it.each(repaired)("of $ruleId leaves nothing for it to say: $name", ({ ruleId, text, options }) => {
    let after = text;
    for (let round = 0; round < 10; round++) after = applyFixes(after, repairsIn(after, ruleId, options));
    expect(repairsIn(after, ruleId, options)).toEqual([]);
  });

  it.each(["att 2*5 och 3*4", '"att 2*5 och 3*4"', "'att 2*5 och 3*4'", ">-\n      att 2*5\n      och 3*4"])(
    "keeps a number in a clause however it is quoted: %s",
    (clause) => {
      const text = motionText({ "att-satser": list(clause) });
      const after = applyFixes(text, repairsIn(text, "markup-intended"));
      const { diagnostics, motion } = checkText(after);
      expect(diagnostics.filter(({ severity }) => severity !== "info").map((each) => show(each, after))).toEqual([]);
      expect(motion?.clauses[0]?.text.value).toBe("att 2\\*5 och 3\\*4");
    },
  );
});
