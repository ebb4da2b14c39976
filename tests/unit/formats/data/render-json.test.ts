import { describe, expect, it } from "vitest";
import { renderJson } from "../../../../src/formats/data/render-json.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

describe("renderJson", () => {
  it("writes the keys in the schema's order, indented by two spaces, with a line end last", () => {
    const document = documentOf(makeMotion());
    const text = new TextDecoder().decode(renderJson(document, [{ file: "x.pdf", sha256: "ab" }]));
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).not.toContain("\r");
    expect(text.match(/^ {2}"(\w+)"/gm)?.map((key) => key.slice(3, -1))).toEqual([
      "schema",
      "kind",
      "variant",
      "title",
      "caseTitle",
      "authority",
      "addressee",
      "date",
      "place",
      "leadIn",
      "clauses",
      "questions",
      "signatories",
      "attachments",
      "caseNumbers",
      "body",
      "source",
      "files",
      "generator",
    ]);
    expect(JSON.parse(text)).toEqual({ ...document.meta, files: [{ file: "x.pdf", sha256: "ab" }] });
  });
});
