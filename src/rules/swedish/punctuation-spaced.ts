import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { LETTER } from "../../ground/text/letters.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const punctuationSpaced = defineRule("punctuation-spaced", {
  severity: "info",
  why: {
    sv: "Skiljetecken står intill ordet före, med mellanslag efter. Annars bryts raderna fel, och en sökning hittar inte orden.",
    en: "Punctuation stands close to the word before it, with a space after it. Otherwise lines break wrongly, and a search does not find the words.",
  },
  messages: {
    after: {
      reason: { sv: "Mellanslag saknas efter `{mark}` i `{words}`", en: "No space after `{mark}` in `{words}`" },
      hint: { sv: "skriv ett mellanslag där; `yrka fix` gör det", en: "write a space there; `yrka fix` does it" },
    },
    bracket: {
      reason: { sv: "Mellanslag saknas före parentesen i `{words}`", en: "No space before the bracket in `{words}`" },
      hint: { sv: "skriv ett mellanslag där; `yrka fix` gör det", en: "write a space there; `yrka fix` does it" },
    },
    before: {
      reason: { sv: "Mellanslag före `{mark}`", en: "A space before `{mark}`" },
      hint: { sv: "ta bort det; `yrka fix` gör det", en: "remove it; `yrka fix` does it" },
    },
  },
});

/** `gungor,träd`, `gunga.Den`; but neither `f.Kr.` nor `umea.se`. Asked at the mark, which each is. */
const GLUED = new RegExp(`(?<=[${LETTER}])[,;](?=[${LETTER}])|(?<=[a-zà-öø-ÿ]{2})[.!?](?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])`, "g");

/** `elever(särskilt de yngre)`: a bracket that holds several words. `ledamot(er)` is one word. */
const BRACKET = new RegExp(`(?<=[${LETTER}])\\((?=[${LETTER}]{1,40}[ ,])`, "g");

/** `varmt ?`, `mätningen , som`; but neither ` …` nor ` .NET`. */
const LOOSE = new RegExp(`(?<=[${LETTER}\\d)”»])[ \\u00a0](?=[,;:!?.](?:\\s|$))(?!.\\. \\.)`, "g");

/** `inte ,det`, `ändras .Varför`: the space is on the wrong side. */
const SWAPPED = new RegExp(`(?<=[${LETTER}\\d)”»])[ \\u00a0](?=[,;][${LETTER}]|[.!?][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])`, "g");

/**
 * Find punctuation without the space after it, or with one before it.
 *
 * Reports: `punctuation-spaced`.
 */
export function checkPunctuationSpaced(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  const report = (message: "after" | "bracket" | "before", at: number, edit: readonly [number, number, string]) => {
    const [start, end, by] = edit;
    const words = wordsAround(text.value, at);
    return problem(punctuationSpaced, message, placeOf(text, at, at + 1), {
      values: { mark: text.value.charAt(at), words },
      ...fixUnlessQuoted(running, [{ place: placeOf(text, start, end), text: by }]),
    });
  };
  return [
    ...[...text.value.matchAll(GLUED)].map(({ index }) =>
      report("after", index, [index, index + 1, `${text.value.charAt(index)} `]),
    ),
    ...[...text.value.matchAll(BRACKET)].map(({ index }) => report("bracket", index, [index, index + 1, " ("])),
    ...[...text.value.matchAll(LOOSE)].map(({ index }) => report("before", index + 1, [index, index + 1, ""])),
    ...[...text.value.matchAll(SWAPPED)].map(({ index }) =>
      report("before", index + 1, [index, index + 2, `${text.value.charAt(index + 1)} `]),
    ),
  ];
}

function wordsAround(text: string, at: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(at, at + 20))?.[0] ?? "";
  return `${before}${after}`;
}
