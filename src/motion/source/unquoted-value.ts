import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { yamlParses } from "../../rules/source/yaml-parses.ts";

/** Pairs that a word processor makes of straight quotation marks round a value. Swedish ones may also belong to a prose text. */
const PAIRS = /^(?:“[^“”„"]*[”“]|”[^“”„"]*”|„[^“”„"]*[”“]|[‘’][^‘’"]*’|»[^«»"]*»)$/;
const ENGLISH_PAIR = /^(?:“[^“”„"]*[”“]|„[^“”„"]*[”“])$/;

/**
 * Find quotation marks that were meant for YAML but are none of its own, and give the text without them.
 *
 * | “Umeå”          |  typographic ones round the value; in prose Swedish ”…” are the author's
 * | Fler platser"   |  one at the end and none at the start; but `27"` is a measure
 *
 * Reports: `yaml-parses`.
 */
export function readUnquoted(
  key: string,
  text: PlacedText,
  isProse: boolean,
  report: (problem: Diagnostic) => void,
): PlacedText {
  const { value } = text;
  const last = value.length - 1;
  if (last > 1 && (isProse ? ENGLISH_PAIR : PAIRS).test(value)) {
    const inner = sliceText(text, 1, last);
    const mark = /[\\]/.test(inner.value) ? "'" : '"';
    const fix = [
      { place: placeOf(text, 0, 1), text: mark },
      { place: placeOf(text, last, last + 1), text: mark },
    ];
    const quotes = `${value[0]}…${value[last]}`;
    const isSafe = mark === '"' || !inner.value.includes("'");
    report(
      problem(yamlParses, "typographic-quotes", placeOf(text), {
        values: { key, quotes },
        ...(isSafe ? { fix } : {}),
      }),
    );
    return inner;
  }
  if (last > 0 && value[last] === '"' && value.indexOf('"') === last && !/[\d\s]/.test(value[last - 1] ?? "")) {
    const place = placeOf(text, last, last + 1);
    report(problem(yamlParses, "quote-at-end", place, { fix: [{ place, text: "" }] }));
    return sliceText(text, 0, last);
  }
  return text;
}
