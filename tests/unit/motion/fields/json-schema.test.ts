import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { frontMatterJsonSchema } from "../../../../src/motion/fields/json-schema.ts";

const validate = new Ajv2020({
  strict: true,
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true },
}).compile(frontMatterJsonSchema());

const motion = {
  titel: "Fler cykelplatser",
  "att-satser": ["att kommunen bygger."],
  undertecknare: [{ namn: "Anna Exempel", parti: "M" }],
};
const question = { ...motion, typ: "fråga", till: "Bo Exempel", frågor: ["Hur många?"], "att-satser": undefined };

/** What an editor underlines: the path and the keyword of each error. */
function errorsOf(fields: object): readonly string[] {
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  validate(known);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${params["missingProperty"] ?? ""}`.trim());
}

describe("the JSON Schema of the front matter", () => {
  it.each([
    ["a motion", motion],
    ["a question", question],
    ["numbers where text is asked for", { ...motion, kommun: 2480, löpnummer: 5 }],
    ["another word for a kind", { ...motion, typ: "protokollsanteckning", "att-satser": undefined }],
    ["one outcome", { ...motion, beslut: { utfall: "bifall" } }],
    ["several outcomes", { ...motion, beslut: { utfall: ["bifall", "avslag"] } }],
    ["whatever is the office's own", { ...motion, eget: { a: [1, { b: "c" }] } }],
    [
      "an item of another body",
      { ...motion, ärende: { instans: "Kommunstyrelsen", sammanträde: "2026-12-14", nummer: 7 } },
    ],
  ])("takes %s", (_, fields) => {
    expect(errorsOf(fields)).toEqual([]);
  });

  it.each([
    ["a misspelt kind", { ...motion, typ: "motoin" }, ["/typ enum"]],
    ["a motion without a title", { ...motion, titel: undefined }, ["required titel"]],
    ["a motion without signatories", { ...motion, undertecknare: undefined }, ["required undertecknare"]],
    ["an empty list of signatories", { ...motion, undertecknare: [] }, ["/undertecknare minItems"]],
    ["a motion without clauses", { ...motion, "att-satser": undefined }, ["required att-satser"]],
    ["a question without questions", { ...question, frågor: undefined }, ["required frågor"]],
    ["an unknown form of signature", { ...motion, underskrift: "bläck" }, ["/underskrift enum"]],
    ["an attachment without a file", { ...motion, bilagor: [{ titel: "Karta" }] }, ["/bilagor/0 required fil"]],
    ["an unknown key", { ...motion, rubrik: "x" }, ["additionalProperties"]],
  ])("refuses %s", (_, fields, errors) => {
    expect(errorsOf(fields)).toEqual(errors);
  });

  it("asks of a signatory a name, a party or a group", () => {
    expect(errorsOf({ ...motion, undertecknare: [{ roll: "ledamot" }] })).toContain("/undertecknare/0 anyOf");
    for (const key of ["namn", "parti", "för"])
      expect(errorsOf({ ...motion, undertecknare: [{ [key]: "x" }] })).toEqual([]);
  });
});
