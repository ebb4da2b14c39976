import { LETTER } from "../../ground/text/letters.ts";
import type { PersonalData } from "./personal-data.ts";

const CENTURY = "(?<century>18|19|20)?";
/** What no number of its own begins after: a letter that is not of "pnr", and the middle of another number. */
const BEFORE = `(?:(?<![${LETTER}\\d])|(?<=(?:pnr|personnr|personnummer)))(?<!\\d[-+./:])`;
/** `,50` after a number makes it an amount; another number may follow the comma. */
const AFTER = `(?![${LETTER}\\d])(?![-+/:]\\d|\\.\\d|,\\d{1,2}(?!\\d))`;

const CANDIDATES = [
  /** 850709-9805, 850709 - 9805, 850709+9805, 850709-98 05. */
  `${CENTURY}(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?<mark> ?- ?|\\+)(?<serial>\\d{2} ?\\d)(?<check>\\d)`,
  /** 8507099805, 850709 9805, 850709/9805. */
  `${CENTURY}(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?<mark>/| (?=\\d{4}(?!\\d| ?\\d)))?(?<serial>\\d{3})(?<check>\\d)`,
  /** 1985-07-09-9805, 85 07 09-9805. */
  `${CENTURY}(?<year>\\d{2})(?<part>[-. ])(?<month>\\d{2})\\k<part>(?<day>\\d{2})(?<mark> ?- ?|\\+)(?<serial>\\d{3})(?<check>\\d)`,
  /** 1985 07 09 9805. */
  `(?<century>18|19|20)(?<year>\\d{2}) (?<month>\\d{2}) (?<day>\\d{2})(?<mark> )(?<serial>\\d{3})(?<check>\\d)`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}${AFTER}`, "giu"));

/** Words before a bare row of ten digits that make it another number. */
const OTHER_NUMBER =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:konto|kontonummer|clearing[A-Za-zÀ-ÖØ-öø-ӿ]{0,20}|ocr|ocr-nummer|bankgiro|plusgiro|bg|pg|isbn|issn|ean|dnr|diarienr|diarienummer|ärendenummer|artikelnummer|artikelnr|art\.?nr|serienummer|fakturanummer|ref|referens|referensnummer|telefon|tfn|tel|mobil|fax|nr|nummer|id|löpnummer|beställningsnummer|kundnummer|orgnr|organisationsnummer|org\.?\s?nr)[\s.:#]{0,6}$/iu;

/**
 * Find Swedish personal and coordination numbers in a text in its plain writing: ten or twelve digits in any of the ways they are written, a
 * day that exists and the right check digit. A number of an organisation has a month above 12 and is no personal number.
 *
 * Reference: folkbokföringslagen (1991:481) 18 §; check digit by the Luhn algorithm over ten digits.
 */
export function findPersonalNumbers(text: string): readonly PersonalData[] {
  return CANDIDATES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match): readonly PersonalData[] => {
    const { century = "", year = "", month = "", day = "", mark = "", serial = "", check = "" } = match.groups ?? {};
    const digits = (year + month + day + serial + check).replaceAll(" ", "");
    if (!isDay(century, year, month, day) || !hasCheckDigit(digits)) return [];
    const isBare = century === "" && /^\/?$/.test(mark);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (isBare && (isRepeated(digits) || OTHER_NUMBER.test(before))) return [];
    return [{ kind: "personal-number", start: match.index, end: match.index + match[0].length }];
  });
}

/** Whether there is such a day; in a coordination number it is 60 higher. Without a century, a leap day of either one will do. */
function isDay(century: string, year: string, month: string, day: string): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const centuries = century === "" ? ["19", "20"] : [century];
  return centuries.some((candidate) => {
    const date = new Date(Date.UTC(Number(candidate + year), Number(month) - 1, dayOfMonth));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === dayOfMonth;
  });
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** `1212121212`: digits that somebody has made up. */
function isRepeated(digits: string): boolean {
  return /^(\d{1,2})\1{4,9}$/.test(digits);
}
