import { type Diagnostic, type Edit, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const quotesSwedish = defineRule("quotes-swedish", {
  severity: "warning",
  why: {
    sv: "På svenska står samma citattecken före och efter: ”så här”, och ’så här’ inne i ett citat. Tecken som “ och „ är engelska och tyska.",
    en: "In Swedish the same quotation mark stands before and after: ”like this”, and ’like this’ inside a quotation. Marks such as “ and „ are English and German.",
  },
  messages: {
    foreign: {
      reason: { sv: "Citattecknen {found} är inte svenska", en: "The quotation marks {found} are not Swedish" },
      hint: {
        sv: "skriv {wanted} på båda sidor; `yrka fix` gör det",
        en: "write {wanted} on both sides; `yrka fix` does it",
      },
    },
    straight: {
      reason: { sv: "Raka citattecken i löpande text", en: "Straight quotation marks in running text" },
      hint: { sv: "skriv ” på båda sidor; `yrka fix` gör det", en: "write ” on both sides; `yrka fix` does it" },
    },
  },
});

const SWEDISH = "”";

/**
 * Find quotation marks of other languages, and straight ones: Swedish has ” on both sides, and ’ inside.
 *
 * | “ordet” „ordet“ ‘ordet’  |  English and German: a warning
 * | "ordet"                  |  straight: advice, since keyboards have no other
 * | »ordet» 27"              |  fine: the other Swedish form; a measure
 *
 * One problem a pair, and none in a block of quotation, which may be in another language. Reference: Svenska skrivregler; domain guide, Swedish typography.
 * Reports: `quotes-swedish`.
 */
export function checkQuotesSwedish({ text, isQuotation }: RunningText): readonly Diagnostic[] {
  if (isQuotation || !/["“„‘‚]/.test(text.value)) return [];
  return [...foreignDoubles(text), ...foreignSingles(text), ...straight(text)];
}

function foreignDoubles(text: PlacedText): readonly Diagnostic[] {
  return checkMarks(text, /[“„”]/g, (marks) => {
    const problems: Diagnostic[] = [];
    for (let index = 0; index < marks.length; index++) {
      const [opening, closing] = [marks[index] ?? 0, marks[index + 1]];
      const isPair = closing !== undefined && text.value[opening] !== SWEDISH && text.value[closing] !== "„";
      if (isPair) index++;
      const written = (isPair ? [opening, closing] : [opening]).filter((at) => text.value[at] !== SWEDISH);
      const [first] = written;
      if (first === undefined) continue;
      const found = isPair ? `${text.value[opening]}…${text.value[closing]}` : (text.value[first] ?? "");
      problems.push(foreign(text, first, found, SWEDISH, written));
    }
    return problems;
  });
}

/** Single quotation marks; a ’ alone is an apostrophe. */
function foreignSingles(text: PlacedText): readonly Diagnostic[] {
  return checkMarks(text, /[‘‚](?=[A-Za-zÀ-ɏ0-9])/g, (marks) =>
    marks.map((at) => foreign(text, at, text.value[at] ?? "", "’", [at])),
  );
}

function straight(text: PlacedText): readonly Diagnostic[] {
  const marks = [...text.value.matchAll(/"/g)].map(({ index }) => index);
  const isMeasure = (at: number, position: number) => position % 2 === 0 && /\d/.test(text.value[at - 1] ?? "");
  const quotes: number[] = [];
  for (const at of marks) if (!isMeasure(at, quotes.length)) quotes.push(at);
  const problems: Diagnostic[] = [];
  for (let index = 0; index + 1 < quotes.length; index += 2) {
    const pair = [quotes[index] ?? 0, quotes[index + 1] ?? 0];
    const fix = edits(text, pair, SWEDISH);
    problems.push(
      problem(quotesSwedish, "straight", placeOf(text, pair[0], (pair[0] ?? 0) + 1), { fix, severity: "info" }),
    );
  }
  return problems;
}

function checkMarks(
  text: PlacedText,
  pattern: RegExp,
  check: (marks: readonly number[]) => readonly Diagnostic[],
): readonly Diagnostic[] {
  const marks = [...text.value.matchAll(pattern)].map(({ index }) => index);
  return marks.length === 0 ? [] : check(marks);
}

function foreign(text: PlacedText, at: number, found: string, wanted: string, written: readonly number[]): Diagnostic {
  return problem(quotesSwedish, "foreign", placeOf(text, at, at + 1), {
    values: { found, wanted },
    fix: edits(text, written, wanted),
  });
}

function edits(text: PlacedText, marks: readonly number[], by: string): readonly Edit[] {
  return marks.map((at) => ({ place: placeOf(text, at, at + 1), text: by }));
}
