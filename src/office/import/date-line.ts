import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import { ASSEMBLY } from "./assembly.ts";

/** A line that says where and when a document was written. */
export type DateLine = {
  readonly place?: string;
  /** As 2026-11-16; absent where the line says no day that can be reckoned. */
  readonly date?: string;
  readonly written: string;
  /** The day it came in, and not its own. */
  readonly isReceived?: true;
};

const DATE = String.raw`\d{1,2}(?::?e)? \p{L}{3,10}\.? \d{4}|\d{4}([-/. –])\d{1,2}\4\d{1,2}|\d{8}|\d{1,2}[-/.]\d{1,2}[-/. ]\d{4}|\d\d([-/.])\d\d\5\d\d|\d{6}`;
const PLACE = String.raw`\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}?`;
const LINE = new RegExp(
  String.raw`^(?:(datum:?|inlämna[dt]:?|skickat:?|ink\.?(?:om)?:?|ankom:?|inkommen:?) ?)?(?:(?!(?:den|för|på|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?) )(${PLACE})(?: ?[,.])? )?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?(${DATE})\.?(?:,? (?:kl\.? ?)?\d{1,2}[.:]\d\d)?(?:,? (${PLACE}))?$`,
  "iu",
);
const MONTH =
  /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?),? (?:i )?((?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4})$/u;
/** A day that has a name of its own, or the day that is given further up. */
const OTHER =
  /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?),? ((?:dag|datum) som ovan|\p{Lu}?\p{L}*(?:dagen|afton(?:en)?|helgen) \d{4})$/u;

/**
 * Read a line that holds a date and at most a place beside it.
 *
 * | Kungsbacka 23 oktober 2024, Umeå den 3 mars 2023, 2023-01-31, 2007 05 18, 26-09-14
 * | Helsingborg i november 2025, Västervik dag som ovan  |  a place, and no day
 */
export function readDateLine(words: string): DateLine | undefined {
  const text = words
    .replace(/\s+/g, " ")
    .replace(/(\d) ?- ?(?=\d)/g, "$1-")
    .trim();
  if (text.length > 80) return undefined;
  const other = MONTH.exec(text) ?? OTHER.exec(text);
  if (other !== null) return { place: other[1] ?? "", written: other[2] ?? "" };
  const match = LINE.exec(text);
  if (match === null) return undefined;
  const [, label = "", before, written = "", , , after] = match;
  if (before !== undefined && after !== undefined) return undefined;
  const date = readSwedishDate(withCentury(written));
  const place = (before ?? after)?.trim().replace(/,$/, "");
  if (place !== undefined && ASSEMBLY.test(place)) return undefined;
  if (date === undefined || (place !== undefined && !/^\p{Lu}/u.test(place))) return undefined;
  return {
    date,
    written,
    ...(place === undefined ? {} : { place }),
    ...(/^(?:ink|ankom)/i.test(label) && { isReceived: true }),
  };
}

/** `26-09-14` and `260914` as this century's. */
function withCentury(written: string): string {
  return /^(?:\d\d([-/.])\d\d\1\d\d|\d{6})$/.test(written) ? `20${written}` : written;
}
