import { readSwedishDate } from "../../ground/text/swedish-date.ts";

/** A line that says where and when a document was written. */
export type DateLine = { readonly place?: string; readonly date: string; readonly written: string };

const DATE = String.raw`\d{1,2}(?::?e)? \p{L}{3,10}\.? \d{4}|\d{4}([-/. –])\d{1,2}\3\d{1,2}|\d{8}|\d{1,2}[-/.]\d{1,2}[-/. ]\d{4}`;
const PLACE = String.raw`\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}?`;
const LINE = new RegExp(String.raw`^(?:datum:? ?)?(?:(${PLACE}),? )?(?:den )?(${DATE})\.?(?:,? (${PLACE}))?$`, "iu");

/**
 * Read a line that holds a date and at most a place beside it.
 *
 * | Kungsbacka 23 oktober 2024, Umeå den 3 mars 2023, 2023-01-31, 2007 05 18
 */
export function readDateLine(words: string): DateLine | undefined {
  const match = LINE.exec(words.replace(/\s+/g, " ").trim());
  if (match === null) return undefined;
  const date = readSwedishDate(match[2] ?? "");
  const place = (match[1] ?? match[4])?.trim().replace(/,$/, "");
  if (date === undefined || (place !== undefined && !/^\p{Lu}/u.test(place))) return undefined;
  return { date, written: match[2] ?? "", ...(place === undefined ? {} : { place }) };
}
