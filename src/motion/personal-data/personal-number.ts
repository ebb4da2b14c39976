import type { PersonalData } from "./personal-data.ts";

const DASH = "[-+–‐‑−]";
const CANDIDATE = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ӿ\\d])(?<!\\d[-+./:,])((?:18|19|20)?)(\\d{2})(\\d{2})(\\d{2})(${DASH}| (?=\\d{4}(?!\\d| ?\\d)))?(\\d{3})(\\d)(?![A-Za-zÀ-ÖØ-öø-ӿ\\d])(?![-+/:]\\d|[.,]\\d)`,
  "gu",
);

/** Words before a bare row of ten digits that make it another number. */
const OTHER_NUMBER =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:konto|kontonummer|clearing[A-Za-zÀ-ÖØ-öø-ӿ]*|ocr|ocr-nummer|bankgiro|plusgiro|bg|pg|isbn|issn|ean|dnr|diarienr|diarienummer|ärendenummer|artikelnummer|artikelnr|art\.?nr|serienummer|fakturanummer|ref|referens|referensnummer|telefon|tfn|tel|mobil|fax|nr|nummer|id|löpnummer|beställningsnummer|kundnummer|orgnr|organisationsnummer|org\.?\s?nr)[\s.:#]*$/iu;

/**
 * Find Swedish personal and coordination numbers: ten or twelve digits, with or without a hyphen, a day that exists and the right check
 * digit. A number of an organisation has a month above 12 and is none.
 *
 * Reference: folkbokföringslagen (1991:481) 18 §; check digit by the Luhn algorithm over ten digits.
 */
export function findPersonalNumbers(text: string): readonly PersonalData[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match): readonly PersonalData[] => {
    const [whole, century = "", year = "", month = "", day = "", dash, serial = "", check = ""] = match;
    const digits = year + month + day + serial + check;
    if (!isDay(century, year, month, day) || !hasCheckDigit(digits)) return [];
    const isBare = dash === undefined && century === "";
    if (isBare && (isRepeated(digits) || OTHER_NUMBER.test(text.slice(Math.max(0, match.index - 30), match.index))))
      return [];
    return [{ kind: "personal-number", start: match.index, end: match.index + whole.length }];
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
  return /^(\d{1,2})\1+$/.test(digits);
}
