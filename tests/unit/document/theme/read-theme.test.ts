import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contrastOnWhite } from "../../../../src/document/theme/contrast.ts";
import { readTheme, readThemeTokens, type ThemeTokens } from "../../../../src/document/theme/read-theme.ts";
import type { Colour } from "../../../../src/document/theme/theme.ts";
import { plainTokens, styleParents, styleTokens } from "../../../../src/document/theme/tokens.ts";
import { said } from "../../../support/make-template.ts";

const standardText = readFileSync(join(import.meta.dirname, "../../../../templates/standard/theme.yml"), "utf8");
const standard: ThemeTokens = readThemeTokens("standard.yml", standardText).value ?? { tokens: new Map() };

/** A theme over the standard one. */
function read(text: string) {
  return readTheme("x", "theme.yml", text, [standard]);
}

describe("readTheme", () => {
  it("turns lengths into points, and takes what is not given from the theme below", () => {
    const { value, diagnostics } = read(
      "margin-top: 1 mm\nmargin-left: 72pt\nbody-size: 10,5 pt\nclause-ordinals-from: 0\n",
    );
    expect(said({ diagnostics })).toEqual([]);
    expect(value?.page.margins.top).toBeCloseTo(72 / 25.4);
    expect(value?.page.margins.left).toBe(72);
    expect(value?.page.margins.right).toBeCloseTo((34 * 72) / 25.4);
    expect(value?.clauses.ordinalsFrom).toBe(0);
  });

  it("gives a style what it is not given itself from the style it takes after", () => {
    const { value } = read('body-size: 10 pt\nheading-2-colour: "#123"\nheading-3-align: center\n');
    expect(value?.styles.clause.size).toBe(10);
    expect(value?.styles["heading-4"]).toMatchObject({ colour: "#112233", align: "center", font: "heading" });
    expect(value?.styles["heading-1"].align).toBe("start");
  });

  it("reads a colour without quotation marks, and says that YAML needs them", () => {
    const { value, diagnostics } = read("title-colour: #006e1e\n");
    expect(value?.styles.title.colour).toBe("#006e1e");
    expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([["yaml-quotes-needed", "warning"]]);
  });

  it.each([
    ["bodysize: 11 pt", "bodysize", "Unknown token `bodysize` (do you mean `body-size`?)"],
    ["qqqqqqqqqqqq: 1", "qqqqqqqqqqqq", "Unknown token `qqqqqqqqqqqq` (all tokens stand in docs/templates.md)"],
    ["body-size: 11", "11", "`11` is no length for `body-size`"],
    ["body-size: 11 cm", "11 cm", "`11 cm` is no length for `body-size`"],
    ["body-size: -1 pt", "-1 pt", "`-1 pt` is no length for `body-size`"],
    ["body-size: 200 pt", "200 pt", "`body-size` should lie between 4 pt and 100 pt"],
    ['colour-text: "blue"', '"blue"', "`blue` is no colour for `colour-text`"],
    ["body-align: left", "left", "`left` is no value for `body-align` (choose start, justify, center, end)"],
    ["body-hyphenate: true", "true", "`true` is no value for `body-hyphenate` (choose yes, no)"],
    ["signature-form: penna", "penna", "`penna` is no value for `signature-form` (choose pen, field, none)"],
    ["clause-ordinals-from: många", "många", "`många` is no whole number for `clause-ordinals-from`"],
    ["font-body: ../x", "../x", "`font-body` should have a short word as its value"],
    ["font-body-word: [a]", "[a]", "`font-body-word` should have a short word as its value"],
  ])("%s", (line, where, words) => {
    const text = `# tema\n${line}\n`;
    const outcome = read(text);
    expect(outcome.value).toBeUndefined();
    const [message] = said(outcome);
    const start = text.indexOf(where, text.indexOf(line) + (where === line.split(":")[0] ? 0 : line.indexOf(":")));
    expect(message).toMatch(new RegExp(`^theme\\.yml:${start}-${start + where.length} error theme-valid: `));
    expect(message).toContain(words);
  });

  it("says what is missing in a theme that extends nothing", () => {
    const [first] = said(readTheme("x", "theme.yml", "page-width: 210 mm\n"));
    expect(first).toContain("theme.yml:0-0 error theme-valid: `page-height` is missing");
  });

  it("says that the margins leave no room", () => {
    expect(said(read("margin-left: 100 mm\nmargin-right: 90 mm\n"))).toEqual([
      "theme.yml:13-19 error theme-valid: The margins leave no room for text",
    ]);
  });

  it("warns of pale text, once where its colour is given", () => {
    expect(said(read('body-colour: "#888888"\ntitle-colour: "#949494"\nfooter-colour: "#777777"\n'))).toEqual([
      "theme.yml:13-22 warning contrast: `#888888` on white has a contrast of 3,5 : 1, and text needs 4,5 : 1 (choose a darker colour)",
      "theme.yml:62-71 warning contrast: `#777777` on white has a contrast of 4,4 : 1, and text needs 4,5 : 1 (choose a darker colour)",
    ]);
  });
});

describe("contrastOnWhite", () => {
  it.each([
    ["#000000", 21],
    ["#ffffff", 1],
    ["#767676", 4.54],
    ["#006e1e", 6.44],
  ])("%s is %f", (colour, ratio) => {
    expect(contrastOnWhite(colour as Colour)).toBeCloseTo(ratio, 1);
  });
});

describe("tokens", () => {
  it("of styles and those of their own have different names", () => {
    const styled = ["body", ...Object.keys(styleParents)].flatMap((style) =>
      Object.keys(styleTokens).map((token) => `${style}-${token}`),
    );
    expect(styled.filter((name) => Object.hasOwn(plainTokens, name))).toEqual([]);
  });
});
