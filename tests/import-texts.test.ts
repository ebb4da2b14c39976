import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ExpectedImport, HALVES, importTexts } from "./support/import-texts.ts";

const texts = HALVES.flatMap((half) => importTexts(half));

/** The most words of page heads, feet or neighbouring columns within one expected string. */
const maximumBetween = 30;

describe("texts to import", () => {
  it("are twenty-five a folder, and twenty in the last", () => {
    expect(HALVES.map((half) => importTexts(half).length)).toEqual([25, 25, 25, 20]);
    const numbers = texts.map(({ name }) => Number(/\/(\d\d)-/.exec(name)?.[1]));
    expect(numbers).toEqual(texts.map((_, index) => index + 1));
  });

  it.each(texts)("$name expects nothing but its own words", ({ text, expected }) => {
    const words = wordsOf(text);
    expect(expectedStrings(expected).filter((wanted) => !standsIn(wordsOf(wanted), words))).toEqual([]);
  });

  it.each(texts)("$name expects a day that is in the calendar", ({ expected: { date } }) => {
    const days = listed(date);
    expect(days.map((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10))).toEqual(days);
  });

  it.each(texts)("$name asks for decisions or for answers", ({ expected: { kind, clauses, questions } }) => {
    const asksForAnswers = ["interpellation", "fråga"].includes(kind);
    expect(clauses === undefined || !asksForAnswers).toBe(true);
    expect((questions !== undefined) === asksForAnswers).toBe(true);
  });

  const inWord = texts.filter(({ file }) => file.endsWith(".docx"));

  it.each(inWord)("$name has in Word every word of its description", ({ bytes, text }) => {
    const written = Object.entries(unzipSync(bytes))
      .filter(([path]) => /^word\/[a-z]+\.xml$/.test(path))
      .map(([, content]) => strFromU8(content).replace(/<w:(tab|br)\/>|<\/w:p>/g, " "))
      .map((xml) => xml.replace(/<w:instrText.*?<\/w:instrText>/g, "").replace(/<[^>]*>/g, ""))
      .join(" ");
    const inFile = new Set(wordsOf(written));
    expect(wordsOf(text).filter((word) => !inFile.has(word))).toEqual([]);
  });
});

function expectedStrings(expected: ExpectedImport): readonly string[] {
  const { title, addressee, place, leadIn, caseNumbers = [], clauses = [], questions = [], signatories } = expected;
  return [
    ...[title, addressee, place, leadIn].flatMap(listed),
    ...signatories.flatMap((signatory) => Object.values(signatory).flatMap(listed)),
    ...caseNumbers,
    ...clauses,
    ...questions,
    ...expected["body-contains"],
  ];
}

function listed(value: ExpectedImport["title"]): readonly string[] {
  return [value].flat().filter((each) => typeof each === "string");
}

/** Words and numbers; a word divided at the end of a line is whole, the ordinal of `att1` is a word of its own. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/(\p{L})-\n(?!\s*(?:och|eller)\b)\s*(?=\p{Ll})/gu, "$1")
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

/** Whether the words stand in the text in their order, close together. */
function standsIn(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((first, start) => {
    if (first !== wanted[0]) return false;
    let at = start;
    for (const word of wanted) {
      at = words.indexOf(word, at) + 1;
      if (at === 0 || at - start > wanted.length + maximumBetween) return false;
    }
    return true;
  });
}
