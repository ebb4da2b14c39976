import type { PersonalData } from "./personal-data.ts";

/** Area codes after the 0: Stockholm, the cities of two digits, and the rest of three. */
const AREA =
  "(?:8|10|11|13|16|18|19|21|23|26|31|33|35|36|40|42|44|46|54|60|63|90|1[24578]\\d|2[24579]\\d|28\\d|3[024789]\\d|4[135789]\\d|5[0-35-8]\\d|6[124-9]\\d|9[1-8]\\d)";
const MOBILE = "7[02369]";
const GAP = "[ \\u00a0\\u2009\\u202f]";
const DASH = `(?:${GAP}?[-–‑/]${GAP}?|${GAP})`;
const BEFORE = "(?<![A-Za-zÀ-ÖØ-öø-ӿ\\d§/+])(?<![\\d][-.,:])";
const AFTER = "(?![A-Za-zÀ-ÖØ-öø-ӿ\\d])(?![-–/.,:]\\d)";

const PATTERNS = [
  /** 070-123 45 67, 0701234567, 070 1234567. */
  `0${MOBILE}${DASH}?\\d${`(?:${GAP}|-)?\\d`.repeat(6)}`,
  /** 08-123 456 78, 090-16 10 00: a hyphen parts the area code, or words before it say what it is. */
  `0${AREA}${GAP}?[-–‑/]${GAP}?\\d{2,3}(?:${GAP}?\\d{2,3}){1,3}`,
  /** +46 70 123 45 67, 0046-8-123 456 78, +46 (0)90 16 10 00. */
  `(?:\\+|00)46${DASH}?(?:\\(0\\)${GAP}?)?[1-9]\\d{0,2}${DASH}?\\d{2,3}(?:${DASH}?\\d{2,3}){1,3}`,
  /** Nearest neighbours. */
  `(?:\\+|00)(?:45|47|358|49|44)${DASH}\\d{1,4}(?:${DASH}?\\d{2,4}){2,4}`,
].map((pattern) => new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, "gu"));

/** 090 16 10 00, without a hyphen, which is one where words before it say so. */
const BARE = new RegExp(`${BEFORE}(?:0${AREA}${GAP}\\d{2,3}(?:${GAP}?\\d{2,3}){1,3}|0\\d{7,9})${AFTER}`, "gu");
const NAME =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|ring|ringa|nås|sms)[.:]?\s{0,2}(?:på\s|nr\s)?$/iu;

const MONEY = new RegExp(
  `^${GAP}?(?:kr|kronor|tkr|mkr|mnkr|sek|miljoner|miljarder|euro|eur|%|procent|st|m2|kvm|invånare)(?![A-Za-zÀ-ÖØ-öø-ӿ])`,
  "iu",
);

/** Words before a number that make it one of a case, an account or a law. */
const OTHER_NUMBER =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer|konto|kontonummer|bankgiro|bg|plusgiro|pg|ocr|isbn|issn|sfs|prop\.?|bet\.?|skr\.?|ref\.?|fastighet[A-Za-zÀ-ÖØ-öø-ӿ]*|kommunkod|länskod)[\s.:#]*(?:nr[\s.:]*)?$/iu;

/** Numbers of authorities and services, which are nobody's own: 020, 0200, 0770–0779, 0900, 0939, 0944, 099. */
const SERVICE = /^0(?:20(?!\d)|200|77\d|900|939|944|99\d)/;

/** Words round a number that make it an office's and nobody's own. */
const OFFICE_BEFORE =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:[a-zåäö]*växel[a-zåäö]*|kundtjänst|kundcenter|kontaktcenter|medborgarservice)[\s.:,(]*(?:(?:är|på|har|nås|tel|telefon|nummer|nr)[\s.:]*){0,3}$/iu;
const OFFICE_AFTER = /^\s*\(?(?:växeln?|vx)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** Find telephone numbers. */
export function findPhones(text: string): readonly PersonalData[] {
  if (!/(?:^|\D)(?:0\d|\+\d)/.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const named = [...text.matchAll(BARE)].filter(({ index }) => NAME.test(text.slice(Math.max(0, index - 24), index)));
  return [...found, ...named]
    .filter((match) =>
      isPhone(
        match[0],
        text.slice(Math.max(0, match.index - 40), match.index),
        text.slice(match.index + match[0].length),
      ),
    )
    .map((match) => ({ kind: "phone", start: match.index, end: match.index + match[0].length }));
}

function isPhone(written: string, before: string, after: string): boolean {
  const digits = written.replace(/\(0\)/, "").replace(/\D/g, "");
  const national = digits.replace(/^(?:00)?46/, "0");
  const isSwedish = /^(?:0(?!0)|\+46|0046)/.test(written);
  if (isSwedish && (national.length < 8 || national.length > 10)) return false;
  if (digits.length > 15) return false;
  if (OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after)) return false;
  return !SERVICE.test(national) && !MONEY.test(after) && !OTHER_NUMBER.test(before);
}
