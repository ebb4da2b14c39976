import { describe, expect, it } from "vitest";
import { readDateLine } from "../../../../src/office/import/date-line.ts";
import { joinLines, WordsOfText } from "../../../../src/office/import/join-lines.ts";
import { readAddressee, readKindLine } from "../../../../src/office/import/kind-line.ts";
import { splitMark } from "../../../../src/office/import/list-mark.ts";
import { readPeopleLine } from "../../../../src/office/import/people-line.ts";
import { scanningNoise } from "../../../../src/office/import/scanning-noise.ts";

describe("joinLines", () => {
  it.each([
    ["words", ["fler", "bänkar"], "", "fler bänkar", []],
    [
      "a hyphen that the text shows to be none of the author's",
      ["i om-", "sorgen"],
      "Omsorgen är bra.",
      "i omsorgen",
      [],
    ],
    ["a hyphen that the text has elsewhere", ["en IT-", "strategi"], "vår IT-strategi", "en IT-strategi", []],
    ["a hyphen that stands for a word", ["för-", "och efternamn"], "", "för- och efternamn", []],
    ["a soft hyphen", ["om\u00ad", "sorgen"], "", "omsorgen", []],
    ["an address", ["se https://a.se/x-", "y"], "", "se https://a.se/x-y", []],
    [
      "a hyphen that nobody can tell",
      ["barn-", "omsorg"],
      "",
      "barn-omsorg",
      ["”barn-omsorg” stod på två rader; ska bindestrecket bort?"],
    ],
  ])("%s", (_, lines, whole, text, doubts) => {
    expect(joinLines(lines, new WordsOfText(whole))).toEqual({ text, doubts });
  });
});

describe("readDateLine", () => {
  it.each([
    ["Kungsbacka 23 oktober 2024", { place: "Kungsbacka", date: "2024-10-23", written: "23 oktober 2024" }],
    ["Umeå den 3 mars 2023", { place: "Umeå", date: "2023-03-03", written: "3 mars 2023" }],
    ["2007 05 18", { date: "2007-05-18", written: "2007 05 18" }],
    ["2023-01-31, Umeå", { place: "Umeå", date: "2023-01-31", written: "2023-01-31" }],
    ["Datum: 2023-01-31", { date: "2023-01-31", written: "2023-01-31" }],
    ["Kommunfullmäktige antog 2018-03-26 ett program.", undefined],
    ["Umeå 31 februari 2023", undefined],
    ["Gällivare 26-09-14", { place: "Gällivare", date: "2026-09-14", written: "26-09-14" }],
    ["Ink. 2026 -02- 11", { date: "2026-02-11", written: "2026-02-11", isReceived: true }],
    ["Västervik dag som ovan", { place: "Västervik", written: "dag som ovan" }],
    ["den 14 april 2026 09:12", { date: "2026-04-14", written: "14 april 2026" }],
  ])("%s", (line, expected) => {
    expect(readDateLine(line)).toEqual(expected);
  });
});

describe("readPeopleLine", () => {
  const sure = { doubts: [] };
  it.each([
    [
      "Mats Dahl (SD) Per Hoel (SD)",
      [
        { ...sure, name: "Mats Dahl", party: "SD" },
        { ...sure, name: "Per Hoel", party: "SD" },
      ],
    ],
    ["Anna af Exempel-Ek (M), ledamot", [{ ...sure, name: "Anna af Exempel-Ek", party: "M", role: "ledamot" }]],
    ["Anna Exempel, Moderaterna", [{ ...sure, name: "Anna Exempel", party: "Moderaterna" }]],
    ["Anna Exempel (SD) (-)", [{ ...sure, name: "Anna Exempel", party: "(SD) (-)" }]],
    [
      "Anna Exempel och Bo Exempel (båda S)",
      [
        { name: "Anna Exempel", party: "S", doubts: [] },
        { ...sure, name: "Bo Exempel", party: "S" },
      ],
    ],
    [
      "Anna Exempel, Bo Exempel (S)",
      [
        { name: "Anna Exempel", doubts: ["i texten: ”Anna Exempel, Bo Exempel (S)”; gäller partiet alla?"] },
        { ...sure, name: "Bo Exempel", party: "S" },
      ],
    ],
    [
      "Anna Exempel m.fl. (S)",
      [{ name: "Anna Exempel m.fl.", party: "S", doubts: ["texten säger m.fl.; vilka är de andra undertecknarna?"] }],
    ],
    ["Detta skriver vi om i dag. Anna Exempel (S)", undefined],
    ["Det finns tre orter (Qufu) och en till.", undefined],
  ])("%s", (line, expected) => {
    const read = readPeopleLine(line);
    expect(read?.type === "people" ? read.people : undefined).toEqual(expected);
  });

  it.each([
    [
      "För Moderaternas fullmäktigegrupp",
      { type: "behalf", onBehalfOf: "Moderaternas fullmäktigegrupp", isSure: true },
    ],
    ["Vänsterpartiet Umeå", { type: "party", party: "Vänsterpartiet Umeå", isSure: false }],
    ["Fullmäktigeledamot (M)", { type: "role", role: "Fullmäktigeledamot", party: "M", isSure: true }],
    ["gruppledare (c)", { type: "role", role: "gruppledare", party: "c", isSure: true }],
    ["Vi vill ha fler bänkar", undefined],
  ])("%s", (line, expected) => {
    expect(readPeopleLine(line)).toEqual(expected);
  });

  it.each([
    ["genom Ulla Exempel", [{ name: "Ulla Exempel", doubts: ["partiet saknas"] }]],
    ["Ebba Exempel, NV3B", [{ name: "Ebba Exempel", role: "NV3B", doubts: ["är ”NV3B” en roll?"] }]],
    [
      "Kurt Exempel SD Borlänge",
      [{ name: "Kurt Exempel", party: "SD Borlänge", doubts: ["är partiet ”SD Borlänge”?"] }],
    ],
  ])("%s", (line, people) => {
    expect(readPeopleLine(line)).toMatchObject({ type: "people", people });
  });
});

describe("labels, addressees and marks", () => {
  it.each([
    ["Motion", { kind: "motion" }],
    ["MOTION:", { kind: "motion" }],
    ["Motion till Kungsbacka kommunfullmäktige", { kind: "motion", addressee: "Kungsbacka kommunfullmäktige" }],
    ["Motion:\tFler bänkar", { kind: "motion", title: "Fler bänkar" }],
    ["Enkel fråga", { kind: "enkel fråga" }],
    ["Motion om fler bänkar", { kind: "motion", title: "Motion om fler bänkar" }],
    ["Motion nr 14", { kind: "motion", number: "nr 14" }],
    ["M O T I O N", { kind: "motion" }],
    [
      "Interpellation till nämndens ordförande Bo Exempel (M) angående simhallen",
      { kind: "interpellation", addressee: "nämndens ordförande Bo Exempel (M)", title: "simhallen" },
    ],
    ["Motionsspår i skogen", undefined],
  ])("label: %s", (line, expected) => {
    expect(readKindLine(line)).toEqual(expected);
  });

  it.each([
    ["Till Kommunfullmäktige i Umeå", "Kommunfullmäktige i Umeå"],
    ["Regionfullmäktige", "Regionfullmäktige"],
    ["Kommunfullmäktige beslutade om saken.", undefined],
  ])("addressee: %s", (line, expected) => {
    expect(readAddressee(line)).toBe(expected);
  });

  it.each([
    ["• att bygga", { mark: "•", rest: "att bygga" }],
    ["» att bygga", { mark: "»", rest: "att bygga" }],
    ["12) att bygga", { mark: "12)", rest: "att bygga" }],
    ["2026. Ett år", undefined],
    ["(1) den negativa", undefined],
    ["-5 grader", undefined],
  ])("mark: %s", (line, expected) => {
    expect(splitMark(line)).toEqual(expected);
  });
});

describe("scanningNoise", () => {
  it.each([
    ["enligt Ordningslagen 3 kap 12 8.", ["”12 8” kan vara ”12 §” (läsfel vid skanning)"]],
    ["ökade med 12 96 i fjol", ["”12 96” kan vara ”12 %” (läsfel vid skanning)"]],
    ["Vi bor | här", ["”|” kan vara ett läsfel vid skanning"]],
    ["3 kap 12 § och 8 elever, 1 996 kronor", []],
    ["Kap 3 på 812 sidor", []],
  ])("%s", (words, doubts) => {
    expect(scanningNoise(words)).toEqual(doubts);
  });
});
