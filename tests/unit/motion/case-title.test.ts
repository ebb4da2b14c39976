import { describe, expect, it } from "vitest";
import { caseTitle } from "../../../src/motion/case-title.ts";
import { list, motionText, validMotion } from "../../support/motion-text.ts";

const anna = "namn: Anna Exempel\n    parti: M";
const bo = "namn: Bo Exempel\n    parti: S";

function titleOf(fields: Readonly<Record<string, string>>, ...signatories: readonly string[]): string {
  return caseTitle(validMotion(motionText({ undertecknare: list(...signatories), ...fields })));
}

describe("caseTitle", () => {
  it.each([
    ["the title after a colon", { titel: "Fler broar" }, [anna], "Motion från Anna Exempel (M): Fler broar"],
    ["m.fl. from two", { titel: "Fler broar" }, [anna, bo], "Motion från Anna Exempel (M) m.fl.: Fler broar"],
    [
      "the registrar's wording",
      { ärendemening: "om fler broar" },
      [anna, bo],
      "Motion från Anna Exempel (M) m.fl. om fler broar",
    ],
    [
      "a title that begins with Motion om",
      { titel: "Motion om fler broar" },
      [anna],
      "Motion från Anna Exempel (M) om fler broar",
    ],
    [
      "a title that begins with MOTION angående",
      { titel: "MOTION angående broar" },
      [anna],
      "Motion från Anna Exempel (M) angående broar",
    ],
    [
      "a title that begins with Motion and goes on otherwise",
      { titel: "Motion i skolan" },
      [anna],
      "Motion från Anna Exempel (M): Motion i skolan",
    ],
    [
      "a wording that begins with Motion om",
      { ärendemening: "Motion om broar" },
      [anna],
      "Motion från Anna Exempel (M) om broar",
    ],
    ["no party", { titel: "Fler broar" }, ["namn: Anna Exempel"], "Motion från Anna Exempel: Fler broar"],
    [
      "a party in brackets",
      { titel: "Fler broar" },
      ['namn: Anna Exempel\n    parti: "(sd)"'],
      "Motion från Anna Exempel (sd): Fler broar",
    ],
    ["a party alone", { titel: "Fler broar" }, ["parti: C"], "Motion från C: Fler broar"],
    ["a group", { titel: "Fler broar" }, ["för: Alliansen"], "Motion från Alliansen: Fler broar"],
    [
      "a title over two lines",
      { titel: "Fler broar\n  i staden" },
      [anna],
      "Motion från Anna Exempel (M): Fler broar i staden",
    ],
  ])("takes %s", (_, fields, signatories, expected) => {
    expect(titleOf(fields, ...signatories)).toBe(expected);
  });

  it("does without signatories in a draft", () => {
    const draft = validMotion(motionText({ undertecknare: undefined }), { variant: "draft" });
    expect(caseTitle(draft)).toBe("Motion: Fler cykelplatser vid resecentrum");
  });

  it("begins with the kind's own name", () => {
    const motion = validMotion(motionText());
    expect(caseTitle({ ...motion, kind: "statement" })).toBe(
      "Särskilt yttrande från Anna Exempel (M): Fler cykelplatser vid resecentrum",
    );
  });
});
