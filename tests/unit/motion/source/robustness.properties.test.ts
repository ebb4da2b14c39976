import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../../src/motion/source/decode-source.ts";
import { placedTextOf } from "../../../../src/motion/source/place-map.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import type { FieldValue } from "../../../../src/motion/source/syntax.ts";
import { isProse } from "./reading.ts";

const token = fc.constantFrom(
  "---\n",
  "\n",
  "\r",
  "\r\n",
  ": ",
  ":",
  "- ",
  "-",
  "  ",
  "\t",
  "titel",
  "att-satser",
  "undertecknare",
  "namn",
  "__proto__",
  "constructor",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "|",
  ">",
  "#",
  "&a",
  "*a",
  "!t",
  "%",
  "@",
  "`",
  "? ",
  "...",
  "\\",
  "\0",
  "\ufeff",
  "\ud800",
  "\u2028",
  "å",
  "😀",
  "“",
  "”",
  "<!--",
  "-->",
  "yrka-ignore x: y",
  "[^1]",
  "| a |\n|--|\n",
  "> ",
  "1. ",
  "~~~\n",
  "<b>",
  "&amp;",
  "  \n",
);
const hostile = fc.oneof(
  fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join("")),
  fc.array(token, { maxLength: 40 }).map((tokens) => `---\n${tokens.join("")}\n---\n${tokens.join("")}`),
  fc.string({ unit: "binary" }),
);

/** All places of a value, to see that they lie in the text. */
function places(value: FieldValue): readonly { readonly start: number; readonly end: number }[] {
  const own = value.type === "text" ? [value.place, ...value.text.spans] : [value.place];
  if (value.type === "list") return [...own, ...value.items.flatMap(places)];
  return value.type === "map"
    ? [...own, ...value.fields.flatMap(({ key, value: inner }) => [...key.spans, ...places(inner)])]
    : own;
}

function expectSound(text: string): void {
  const { value, diagnostics } = readSource("x.md", text, isProse);
  const found = [
    ...diagnostics.map(({ place }) => place),
    ...(value?.frontMatter === undefined ? [] : places(value.frontMatter)),
    ...(value?.ignores ?? []).flatMap(({ place, excuses }) => [place, excuses]),
  ];
  for (const { start, end } of found) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  const waiting = [value?.body.root ?? { type: "root" as const, children: [] }] as import("mdast").Nodes[];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "text" && value !== undefined) expect(placedTextOf(node, value.body.text).value).toBe(node.value);
    if ("children" in node) waiting.push(...node.children);
  }
}

describe("reading", () => {
  it("throws for no text, and all its places lie in it", () => {
    fc.assert(fc.property(hostile, expectSound), { numRuns: 2000 });
  });

  it("throws for no mutation of a motion", () => {
    const motions = ["umea-samarbeten.md", "trygga-skolvagar/motion.md"].map((name) =>
      readFileSync(`motions/${name}`, "utf8"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...motions),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), token), {
          minLength: 1,
          maxLength: 5,
        }),
        (motion, edits) => {
          expectSound(
            edits.reduce((text, [where, length, by]) => {
              const at = Math.floor(where * Math.min(text.length, 1500));
              return text.slice(0, at) + by + text.slice(at + length);
            }, motion),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("throws for no bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { value, diagnostics } = decodeSource("x.md", bytes);
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });

  it.each([
    ["emphasis", "*a **a "],
    ["quotations", "> a\n\n"],
    ["brackets", "[ (]("],
    ["backslashes", "\\"],
    ["prose that needs quotation marks", "titel: a: b\n"],
    ["unclosed quotations", 'att-satser:\n  - "a\n'],
    ["fields without colons", "a b\n"],
    ["flow", "x: [a, {b: "],
  ])("takes no time that grows with the square of the text: %s", { timeout: 300_000 }, (_, piece) => {
    const time = (size: number) => {
      const part = piece.repeat(size / piece.length);
      const start = performance.now();
      readSource("x.md", `---\n${part}\n---\n${part}`, isProse);
      return performance.now() - start;
    };
    time(1000);
    // Ten times the text may take ten times as long, with room for a busy computer; the square would be a hundred.
    const small = Math.max(time(20_000), time(20_000), 5);
    expect(time(200_000)).toBeLessThan(small * 50);
  });
});
