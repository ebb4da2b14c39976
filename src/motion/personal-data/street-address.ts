import { LETTER } from "../../ground/text/letters.ts";
import type { PersonalData } from "./personal-data.ts";
import { isOfPublicBody } from "./public-body.ts";

/** "Storgatan", "Väst-Teg", "S:t", "XI:s". */
const NAME = `\\p{Lu}[${LETTER}'’-]{0,40}(?::\\p{Ll}{1,2})?`;
const TOWN = `\\p{Lu}[${LETTER}-]{0,40}`;
/** What a street may be called behind its name, in small letters. */
const STREET = "(?:gata|väg|gränd|allé|plan|torg|stig|backe|gård|strand|kaj|led|by|park|hamn|kyrka|esplanad)";
/** A street's name without its capital letter. */
const SMALL = `\\p{Ll}[${LETTER}'’-]{1,30}?(?:gatan|vägen|gränden|allén|torget|stigen|backen)`;
const HOUSE = `\\d{1,4}(?: ?- ?\\d{1,4})?(?: ?[A-Ha-h](?![${LETTER}]))?`;
const FLAT = "(?:,? (?:lgh|lägenhet|vån|tr|nb|bv|port)\\.?(?: \\d{1,4})?|,? \\d{1,2} tr|,? c/o [^,;\\d]{1,40}){0,4}";
const STREETS = `(?:(?:${NAME} ){0,3}(?:${NAME}|${NAME} ${STREET})|${SMALL}) ${HOUSE}${FLAT}`;
const TOWN_LINE = `(?:SE?[- ]?)?[1-9]\\d{2} ?\\d{2} {1,2}${TOWN}`;
/** A street of up to four words with its number, stair and flat, or a box, then the postcode and the town. */
const ADDRESS = new RegExp(
  `(?<![${LETTER}\\d’'])(?:Box \\d{1,5}|${STREETS})(?:(?:[,;]\\s{0,3}|\\s{1,3})${TOWN_LINE}|\\s?\\(${TOWN_LINE}\\))`,
  "gu",
);

const POSTCODE = /[1-9]\d{2} ?\d{2} {1,2}\p{Lu}/u;

/** What follows a number but is no town. */
const NO_TOWN = /(?:Kronor|Kr|SEK|Mkr|Tkr|Euro|Invånare|Personer|Ton)$/;

/** Words with a number that is no house. */
const NO_STREET =
  /^(?:Motion|Budget|Punkt|Paragraf|Sida|Bilaga|Avsnitt|Kapitel|Kap|År|Under|Tabell|Figur|Dnr|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)(?![A-Za-zÀ-ÖØ-öø-ӿ])/u;

/**
 * Find street addresses with their postcode in a text in its plain writing. A street and number alone is a place in the town, which motions
 * are about.
 */
export function findAddresses(text: string): readonly PersonalData[] {
  if (!POSTCODE.test(text)) return [];
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => !NO_TOWN.test(address) && !NO_STREET.test(address))
    .map((match) => ({ kind: "address" as const, start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isOfPublicBody("address", text, start, end));
}
