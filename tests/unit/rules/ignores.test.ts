import { describe, expect, it } from "vitest";
import { applyIgnores } from "../../../src/rules/ignores.ts";
import { checkText, motionText, show } from "../../support/motion-text.ts";

function left(text: string, notRun: Parameters<typeof applyIgnores>[2] = new Set()): readonly string[] {
  const { syntax, diagnostics } = checkText(text);
  return applyIgnores(diagnostics, syntax.ignores, notRun)
    .filter(({ severity }) => severity !== "info")
    .map((diagnostic) => show(diagnostic, text));
}

describe("applyIgnores", () => {
  it("excuses the next block of the body, and no other", () => {
    const paragraph = "Läs [här](https://example.org).\n";
    const excused = motionText({}, `<!-- yrka-ignore link-text-meaningful: kort text -->\n\n${paragraph}`);
    expect(left(excused)).toEqual([]);
    expect(left(`${excused}\n${paragraph}`)).toEqual(["19:6 link-text-meaningful/vague «här»"]);
  });

  it("excuses the next line of the front matter", () => {
    const long = motionText({ titel: "å".repeat(130) });
    expect(left(long)).toEqual([`3:8 title-short/long «${"å".repeat(130)}»`]);
    expect(left(long.replace("titel:", "# yrka-ignore title-short: föreningens egen titel\ntitel:"))).toEqual([]);
    expect(left(long.replace("ort:", "# yrka-ignore title-short: föreningens egen titel\nort:"))).toEqual([
      `3:8 title-short/long «${"å".repeat(130)}»`,
      "5:1 ignore-used/unused «# yrka-ignore title-short: föreningens egen titel»",
    ]);
  });

  it("excuses what is missing, which stands nowhere", () => {
    expect(
      left(
        motionText({ datum: undefined }).replace("ort:", "# yrka-ignore date-present: dateras vid underskriften\nort:"),
      ),
    ).toEqual([]);
  });

  it("excuses an attachment where the kommun has changed its mind, but no other error", () => {
    const attached = motionText({ kommun: "Mariestad", bilagor: "[{fil: karta.pdf}]" });
    expect(left(attached)).toEqual(["13:1 attachment-allowed/forbidden «bilagor»"]);
    expect(
      left(attached.replace("bilagor:", "# yrka-ignore attachment-allowed: enligt e-post från kansliet\nbilagor:")),
    ).toEqual([]);
    expect(left(motionText({}, "<!-- yrka-ignore no-raw-html: behövs -->\n\nEn <b>bro</b>.\n"))).toEqual([
      "17:4 no-raw-html/html «<b>»",
      "15:1 ignore-used/not-excusable «<!-- yrka-ignore no-raw-html: behövs -->»",
    ]);
  });

  it("reports an excuse that excuses nothing, unless its rule has not been asked", () => {
    const text = motionText({}, "<!-- yrka-ignore word-fits: lång adress -->\n\nText.\n");
    expect(left(text)).toEqual(["15:1 ignore-used/unused «<!-- yrka-ignore word-fits: lång adress -->»"]);
    expect(left(text, new Set(["word-fits"]))).toEqual([]);
  });

  it("reports a rule that there is not", () => {
    expect(left(motionText({}, "<!-- yrka-ignore clause-uniqe: x -->\n\nText.\n"))).toEqual([
      "15:1 ignore-used/nearest-rule «<!-- yrka-ignore clause-uniqe: x -->»",
    ]);
    expect(left(motionText({}, "<!-- yrka-ignore kaffe: x -->\n\nText.\n"))).toEqual([
      "15:1 ignore-used/unknown-rule «<!-- yrka-ignore kaffe: x -->»",
    ]);
  });

  it("asks for a reason", () => {
    expect(left(motionText({}, "<!-- yrka-ignore heading-levels -->\n\n# A\n\nText.\n"))).toEqual([
      "15:1 ignore-used/no-reason «<!-- yrka-ignore heading-levels -->»",
    ]);
  });
});
