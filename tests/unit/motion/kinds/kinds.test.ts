import { describe, expect, it } from "vitest";
import { findKind, KINDS, kindFacts, nearestKind } from "../../../../src/motion/kinds/kinds.ts";
import { readFacts } from "../../../../src/motion/read-facts.ts";
import { bodyPresent } from "../../../../src/motion/rules/body-present.ts";
import { itemPresent } from "../../../../src/motion/rules/item-present.ts";
import { clausePresent, operativeOfKind, questionPresent } from "../../../../src/motion/rules/operative-present.ts";
import type { MotionRule } from "../../../../src/motion/rules/rule.ts";
import { checkText, list, motionText, show } from "../../../support/motion-text.ts";

const requirements: readonly MotionRule[] = [clausePresent, questionPresent, operativeOfKind, itemPresent, bodyPresent];

/** What these rules say of a document, also of a kind that is not built yet. */
function reports(text: string): readonly string[] {
  const facts = readFacts(checkText(text).syntax)?.facts;
  if (facts === undefined) throw new Error("no facts");
  return requirements.flatMap((rule) => rule(facts, {})).map((diagnostic) => show(diagnostic, text));
}

describe("kinds", () => {
  it("are known by their names and other names, in any capitals", () => {
    const names = [
      "motion",
      "INTERPELLATION",
      "fråga",
      "Enkel fråga",
      "yrkande",
      "ändringsyrkande",
      "tilläggsyrkande",
      "reservation",
      "särskilt  yttrande",
      "protokollsanteckning",
    ];
    expect(names.map((name) => findKind(name)?.kind)).toEqual([
      "motion",
      "interpellation",
      "question",
      "question",
      "proposal",
      "amendment",
      "addition",
      "reservation",
      "statement",
      "statement",
    ]);
    expect(findKind("ändringsyrkande".normalize("NFD"))?.kind).toBe("amendment");
    expect([findKind("protokoll"), nearestKind("tilläggyrkande")]).toEqual([undefined, "tilläggsyrkande"]);
  });

  it("have facts each", () => {
    expect(KINDS.map(({ kind }) => kindFacts(kind).caseTitleBeginning)).toEqual([
      "Motion",
      "Interpellation",
      "Fråga",
      "Yrkande",
      "Ändringsyrkande",
      "Tilläggsyrkande",
      "Reservation",
      "Särskilt yttrande",
    ]);
  });
});

describe("question-present", () => {
  const asking = { typ: "interpellation", "att-satser": undefined };

  it("accepts questions", () => {
    expect(reports(motionText({ ...asking, frågor: list("Varför?") }))).toEqual([]);
  });

  it("rejects an interpellation without any", () => {
    expect(reports(motionText(asking))).toEqual(["1:1 question-present/missing «---»"]);
    expect(reports(motionText({ ...asking, frågor: "" }))).toEqual(["11:1 question-present/missing «frågor»"]);
  });

  it("leaves it to fields-known where there are clauses instead", () => {
    expect(reports(motionText({ typ: "fråga" }))).toEqual(["7:1 fields-known/other-kind «att-satser»"]);
  });
});

describe("item-present", () => {
  const body = "Vi var emot.\n";

  it("accepts an item, by any of its names", () => {
    expect(reports(motionText({ typ: "reservation", ärende: "{paragraf: § 12}" }, body))).toEqual([]);
    expect(reports(motionText({ typ: "yrkande", ärende: "\n  rubrik: Budget: drift" }, ""))).toEqual([]);
  });

  it("rejects one that is missing or empty", () => {
    expect(reports(motionText({ typ: "ändringsyrkande" }))).toEqual(["1:1 item-present/missing «---»"]);
    expect(reports(motionText({ typ: "ändringsyrkande", ärende: "" }))).toEqual(["14:1 item-present/missing «ärende»"]);
  });

  it("does not ask for one in a motion", () => {
    expect(reports(motionText())).toEqual([]);
  });
});

describe("clauses and body", () => {
  it("may be missing where the kind does without", () => {
    const item = { ärende: "{rubrik: Budget}", "att-satser": undefined };
    expect(reports(motionText({ typ: "särskilt yttrande", ...item }, ""))).toEqual([]);
    expect(reports(motionText({ typ: "reservation", ...item }, ""))).toEqual(["12:4 body-present/empty «»"]);
    expect(reports(motionText({ typ: "tilläggsyrkande", ...item }, ""))).toEqual(["1:1 clause-present/missing «---»"]);
  });
});
