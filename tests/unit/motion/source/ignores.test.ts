import { expect, it } from "vitest";
import { readIgnore } from "../../../../src/motion/source/ignores.ts";
import { syntaxOf } from "./reading.ts";

/** Rule, reason and excused text of each ignore. */
function ignoresOf(text: string) {
  return syntaxOf(text).ignores.map(({ ruleId, reason, excuses }) => [
    ruleId,
    reason,
    text.slice(excuses.start, excuses.end),
  ]);
}

it.each([
  [" yrka-ignore title-short: lång av en orsak ", { ruleId: "title-short", reason: "lång av en orsak" }],
  ["yrka-ignore title-short", { ruleId: "title-short", reason: "" }],
  ["yrka-ignore title-short utan kolon", { ruleId: "title-short", reason: "utan kolon" }],
  ["yrka-ignore title-short: på\ntvå rader", { ruleId: "title-short", reason: "på\ntvå rader" }],
  ["yrka-ignore", undefined],
  ["yrka-ignored x", undefined],
  ["att göra", undefined],
])("reads `%s`", (comment, ignore) => {
  expect(readIgnore(comment)).toEqual(ignore);
});

it("excuses the next line of the front matter, with what its text goes on in", () => {
  expect(
    ignoresOf(
      "---\n# yrka-ignore title-short: a\n# en annan\n\ntitel: Fler\n  platser\n# yrka-ignore date-order: b\n# yrka-ignore date-valid: c\ndatum: 1 # yrka-ignore x: y\natt-satser:\n  # yrka-ignore clause-unique: d\n  - att\n# yrka-ignore sist: e\n---\n",
    ),
  ).toEqual([
    ["title-short", "a", "titel: Fler\n  platser"],
    ["date-order", "b", "datum: 1 # yrka-ignore x: y"],
    ["date-valid", "c", "datum: 1 # yrka-ignore x: y"],
    ["clause-unique", "d", "  - att"],
    ["sist", "e", ""],
  ]);
});

it("is no comment inside a text", () => {
  expect(ignoresOf("---\neget: |\n  # yrka-ignore a: b\ntitel: c\n---\n")).toEqual([]);
});

it("excuses the next item from the end of the one before", () => {
  expect(
    ignoresOf("---\n---\n- Ett.\n  <!-- yrka-ignore a: b -->\n- Två.\n\n  <!-- yrka-ignore c: d -->\n\nTre.\n"),
  ).toEqual([
    ["a", "b", "- Två.\n\n  <!-- yrka-ignore c: d -->"],
    ["c", "d", "Tre."],
  ]);
});

it("excuses the next block of the body, and a paragraph it stands in", () => {
  expect(
    ignoresOf(
      "---\n---\n<!-- yrka-ignore a: b -->\n<!-- anteckning -->\n\nEtt *två*.\n\nTre <!-- yrka-ignore c: d --> fyra.\n\n> <!-- yrka-ignore e: f -->\n>\n> Fem.\n\n- <!-- yrka-ignore g: h -->\n\n  Sex.\n\n<!-- yrka-ignore i: j -->\n",
    ),
  ).toEqual([
    ["a", "b", "Ett *två*."],
    ["c", "d", "Tre <!-- yrka-ignore c: d --> fyra."],
    ["e", "f", "Fem."],
    ["g", "h", "Sex."],
    ["i", "j", ""],
  ]);
});
