import type { PersonalData } from "./personal-data.ts";
import { isOfPublicBody } from "./public-body.ts";

/** Area codes after the 0: Stockholm, the cities of two digits, and the rest of three. */
const AREA =
  "(?:8|10|11|13|16|18|19|21|23|26|31|33|35|36|40|42|44|46|54|60|63|90|1[24578]\\d|2[24579]\\d|28\\d|3[024789]\\d|4[135789]\\d|5[0-35-8]\\d|6[124-9]\\d|9[1-8]\\d)";
const MOBILE = "7[02369]";
/** Between the groups of digits. */
const GAP = "[ ._]";
const DASH = "(?: {0,2}[-/_] {0,2}|[ .])";
const BEFORE = "(?<![A-Za-zÀ-ÖØ-öø-ӿ\\d§/+])(?<![\\d][-.,:])";
const AFTER = "(?![A-Za-zÀ-ÖØ-öø-ӿ\\d])(?![-/.,:]\\d)";
/** The 0 that is left out from abroad. */
const ZERO = "(?:\\(?0\\)? ?)?";

const PATTERNS = [
  /** 070-123 45 67, 0701234567, (070) 123 45 67, (0)70 123 45 67, 070.123.45.67. */
  `(?:0${MOBILE}${DASH}?|\\((?:0${MOBILE}\\)|0\\)${MOBILE}) ?-? ?)\\d(?:[- ._]?\\d){6}`,
  /** 07 01 23 45 67, 0 7 0 1 2 3 4 5 6 7. */
  "07 [02369]\\d(?: \\d\\d){3}",
  "0 7 [02369](?: \\d){7}",
  /** 08-123 456 78, 090-16 10 00: a hyphen parts the area code, or words before it say what it is. */
  `0${AREA} {0,2}[-/] {0,2}\\d{2,3}(?:${GAP}?\\d{2,3}){1,3}`,
  `\\(0${AREA}\\) ?-? ?\\d{2,3}(?:${GAP}?\\d{2,3}){1,3}`,
  /** 08 123 456 78: no amount begins with a 0. */
  "08(?: \\d{2,3}){3}",
  /** +46 70 123 45 67, 0046-8-123 456 78, +46 (0)90 16 10 00. */
  `(?:\\+|00)46${DASH}?${ZERO}[1-9]\\d{0,2}${DASH}?\\d{2,3}(?:${DASH}?\\d{2,3}){1,3}`,
  /** 46701234567. */
  `46${MOBILE}\\d{7}`,
  /** Nearest neighbours. */
  `(?:\\+|00)(?:45|47|358|49|44)${DASH}?\\d{1,4}(?:${DASH}?\\d{2,4}){1,4}`,
].map((pattern) => new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, "gu"));

/** 090 16 10 00, without a hyphen, which is one where words before it say so. */
const BARE = new RegExp(`${BEFORE}(?:0${AREA}${GAP}\\d{2,3}(?:${GAP}?\\d{2,3}){1,3}|0\\d{7,9})${AFTER}`, "gu");
const NAME =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|ring|ringa|nås|nå|sms|smsa)[.:]?(?: {0,2}(?:mig|oss|honom|henne|dem|mej|gärna|på|nr|nummer)[.:]?){0,3} {0,2}$/iu;

const MONEY =
  /^ ?(?:kr|kronor|tkr|mkr|mnkr|sek|miljoner|miljarder|euro|eur|%|procent|st|m2|kvm|invånare)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** Words before a number that make it one of a case, an account or a law. */
const OTHER_NUMBER =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer|konto|kontonummer|bankgiro|bg|plusgiro|pg|ocr|isbn|issn|sfs|prop\.?|bet\.?|skr\.?|ref\.?|fastighet[A-Za-zÀ-ÖØ-öø-ӿ]{0,20}|kommunkod|länskod)[\s.:#]{0,4}(?:nr[\s.:]{0,4})?$/iu;

/** Numbers of authorities and services, which are nobody's own: 020, 0200, 0770–0779, 0900, 0939, 0944, 099. */
const SERVICE = /^0(?:20(?!\d)|200|77\d|900|939|944|99\d)/;

/** Find telephone numbers of persons in a text in its plain writing. */
export function findPhones(text: string): readonly PersonalData[] {
  if (!/0\)? ?\d|\+\d|467/.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const named = [...text.matchAll(BARE)].filter(({ index }) => NAME.test(text.slice(Math.max(0, index - 40), index)));
  return [...found, ...named].flatMap(({ index: start, 0: written }): readonly PersonalData[] => {
    const end = start + written.length;
    const isOne = isPhone(written, text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40));
    return isOne && !isOfPublicBody("phone", text, start, end) ? [{ kind: "phone", start, end }] : [];
  });
}

function isPhone(written: string, before: string, after: string): boolean {
  const digits = written.replace(/\D/g, "");
  const national = digits.replace(/^(?:00)?460?/, "0");
  const isSwedish = !/^(?:\+|00)(?!46)/.test(written);
  if (isSwedish ? national.length < 8 || national.length > 10 : digits.length < 8 || digits.length > 15) return false;
  return !SERVICE.test(national) && !MONEY.test(after) && !OTHER_NUMBER.test(before);
}
