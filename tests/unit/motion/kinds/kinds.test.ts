import { describe, expect, it } from "vitest";
import { findKind, KINDS, kindFacts, nearestKind } from "../../../../src/motion/kinds/kinds.ts";
import { readFacts } from "../../../../src/motion/read-facts.ts";
import { checkBodyPresent } from "../../../../src/rules/body/body-present.ts";
import { checkClausePresent } from "../../../../src/rules/clauses/clause-present.ts";
import { operativeOfKind } from "../../../../src/rules/clauses/operative-of-kind.ts";
import type { MotionRule } from "../../../../src/rules/motion-rule.ts";
import { checkAddresseePresent } from "../../../../src/rules/questions/addressee-present.ts";
import { checkItemPresent } from "../../../../src/rules/questions/item-present.ts";
import { checkQuestionPresent } from "../../../../src/rules/questions/question-present.ts";
import { checkText, list, motionText, show } from "../../../support/motion-text.ts";

const requirements: readonly MotionRule[] = [
  checkClausePresent,
  checkQuestionPresent,
  operativeOfKind,
  checkAddresseePresent,
  checkItemPresent,
  checkBodyPresent,
];

/** What these rules say of a document. */
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
  const asking = { typ: "interpellation", "att-satser": undefined, till: "Nämndens ordförande" };

  it("accepts questions", () => {
    expect(reports(motionText({ ...asking, frågor: list("Varför?") }))).toEqual([]);
  });

  it("rejects an interpellation without any", () => {
    expect(reports(motionText(asking))).toEqual(["1:1 question-present/missing «---»"]);
    expect(reports(motionText({ ...asking, frågor: "" }))).toEqual(["12:1 question-present/empty «frågor»"]);
  });

  it("leaves it to fields-known where there are clauses instead", () => {
    expect(reports(motionText({ typ: "fråga", till: "Anna Svarande" }))).toEqual([
      "7:1 fields-known/other-kind «att-satser»",
    ]);
  });
});

describe("addressee-present", () => {
  const asking = { typ: "fråga", "att-satser": undefined, frågor: list("Varför?") };

  it("accepts a named person, and asks for none in a motion", () => {
    expect(reports(motionText({ ...asking, till: "Nämndens ordförande" }))).toEqual([]);
    expect(reports(motionText())).toEqual([]);
  });

  it("rejects a question to nobody", () => {
    expect(reports(motionText(asking))).toEqual(["1:1 addressee-present/missing «---»"]);
  });
});

describe("the lead-in where the author wrote none", () => {
  const anna = "namn: Anna Exempel";
  const leadIn = (fields: Readonly<Record<string, string | undefined>>, ...names: readonly string[]): string => {
    const text = motionText({ yrkande: undefined, undertecknare: list(anna, ...names), ...fields });
    return checkText(text).motion?.leadIn?.value ?? "";
  };
  const asking = { "att-satser": undefined, till: "Nämndens ordförande" };

  it.each([
    ["motion", {}, "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:"],
    ["interpellation", { ...asking, frågor: list("A?") }, "Mot denna bakgrund ställer undertecknad följande fråga:"],
    ["fråga", { ...asking, frågor: list("A?", "B?") }, "Undertecknad ställer följande frågor:"],
    ["yrkande", {}, "Undertecknad yrkar:"],
    ["reservation", {}, "Undertecknad reserverar sig till förmån för sitt yrkande:"],
    ["särskilt yttrande", {}, "Undertecknad vill till protokollet anföra:"],
    ["reservation", { "att-satser": undefined }, ""],
  ])("of a %s", (typ, fields, expected) => {
    expect(leadIn({ typ, ärende: "{rubrik: Budget}", ...fields })).toBe(expected);
  });

  it("is in the number of those who sign", () => {
    expect(leadIn({ typ: "tilläggsyrkande", ärende: "{rubrik: Budget}" }, "namn: Bo Exempel")).toBe(
      "Undertecknade yrkar:",
    );
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

  it("says that a motion prints none", () => {
    expect(reports(motionText({ ärende: "{rubrik: Budget}" }))).toEqual(["13:1 item-present/not-printed «ärende»"]);
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
