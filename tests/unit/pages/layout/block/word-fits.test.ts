import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { diagnosticsOf } from "../../../../support/print-layout.ts";

const long = "0123456789".repeat(9);
const address = `https://${long}.se`;

function wordsOf(writer: DocumentWriter, text: string): readonly (readonly [unknown, number, number])[] {
  return diagnosticsOf(writer, [writer.paragraph(text)]).map(({ values, place }) => [
    values["word"],
    place.start,
    place.end,
  ]);
}

describe("reportLongWords", () => {
  it("is silent where every word fits", () => {
    expect(wordsOf(new DocumentWriter(), "kommunen bygger cykelplatser vid resecentrum")).toEqual([]);
  });

  it("names a word that is wider than the line, once, however many lines it takes", () => {
    expect(wordsOf(new DocumentWriter(), `se ${long} och mer`)).toEqual([[long, 3, 93]]);
  });

  it("names each of several, also after white space that is drawn as one space", () => {
    expect(wordsOf(new DocumentWriter(), `se  ${long}\noch ${long}`)).toEqual([
      [long, 4, 94],
      [long, 99, 189],
    ]);
  });

  it("names a whole address", () => {
    expect(wordsOf(new DocumentWriter(), `se ${address} nu`)).toEqual([[address, 3, 3 + address.length]]);
  });
});
