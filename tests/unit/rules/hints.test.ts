import { describe, expect, it } from "vitest";
import { loadAssets } from "../../../src/document/load-assets.ts";
import { applyFixes } from "../../../src/ground/diagnostics/apply-fixes.ts";
import { hintOf } from "../../../src/rules/wording.ts";
import { makePng } from "../../support/make-png.ts";
import { checkText, list, motionHost, motionText, show } from "../../support/motion-text.ts";

/** A slip, what is said of it, and the same text when its author has done what the hint says. */
type Followed = {
  readonly name: string;
  readonly slip: string;
  readonly said: readonly string[];
  readonly hint: RegExp;
  readonly done: string;
};

const good = motionText();
const inBody = (markdown: string): string => motionText({}, markdown);
const withClauses = (lines: string): string =>
  good.replace(/att-satser:[\s\S]*?undertecknare/, `att-satser:\n${lines}undertecknare`);
const picture = makePng({ width: 2, height: 1, bitDepth: 8, colourType: 0, pixel: () => [9] });

const followed: readonly Followed[] = [
  {
    name: "clauses without their dashes in the first column",
    slip: withClauses("att bygga en bro.\natt riva en annan.\n\natt måla den tredje.\n"),
    said: ["8:1 yaml-parses/dash-missing «att bygga en bro.»"],
    hint: /börja varje punkt i listan med `- `/,
    done: withClauses("- att bygga en bro.\n- att riva en annan.\n\n- att måla den tredje.\n"),
  },
  {
    name: "a key of a signatory right after its dash",
    slip: good.replace("- namn", "-namn"),
    said: ["11:3 yaml-parses/dash-space «-»"],
    hint: /skriv `- ` före varje punkt/,
    done: good,
  },
  {
    name: "a second signatory right after its dash",
    slip: motionText({ yrkande: undefined }).replace("parti: M", "parti: M\n  -namn: Bo Exempel\n   parti: S"),
    said: ["12:3 yaml-parses/dash-space «-»"],
    hint: /skriv `- ` före varje punkt/,
    done: motionText({ yrkande: undefined }).replace("parti: M", "parti: M\n  - namn: Bo Exempel\n    parti: S"),
  },
  {
    name: "clauses that are still to come",
    slip: withClauses(""),
    said: ["7:1 clause-present/empty «att-satser»"],
    hint: /skriv en rad ` {2}- att …` under den/,
    done: withClauses("  - att bygga en bro.\n"),
  },
  {
    name: "signatories that are still to come",
    slip: motionText({ undertecknare: "" }),
    said: ["10:1 signatory-present/empty «undertecknare»"],
    hint: /skriv en rad ` {2}- namn: …` under den/,
    done: good,
  },
  {
    name: "questions that are still to come",
    slip: motionText({ typ: "fråga", yrkande: undefined, "att-satser": undefined, frågor: "", till: "Bo Ek" }),
    said: ["10:1 question-present/empty «frågor»"],
    hint: /skriv en rad ` {2}- …` under den/,
    done: motionText({
      typ: "fråga",
      yrkande: undefined,
      "att-satser": undefined,
      frågor: list("Hur går det?"),
      till: "Bo Ek",
    }),
  },
  {
    name: "a title that goes on in the first column",
    slip: good.replace(" vid resecentrum\n", " vid\nresecentrum\n"),
    said: ["4:1 yaml-parses/colon-or-indent «resecentrum»"],
    hint: /hör den till `titel` ovanför, sätt två mellanslag före den/,
    done: good.replace(" vid resecentrum\n", " vid\n  resecentrum\n"),
  },
  {
    name: "a space before the first line",
    slip: ` ${good}`,
    said: ["1:1 front-matter-present/dashes-indented « »"],
    hint: /låt raden börja med `---`/,
    done: good,
  },
  {
    name: "the title once more in the body",
    slip: inBody("# Fler cykelplatser vid resecentrum\n\nSkäl.\n"),
    said: ["15:1 heading-levels/title «#»"],
    hint: /ta bort raden/,
    done: inBody("Skäl.\n"),
  },
  {
    name: "a line break in a cell",
    slip: inBody("| A | B |\n| --- | --- |\n| ett<br>två | x |\n"),
    said: ["17:6 no-raw-html/line-break-in-cell «<br>»"],
    hint: /ge dem var sin rad i tabellen/,
    done: inBody("| A | B |\n| --- | --- |\n| ett | x |\n| två |  |\n"),
  },
  {
    name: "a picture in a table",
    slip: inBody("| Bro | Bild |\n| --- | --- |\n| Norra | ![Norra bron](bro.png) |\n"),
    said: ["17:11 image-place/table «![Norra bron](bro.png)»"],
    hint: /ställ bilden på en egen rad utanför tabellen, och skriv i rutan/,
    done: inBody("| Bro | Bild |\n| --- | --- |\n| Norra | bild 1 |\n\n![Norra bron](bro.png)\n"),
  },
  {
    name: "a footnote without a text",
    slip: inBody("Skäl.[^1]\n\n[^1]:\n"),
    said: ["17:1 footnote-defined/empty «[^1]»"],
    hint: /skriv fotnotens text efter kolonet/,
    done: inBody("Skäl.[^1]\n\n[^1]: Källa.\n"),
  },
  {
    name: "a picture by its path in Windows",
    slip: inBody("![Bron](C:\\Users\\Åsa\\bro.png)\n"),
    said: ["15:1 path-inside/absolute «![Bron](C:\\Users\\Åsa\\bro.png)»"],
    hint: /lägg filen i motionens mapp, och skriv bara `bro.png`/,
    done: inBody("![Bron](bro.png)\n"),
  },
  {
    name: "a picture by its address on the disk",
    slip: inBody("![Bron](file:///C:/Users/bro.png)\n"),
    said: ["15:1 path-inside/absolute «![Bron](file:///C:/Users/bro.png)»"],
    hint: /skriv bara `bro.png`/,
    done: inBody("![Bron](bro.png)\n"),
  },
  {
    name: "an attachment by its path in Windows",
    slip: motionText({ bilagor: list("fil: 'D:\\kartor\\karta.pdf'") }),
    said: ["14:11 path-inside/absolute «D:\\kartor\\karta.pdf»"],
    hint: /skriv bara `karta.pdf`/,
    done: motionText({ bilagor: list("fil: karta.pdf") }),
  },
];

/** Hard spaces look like others, so that the repair is what an author follows. */
const repaired: readonly (readonly [name: string, slip: string, said: readonly string[], after: string])[] = [
  ["after a colon", good.replace("titel: ", "titel:\u00a0"), ["3:7 yaml-parses/hard-space «\u00a0»"], good],
  [
    "that indent",
    good.replace("    parti", "\u00a0\u00a0\u00a0\u00a0parti").replace("  - namn", "\u00a0\u00a0- namn"),
    ["11:1 yaml-parses/hard-space «\u00a0\u00a0»", "12:1 yaml-parses/hard-space «\u00a0\u00a0\u00a0\u00a0»"],
    good,
  ],
  ["after a dash", good.replace("- namn", "-\u00a0namn"), ["11:4 yaml-parses/hard-space «\u00a0»"], good],
  [
    "a tab before the rest of a title",
    good.replace(" vid resecentrum\n", " vid\n\tresecentrum\n"),
    ["4:1 yaml-quotes-needed/tab «\t»"],
    good.replace(" vid resecentrum\n", " vid\n  resecentrum\n"),
  ],
  [
    "a link round a picture",
    inBody("[![Bron](bro.png)](https://example.org/bro)\n"),
    ["15:1 link-address/image «[![Bron](bro.png)](https://example.org/bro)»"],
    inBody("![Bron](bro.png)\n\n[Bron](https://example.org/bro)\n"),
  ],
];

/** Every problem of a motion, pieces of advice left out, with its pictures beside it. */
function problemsIn(text: string) {
  const { diagnostics, motion } = checkText(text, { files: { "motions/karta.pdf": "%PDF" } });
  const images = motion === undefined ? [] : loadAssets(motion, motionHost({ "motions/bro.png": picture })).diagnostics;
  return [...diagnostics, ...images].filter(({ severity }) => severity !== "info");
}

describe("a hint", () => {
  it.each(followed)("that is followed leaves nothing to say: $name", ({ slip, said, hint, done }) => {
    const problems = problemsIn(slip);
    expect(problems.map((each) => show(each, slip))).toEqual(said);
    expect(hintOf(problems[0] ?? expect.fail(), "sv")).toMatch(hint);
    expect(problemsIn(done).map((each) => show(each, done))).toEqual([]);
  });

  it.each(repaired)("can be followed by the program: hard spaces and more, %s", (_, slip, said, after) => {
    const problems = problemsIn(slip);
    expect(problems.map((each) => show(each, slip))).toEqual(said);
    expect(
      applyFixes(
        slip,
        problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
      ),
    ).toBe(after);
    expect(problemsIn(after).map((each) => show(each, after))).toEqual([]);
  });
});
