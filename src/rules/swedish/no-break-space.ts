import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const noBreakSpace = defineRule("no-break-space", {
  severity: "info",
  why: {
    sv: "Tal, datum och paragrafer läses lättast på en och samma rad. Den färdiga PDF:en håller ihop dem ändå, men i Word gör bara ett hårt mellanslag det.",
    en: "Numbers, dates and paragraphs are easiest to read on one line. The finished PDF keeps them together anyway, but in Word only a no-break space does.",
  },
  messages: {
    one: {
      reason: { sv: "En rad kan brytas inne i `{words}`", en: "A line may end inside `{words}`" },
      hint: { sv: "skriv ett hårt mellanslag; `yrka fix` gör det", en: "write a no-break space; `yrka fix` does it" },
    },
    several: {
      reason: {
        sv: "En rad kan brytas inne i `{words}` och på andra ställen i filen, {count} i allt",
        en: "A line may end inside `{words}` and elsewhere in the file, {count} in all",
      },
      hint: { sv: "skriv hårda mellanslag; `yrka fix` gör det", en: "write no-break spaces; `yrka fix` does it" },
    },
  },
});

const NO_BREAK_SPACE = "\u00a0";

const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

const UNITS = "%|‰|kr|kronor|mkr|mnkr|tkr|mdkr|miljoner|miljarder|km|mil|m|cm|mm|kg|kWh|MWh|GWh";

/** What belongs together on a line, up to the space and from it. Each is asked at a space. */
const JOINS: readonly RegExp[] = [
  / (?<=§ )(?=\d)/y,
  / (?<=\d )(?=§|kap\.)/y,
  // In `5 kap. 35 §` a line may end after `kap.`
  / (?<=(?:^|[^\d\s]\s|\()kap\. )(?=\d)/iy,
  / (?<=(?:^|[\s(])(?:s\.|nr|kl\.|st\.|p\.) )(?=\d)/iy,
  / (?<=(?:^|[^A-Za-zÀ-ɏ0-9.,-])\d{1,3}(?: \d{3}){0,4} )(?=\d{3}(?:[^\d]|$))/y,
  new RegExp(` (?<=\\d )(?=(?:${UNITS})(?:[^A-Za-zÀ-ɏ0-9]|$))`, "y"),
  new RegExp(` (?<=(?:^|[^\\d.:-])[0-3]?\\d )(?=(?:${MONTHS})(?:[^A-Za-zÀ-ɏ]|$))`, "y"),
  / (?<=(?:^|[\s(])(?:t\.|m\.|bl\.|d\.|s\.|o\.|f\.|p\.|fr\.) )(?=(?:ex|fl|a|v|k|s|d|m|ö|g|o)\.)/iy,
];

/**
 * Find spaces at which a line should not end: `§ 12`, `1 000 kr`, `3 mars`, `12 %`, `t. ex.`
 *
 * The typeset PDF keeps these together by itself; in Word, and wherever the text is pasted, only the character does. One problem for all
 * the texts, with a repair for each of its spaces; somebody else's words are left alone.
 *
 * Reports: `no-break-space`.
 */
export function checkNoBreakSpace(texts: readonly RunningText[]): readonly Diagnostic[] {
  const found = texts
    .filter(({ isQuotation }) => !isQuotation)
    .flatMap(({ text }) => spacesIn(text.value).map((at) => ({ text, at })));
  const [first] = found;
  if (first === undefined) return [];
  const edits = found.map(({ text, at }) => ({ place: placeOf(text, at, at + 1), text: NO_BREAK_SPACE }));
  const values = { words: wordsAround(first.text.value, first.at), count: String(found.length) };
  const message = found.length === 1 ? "one" : "several";
  return [problem(noBreakSpace, message, placeOf(first.text, first.at, first.at + 1), { values, fix: edits })];
}

function spacesIn(text: string): readonly number[] {
  const spaces: number[] = [];
  for (let at = text.indexOf(" ", 1); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (mayJoin(text.charCodeAt(at - 1)) && JOINS.some((join) => isAt(join, text, at))) spaces.push(at);
  }
  return spaces;
}

/** Whether the character before a space can be of a join: a digit, `§`, a full stop, the last letter of `nr`. */
function mayJoin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0xa7 || unit === 0x2e || unit === 0x72 || unit === 0x52;
}

function isAt(join: RegExp, text: string, at: number): boolean {
  join.lastIndex = at;
  return join.test(text);
}

function wordsAround(text: string, space: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, space - 20), space))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(space + 1, space + 21))?.[0] ?? "";
  return `${before} ${after}`;
}
