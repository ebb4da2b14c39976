import fc from "fast-check";
import { expect, it } from "vitest";
import { isScalar, parseDocument } from "yaml";
import { placeScalar, type ScalarStyle } from "../../../../src/motion/source/place-scalar.ts";

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};
const piece = fc.constantFrom(
  "a",
  "å",
  "😀",
  " ",
  "  ",
  "b c",
  "''",
  "\\n",
  "\\\\",
  "\\x41",
  "\\u00e5",
  "\\U0001F600",
  '\\"',
  "\\_",
  "\n  ",
  "\n  \n  ",
  "\\\n  ",
  "\n\n  ",
  " \n  ",
);
const content = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
const blockLine = fc.constantFrom("a", " mer indragen", "", "b  ", "å😀", "# ingen kommentar", "x: y");
const source = fc.oneof(
  content.map((text) => `"${text.replace(/''/g, "'")}"`),
  content.map((text) => `'${text}'`),
  content.map((text) => text.trim()),
  fc
    .tuple(fc.constantFrom("|", ">", "|-", ">-", "|+", ">+"), fc.array(blockLine, { minLength: 1, maxLength: 6 }))
    .map(([header, lines]) => `${header}\n${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`),
);

it("gives each character of a scalar the characters of the file that it comes from", () => {
  let exact = 0;
  fc.assert(
    fc.property(source, fc.constantFrom("\n", "\r\n"), (written, lineBreak) => {
      const text = `k: ${written}`.replaceAll("\n", lineBreak);
      const document = parseDocument(text, { schema: "failsafe", logLevel: "silent" });
      const node = document.get("k", true);
      fc.pre(
        document.errors.length === 0 &&
          isScalar(node) &&
          typeof node.value === "string" &&
          node.range != null &&
          node.value !== "",
      );
      if (!isScalar(node) || typeof node.value !== "string" || node.range == null) return;
      // The parser and the standard disagree on blank lines after an escaped line break; the whole value then has the whole place.
      fc.pre(!/\\\r?\n\s*\n/.test(text));
      const [start, end] = node.range;
      const style = styles[node.type ?? "PLAIN"] ?? "plain";
      const placed = placeScalar("x.yml", text, start, end, style, node.value);
      expect(placed.value).toBe(node.value);
      for (const [index, span] of placed.spans.entries()) {
        const until = placed.spans[index + 1]?.at ?? placed.value.length;
        const value = placed.value.slice(span.at, until);
        const from = text.slice(span.start, span.end);
        const comesFrom =
          value === from || /^\s*$/.test(value) || value === "'" || (style === "double" && from.startsWith("\\"));
        expect({ value, from, comesFrom }).toEqual({ value, from, comesFrom: true });
      }
      if (placed.spans.length > 1 || placed.value === text.slice(start, end)) exact++;
    }),
    { numRuns: 3000 },
  );
  expect(exact).toBeGreaterThan(1000);
});
