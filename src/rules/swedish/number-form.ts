import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { LETTER } from "../../ground/text/letters.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const numberForm = defineRule("number-form", {
  severity: "info",
  why: {
    sv: "På svenska skrivs decimaler med komma och tusental med mellanslag, och enheten står efter talet med mellanslag: 3,5 procent, 1 200 000 kronor, 12 %. Annars går beloppet att läsa på två sätt.",
    en: "Swedish writes decimals with a comma, thousands with a space, and the unit after the number and a space: 3,5 procent, 1 200 000 kronor, 12 %. Otherwise an amount can be read in two ways.",
  },
  messages: {
    decimal: {
      reason: { sv: "Decimalpunkt i `{found}`", en: "A decimal point in `{found}`" },
      hint: { sv: "skriv decimalkomma: `{wanted}`", en: "write a decimal comma: `{wanted}`" },
    },
    thousands: {
      reason: { sv: "Tusental skilda med skiljetecken i `{found}`", en: "Thousands parted by marks in `{found}`" },
      hint: { sv: "skilj dem med mellanslag: `{wanted}`", en: "part them with a space: `{wanted}`" },
    },
    glued: {
      reason: { sv: "Mellanslag saknas före enheten i `{found}`", en: "No space before the unit in `{found}`" },
      hint: { sv: "skriv `{wanted}`; `yrka fix` gör det", en: "write `{wanted}`; `yrka fix` does it" },
    },
    currency: {
      reason: { sv: "`{found}` är inte skrivet som löpande text", en: "`{found}` is not written as running text" },
      hint: { sv: "skriv `{wanted}`", en: "write `{wanted}`" },
    },
  },
});

const UNITS =
  "procent|promille|%|miljon(?:er)?|miljard(?:er)?|kr|kronor|mkr|mnkr|tkr|km|mil|meter|hektar|ha|kvadratmeter|kvm|ton|kg|liter|kWh|MWh|GWh|grader|gånger|år|poäng";
const COUNTED =
  "kr|kronor|invånare|personer|medborgare|elever|barn|hushåll|bostäder|lägenheter|platser|träd|besökare|resenärer|röster|ton|arbetstillfällen";
const END = `(?![${LETTER}\\d])`;
const START = `(?<![${LETTER}\\d.,:/–-])`;

const DECIMAL = new RegExp(`${START}\\d{1,3}\\.\\d{1,2}[ \\u00a0](?:${UNITS})${END}`, "g");
const THOUSANDS = new RegExp(
  `${START}\\d{1,3}(?:(?:\\.\\d{3}){2,4}|(?:,\\d{3}){2,4})(?![\\d.,]*\\d)|${START}\\d{1,3}[.,]\\d{3}(?=[ \\u00a0](?:${COUNTED})${END})`,
  "g",
);
const GLUED = new RegExp(`(?<=\\d)(?:%|(?:kr|kronor|mkr|mnkr|tkr|procent|miljoner|km|kg|ton|hektar)${END})`, "g");
const COLON_DASH = /(?<!\d)\d{1,3}(?:[ \u00a0]?\d{3}){0,4}:[-–]/g;
const CURRENCY_FIRST = /(?<![A-Za-z])(?:SEK|EUR|USD)[ \u00a0]?\d{1,3}(?:[ \u00a0]?\d{3}){0,4}(?:,\d{1,2})?/g;

/**
 * Find numbers that are written as in English, or close to their unit.
 *
 * | 3.5 procent, 1.2 miljoner | a decimal point; times (8.30) and chapters (3.5) have no such unit after them
 * | 1,200,000, 12.000 kr      | marks between thousands
 * | 12%, 350kr                | no space before the unit
 * | 500:-, SEK 400            | signs of price tags and of banks
 *
 * Reports: `number-form`.
 */
export function checkNumberForm(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  if (!/\d/.test(text.value)) return [];
  const found = (pattern: RegExp, message: "decimal" | "thousands" | "currency", wanted: (words: string) => string) =>
    [...text.value.matchAll(pattern)].map(({ index, 0: words }) =>
      problem(numberForm, message, placeOf(text, index, index + words.length), {
        values: { found: words, wanted: wanted(words) },
      }),
    );
  return [
    ...found(DECIMAL, "decimal", (words) => words.replace(".", ",")),
    ...found(THOUSANDS, "thousands", (words) => words.replace(/[.,]/g, "\u00a0")),
    ...found(COLON_DASH, "currency", (words) => words.replace(/:[-–]$/, "\u00a0kr")),
    ...found(CURRENCY_FIRST, "currency", inOrder),
    ...glued(running),
  ];
}

/** `SEK 400` as `400 kr`. */
function inOrder(words: string): string {
  const [, currency = "", amount = ""] = /^([A-Z]{3})[ \u00a0]?(.*)$/.exec(words) ?? [];
  return `${amount}\u00a0${currency === "SEK" ? "kr" : currency === "EUR" ? "euro" : "dollar"}`;
}

function glued(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  return [...text.value.matchAll(GLUED)].map(({ index, 0: unit }) => {
    const before = text.value.slice(Math.max(0, index - 15), index);
    const number = /(?:\d{1,3}(?:[ \u00a0]\d{3}){1,4}|\d{1,15})(?:,\d{1,15})?$/.exec(before)?.[0] ?? "";
    const start = index - number.length;
    return problem(numberForm, "glued", placeOf(text, start, index + unit.length), {
      values: { found: `${number}${unit}`, wanted: `${number}\u00a0${unit}` },
      ...fixUnlessQuoted(running, [{ place: placeOf(text, index, index), text: "\u00a0" }]),
    });
  });
}
