import { expect, it } from "vitest";
import { checkReadability } from "../../../../src/rules/swedish/readability.ts";
import { checked } from "./check.ts";

const plainSentence = "Vi vill att fler barn ska kunna gå till skolan på en trygg väg. ";
const heavySentence =
  "Kommunstyrelsen förutsätter verksamhetsövergripande samordningsinsatser avseende kompetensförsörjningsplaneringen. ";

it("finds a sentence above 45 words, and none at 45", () => {
  const sentence = (words: number) => `${"Ord ".repeat(words).trim()}.`;
  expect(checked(`Kort. ${sentence(46)} Kort.`, checkReadability).problems).toEqual([`long-sentence ${sentence(46)}`]);
  expect(checked(sentence(45), checkReadability).problems).toEqual([]);
});

it("knows that an abbreviation ends no sentence", () => {
  expect(checked(`${"Ord ".repeat(30)}t.ex. Umeå, ${"ord ".repeat(20)}slut.`, checkReadability).problems).toHaveLength(
    1,
  );
});

it("finds a text that is hard as a whole, at its first paragraph", () => {
  expect(checked(heavySentence.repeat(25), checkReadability).problems).toEqual([
    `difficult ${heavySentence.repeat(25).trim()}`,
  ]);
  expect(checked(heavySentence.repeat(5), checkReadability).problems).toEqual([]);
  expect(checked(plainSentence.repeat(40), checkReadability).problems).toEqual([]);
});

it("passes over what others wrote", () => {
  expect(checked(`> ${heavySentence.repeat(25)}`, checkReadability).problems).toEqual([]);
});
