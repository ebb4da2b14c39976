import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../../src/formats/word/read/read-docx.ts";
import { resolveChanges } from "../../../../../src/formats/word/read/resolve-changes.ts";
import { listDocx } from "../../../../support/docx-listing.ts";
import { deleted, inserted, makeDocx, p, r } from "../../../../support/make-docx.ts";

function resolved(body: string, decision: "accept" | "reject"): readonly string[] {
  const reading = readDocx(makeDocx({ body }));
  if ("fault" in reading) throw new Error(reading.fault.kind);
  return listDocx(resolveChanges(reading.document, decision)).split("\n");
}

const insertedEnd = '<w:rPr><w:ins w:id="3" w:author="Bo Ek"/></w:rPr>';
const deletedEnd = '<w:rPr><w:del w:id="4" w:author="Bo Ek"/></w:rPr>';

describe("resolveChanges", () => {
  it("keeps or drops words", () => {
    const body = p(`${r("Fler ")}${deleted("bil")}${inserted(r("cykel"))}${r("platser")}`);
    expect(resolved(body, "accept")).toEqual([": Fler cykelplatser"]);
    expect(resolved(body, "reject")).toEqual([": Fler bilplatser"]);
  });

  it("splits a paragraph where its end was inserted, and joins it again", () => {
    const body = [p(r("Första"), "", insertedEnd), p(r("andra"))].join("");
    expect(resolved(body, "accept")).toEqual([": Första", ": andra"]);
    expect(resolved(body, "reject")).toEqual([": Förstaandra"]);
  });

  it("takes a paragraph away with its end", () => {
    const body = [p(deleted("Bort"), "A", deletedEnd), p(r("Kvar"), "B")].join("");
    expect(resolved(body, "accept")).toEqual([": Kvar"]);
    expect(resolved(body, "reject")).toEqual([": Bort", ": Kvar"]);
  });

  it("keeps the words of a last paragraph whose end is gone", () => {
    expect(resolved(p(r("Sist"), "", deletedEnd), "accept")).toEqual([": Sist"]);
    expect(resolved(p(deleted("Tom"), "", deletedEnd), "accept")).toEqual([""]);
  });

  it("takes rows away, and a table with its last row", () => {
    const row = (text: string, properties: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
    const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
    const mark = '<w:del w:id="5" w:author="Bo Ek"/>';
    expect(resolved(table(row("a", "") + row("b", mark)), "accept")).toEqual(["tabell", "  rad: : a"]);
    expect(resolved(table(row("b", mark)) + p("efter"), "accept")).toEqual([": efter"]);
  });
});
