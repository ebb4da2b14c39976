import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { checkDashForm } from "../../../../src/rules/swedish/dash-form.ts";
import { checkInvisibleCharacters } from "../../../../src/rules/swedish/invisible-characters.ts";
import { checkNoBreakSpace } from "../../../../src/rules/swedish/no-break-space.ts";
import { checkQuotesBalanced } from "../../../../src/rules/swedish/quotes-balanced.ts";
import { checkQuotesSwedish } from "../../../../src/rules/swedish/quotes-swedish.ts";
import type { RunningText } from "../../../../src/rules/swedish/running-text.ts";
import { checkSpacesSingle } from "../../../../src/rules/swedish/spaces-single.ts";
import { checked, textsOf } from "./check.ts";

const each = (check: (text: RunningText) => readonly Diagnostic[]) => (texts: readonly RunningText[]) =>
  texts.flatMap(check);

describe("checkQuotesSwedish", () => {
  it.each([
    ["Ett “närmande” sker", ["foreign “"], "Ett ”närmande” sker"],
    ["Ett „närmande“ sker", ["foreign „"], "Ett ”närmande” sker"],
    ["“Ett” och “två”", ["foreign “", "foreign “"], "”Ett” och ”två”"],
    ["Ett “*närmande*” sker", ["foreign “"], "Ett ”*närmande*” sker"],
    ["Ett “ensamt", ["foreign “"], "Ett ”ensamt"],
    ["”Ett ‘inre’ citat”", ["foreign ‘"], "”Ett ’inre’ citat”"],
    ['Ett "rakt" citat', ['straight "'], "Ett ”rakt” citat"],
    ['Skärmar på 27" och "bord"', ['straight "'], 'Skärmar på 27" och ”bord”'],
  ])("repairs %s", (text, problems, fixed) => {
    expect(checked(text, each(checkQuotesSwedish))).toEqual({ problems, fixed });
  });

  it.each([
    "Ett ”närmande” sker",
    "Ett »närmande» sker",
    "»Ett« och «två»",
    "Xi'an och FN’s",
    'Skärmar på 27"',
    '`"kod"` och <https://a.se/"b">',
    "> “In English”",
    'Ett "ensamt',
    '[länk](b "titel")',
  ])("is silent about %s", (text) => {
    expect(checked(text, each(checkQuotesSwedish))).toEqual({ problems: [], fixed: text });
  });

  it("takes straight ones for advice, since keyboards have no other", () => {
    const severities = (text: string) =>
      textsOf(text)
        .flatMap(checkQuotesSwedish)
        .map(({ severity }) => severity);
    expect(severities('"a"')).toEqual(["info"]);
    expect(severities("“a”")).toEqual(["warning"]);
  });
});

describe("checkQuotesBalanced", () => {
  it.each([
    ["Ett ”närmande sker", ["unpaired ”"]],
    ["Ett ”närmande” ”sker", ["unpaired ”"]],
    ["Ett ”närmande ”sker”", ["unpaired ”"]],
    ['Ett "rakt', ['unpaired "']],
    ["”Ett”, ”två”. (”Tre”) – ”fyra”", []],
    ["”Ett\n\n”två\n\n”tre”", []],
    ["”Ett *två* `tre`” och ”**fyra**”", []],
    ['27" och 32"', []],
    ["»Ett» och »två«", []],
  ])("finds what is left over in %j", (text, problems) => {
    expect(checked(text, checkQuotesBalanced)).toEqual({ problems, fixed: text });
  });
});

describe("checkDashForm", () => {
  it.each([
    "Bankgiro 5051-6905 och bg 123-4567.",
    "Ring 123-4567 eller växeln 16-1000.",
    "Ärende RS 912-2025 och KS: 12-45, dnr 12-345.",
    "Motion nr 27-2025 av samma parti.",
    "Beslutet 12-2024 gäller.",
  ])("leaves the number in %j alone", (text) => {
    expect(checked(text, each(checkDashForm))).toEqual({ problems: [], fixed: text });
  });

  it("takes two years after the letters of an office for a range", () => {
    expect(checked("inom EU 2019-2023, s. 12-14", each(checkDashForm)).fixed).toBe("inom EU 2019–2023, s. 12–14");
  });

  it.each([
    ["Ryssland - Petrozavodsk", ["pause -"], "Ryssland – Petrozavodsk"],
    ["Ryssland -- Petrozavodsk", ["pause --"], "Ryssland – Petrozavodsk"],
    ["Ryssland—Petrozavodsk", ["pause —"], "Ryssland – Petrozavodsk"],
    ["Ryssland — Petrozavodsk", ["pause —"], "Ryssland – Petrozavodsk"],
    ["200-300 platser", ["range -"], "200–300 platser"],
    [
      "åren 2027-2028, kl. 8.00-17.00 och 5-7 §§",
      ["range -", "range -", "range -"],
      "åren 2027–2028, kl. 8.00–17.00 och 5–7 §§",
    ],
  ])("repairs %s", (text, problems, fixed) => {
    expect(checked(text, each(checkDashForm))).toEqual({ problems, fixed });
  });

  it.each([
    "2026-11-23",
    "KS-2026-00123",
    "08-123 45 67",
    "090-16 10 00",
    "191212-1212",
    "1-0",
    "3-2",
    "50-50",
    "8-10-åringar",
    "för- och nackdelar",
    "och -sidan",
    "Covid-19",
    "B2-5",
    "Ett – två",
    "200–300",
    "`a - b`",
    "| a - |\n|---|",
  ])("is silent about %s", (text) => {
    expect(checked(text, each(checkDashForm))).toEqual({ problems: [], fixed: text });
  });

  it("repairs nothing in a quotation", () => {
    expect(checked("> Ryssland - 200-300", each(checkDashForm))).toEqual({
      problems: ["pause -", "range -"],
      fixed: "> Ryssland - 200-300",
    });
  });
});

describe("checkNoBreakSpace", () => {
  it.each([
    ["enligt § 12", "enligt §_12"],
    ["enligt 5 kap. 35 §", "enligt 5_kap. 35_§"],
    ["se kap. 5 och s. 11, nr 4, kl. 8", "se kap._5 och s._11, nr_4, kl._8"],
    ["kostar 1 000 kr, 24 523 kronor och 12 mkr", "kostar 1_000_kr, 24_523_kronor och 12_mkr"],
    ["ökar 12 %.", "ökar 12_%."],
    ["den 3 mars 2027", "den 3_mars 2027"],
    ["t. ex. och m. fl.", "t._ex. och m._fl."],
    ["1 240 000 invånare", "1_240_000 invånare"],
  ])("repairs %s", (text, fixed) => {
    const found = checked(text, checkNoBreakSpace);
    expect(found.problems).toHaveLength(1);
    expect(found.fixed.replaceAll("\u00a0", "_")).toBe(fixed);
  });

  it.each([
    "år 2026 100 platser",
    "platser 200 stycken",
    "i mars 3 barn",
    "§\u00a012",
    "12\u00a0%",
    "t.ex. och m.fl.",
    "de 3 marsianerna",
    "08-123 456",
    "`§ 12`",
  ])("is silent about %s", (text) => {
    expect(checked(text, checkNoBreakSpace)).toEqual({ problems: [], fixed: text });
  });
});

describe("checkSpacesSingle", () => {
  it.each([
    ["Ett  två.   Tre", ["several   ", "several    "], "Ett två. Tre"],
    ["Ett `kod  här` . . . två : tre  \nfyra", [], "Ett `kod  här` . . . två : tre  \nfyra"],
  ])("repairs %s", (text, problems, fixed) => {
    expect(checked(text, each(checkSpacesSingle))).toEqual({ problems, fixed });
  });
});

describe("checkInvisibleCharacters", () => {
  it.each([
    ["kom\u00admun och lands\u00adting", ["soft-hyphen \u00ad"], "kommun och landsting"],
    ["kom\u200bmun\ufeff", ["zero-width \u200b"], "kommun"],
    ["kom\u200cmun", ["zero-width \u200c"], "kommun"],
    ["A\u030agren i Umea\u030a", ["decomposed A\u030a"], "Ågren i Umeå"],
    ["> A\u030agren", ["decomposed A\u030a"], "> Ågren"],
  ])("repairs %j", (text, problems, fixed) => {
    expect(checked(text, each(checkInvisibleCharacters))).toEqual({ problems, fixed });
  });

  it.each(["Ågren", "👩‍👧", "می‌خواهم", "§\u00a012", "ẍ och m̃"])("is silent about %s", (text) => {
    expect(checked(text, each(checkInvisibleCharacters))).toEqual({ problems: [], fixed: text });
  });
});
