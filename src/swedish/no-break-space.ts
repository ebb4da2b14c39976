import { type Diagnostic, problem } from "../diagnostics/diagnostic.ts";
import { placeOf } from "../text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

const NO_BREAK_SPACE = "\u00a0";
const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const UNITS = "%|‰|kr|kronor|mkr|mnkr|tkr|mdkr|miljoner|miljarder|km|mil|m|cm|mm|kg|kWh|MWh|GWh";

/** What belongs together on a line, up to the space and from it. The space comes first in each, since that is what is looked for quickest. */
const JOINS: readonly RegExp[] = [
  / (?<=§ )(?=\d)/g,
  / (?<=\d )(?=§|kap\.)/g,
  // In `5 kap. 35 §` a line may end after `kap.`
  / (?<=(?:^|[^\d\s]\s|\()kap\. )(?=\d)/gi,
  / (?<=(?:^|[\s(])(?:s\.|nr|kl\.|st\.|p\.) )(?=\d)/gi,
  / (?<=(?:^|[^A-Za-zÀ-ɏ0-9.,-])\d{1,3}(?: \d{3}){0,4} )(?=\d{3}(?:[^\d]|$))/g,
  new RegExp(` (?<=\\d )(?=(?:${UNITS})(?:[^A-Za-zÀ-ɏ0-9]|$))`, "g"),
  new RegExp(` (?<=(?:^|[^\\d.:-])[0-3]?\\d )(?=(?:${MONTHS})(?:[^A-Za-zÀ-ɏ]|$))`, "g"),
  / (?<=(?:^|[\s(])(?:t\.|m\.|bl\.|d\.|s\.|o\.|f\.|p\.|fr\.) )(?=(?:ex|fl|a|v|k|s|d|m|ö|g|o)\.)/gi,
];

/**
 * Find spaces at which a line should not end: `§ 12`, `1 000 kr`, `3 mars`, `12 %`, `t. ex.`
 *
 * The typeset PDF keeps these together by itself; in Word, and wherever the text is pasted, only the character does. One problem for each
 * running text, with a repair for each of its spaces.
 *
 * Reports: `no-break-space`.
 */
export function noBreakSpace(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  if (!/\d|§|\. [A-Za-zÀ-ɏ]{1,2}\./.test(text.value)) return [];
  const found = new Set<number>();
  for (const join of JOINS) for (const { index } of text.value.matchAll(join)) found.add(index);
  const spaces = [...found].sort((a, b) => a - b);
  const [first] = spaces;
  if (first === undefined) return [];
  const edits = spaces.map((at) => ({ place: placeOf(text, at, at + 1), text: NO_BREAK_SPACE }));
  const values = { words: wordsAround(text.value, first), count: String(spaces.length) };
  const message = spaces.length === 1 ? "one" : "several";
  return [
    problem("no-break-space", message, placeOf(text, first, first + 1), { values, ...fixUnlessQuoted(running, edits) }),
  ];
}

function wordsAround(text: string, space: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, space - 20), space))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(space + 1, space + 21))?.[0] ?? "";
  return `${before} ${after}`;
}
