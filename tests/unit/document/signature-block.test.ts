import { describe, expect, it } from "vitest";
import { createBlockIds } from "../../../src/document/builders.ts";
import { plainText } from "../../../src/document/plain-text.ts";
import { signatureBlockOf } from "../../../src/document/signature-block.ts";
import { verbatim } from "../../../src/ground/text/placed-text.ts";
import type { Motion } from "../../../src/motion/motion.ts";

const place = { file: "motion.md", start: 0, end: 0 };
const signatories = [
  ["Anna A", "S"],
  ["Bertil B", "M"],
  ["Cecilia C", "(s)"],
  ["David D", undefined],
  ["Eva E", "m"],
].map(([name = "", party]) => ({
  place,
  name: verbatim(name, "motion.md", 0),
  ...(party === undefined ? {} : { party: verbatim(party, "motion.md", 0) }),
}));
const motion = { signatories } as unknown as Motion;

const names = (groupByParty: boolean) =>
  signatureBlockOf(motion, { form: "pen", groupByParty }, place, createBlockIds()).signatories.map(({ name }) =>
    plainText(name),
  );

describe("signatureBlockOf", () => {
  it("keeps the author's order", () => {
    expect(names(false)).toEqual(["Anna A (S)", "Bertil B (M)", "Cecilia C (s)", "David D", "Eva E (m)"]);
  });

  it("puts those of one party together where the theme says so, with the letters they were written in", () => {
    expect(names(true)).toEqual(["Anna A (S)", "Cecilia C (s)", "Bertil B (M)", "Eva E (m)", "David D"]);
  });
});
