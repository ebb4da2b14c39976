import { describe, expect, it } from "vitest";
import { tieToNext } from "../../../src/document/tie-to-next.ts";
import type { Block } from "../../../src/document/types.ts";
import { heading, id, list, paragraph } from "../../support/docx-sample.ts";

const text = paragraph("p-1", "body", "Text.");
const placeDate = paragraph("place-date", "place-date", "Umeå den 23 november 2026");
const signatures: Block = { type: "signature-block", id: id("signatures"), form: "pen", signatories: [] };
const points = list("list-1", "bullets", [text]);

describe("tieToNext", () => {
  it.each<[string, readonly Block[], readonly (string | undefined)[]]>([
    ["the last text and the signatures", [text, text, signatures], [undefined, "signature", undefined]],
    ["place and date above the signatures", [text, placeDate, signatures], ["signature", "signature", undefined]],
    ["place and date below them", [text, signatures, placeDate], ["signature", "signature", undefined]],
    ["a paragraph and its list", [text, points, text], ["introduction", undefined, undefined]],
    ["no heading and its list: its style keeps it", [heading("h-1", 1, "A"), points], [undefined, undefined]],
    ["the last block and nothing", [text], [undefined]],
  ])("ties %s", (_, blocks, ties) => {
    expect(blocks.map((_, index) => tieToNext(blocks, index))).toEqual(ties);
  });
});
