import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMotion } from "../../../src/build/check-motion.ts";
import { fixMotion } from "../../../src/build/fix-motion.ts";
import { openResources } from "../../../src/build/resources.ts";
import { projectFolder } from "../../support/cases.ts";
import { motionHost, motionText } from "../../support/motion-text.ts";

const file = { path: "motions/x.md", name: "x", folder: "." };

/** Templates, fonts and kommuner are read once for all. */
const shared = openResources(motionHost());

const resourcesFor = (text: string) => ({ ...shared, host: motionHost({ [file.path]: text }) });

const fixed = (text: string): string => fixMotion(file, resourcesFor(text)).value?.after ?? text;

/** The words: all but what repairs may add, change or take away, which is marks, spaces, dashes, characters nobody sees and quoting. */
function wordsIn(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00a0"“”„‘’‚'«»\\—–\-\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
}

const real = ["motions/umea-samarbeten.md", "tests/unit/motion/real-motions/kungsbacka-lustgas.txt"].map((path) =>
  readFileSync(join(projectFolder, path), "utf8"),
);

const piece = fc.constantFrom(
  ..."ord|Ågren|A\u030a|“ord”|„ord“|\"ord\"|'ord'| - |—|200-300|1 000 kr|§ 12|den 3 mars|t. ex.|  |\u00ad|\u200b|*a*|😀|\n".split(
    "|",
  ),
  ...'\n\n|> “citat” - här\n\n|`kod "x"  - y`|<https://a.se/“b”>|https://a.se/x--y?a=1  - 2|a@b.se|\n\n## Rubrik  här\n\n|- att bygga\n'.split(
    "|",
  ),
  ": ",
  " # ",
);
const prose = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(" "));
const line = prose.map((text) => text.replace(/\s*\n\s*/g, " "));
const made = fc
  .record({ title: line, clause: line, body: prose })
  .map(({ title, clause, body }) => motionText({ titel: `Cykel ${title}`, "att-satser": `\n  - att ${clause}` }, body));

const noise = fc.constantFrom(
  "“",
  "”",
  '"',
  "'",
  "  ",
  " - ",
  "\t",
  ":",
  "#",
  "\n",
  "---\n",
  "\u200b",
  "`",
  "<",
  "{",
  "é",
  "e\u0301",
);
const mutated = fc
  .tuple(
    fc.constantFrom(...real),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), noise), { maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((before, [share, length, put]) => {
      const at = Math.floor(share * before.length);
      return before.slice(0, at) + put + before.slice(at + length);
    }, text),
  );

const motions = fc.oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: mutated });

describe("fix", () => {
  it("keeps every word of a thousand motions, and has nothing to do the second time", () => {
    fc.assert(
      fc.property(motions, (text) => {
        const once = fixed(text);
        expect(wordsIn(once)).toBe(wordsIn(text));
        expect(fixed(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  }, 600_000);

  it("leaves quotations, code and addresses alone", () => {
    const body = '> Ett “citat” - ordagrant.\n\nSe `kod "x"  - y`, <https://a.se/x--y> och https://b.se/a--b.\n';
    expect(fixed(motionText({}, body))).toBe(motionText({}, body));
  });
});

describe("check", () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      "---",
      "\n",
      "titel",
      ":",
      " ",
      "- ",
      "att",
      "\t",
      '"',
      "'",
      "[",
      "{",
      "&a",
      "*a",
      "!!x",
      "|",
      "\u0000",
      "\ud800",
      "\u202e",
      "<!--",
      "```",
      "[^1]",
      "![](",
      "\r",
      "%",
      "@",
    ),
    maxLength: 60,
  });

  it("throws for no text", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, mutated), fc.constantFrom("final", "draft", "published"), (text, variant) => {
        expect(Array.isArray(checkMotion(file, variant, resourcesFor(text)).diagnostics)).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 600_000);
});
