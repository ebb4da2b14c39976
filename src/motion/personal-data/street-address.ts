import type { PersonalData } from "./personal-data.ts";

const GAP = "[ \\u00a0\\u2009\\u202f]";
/** "Storgatan", "Väst-Teg", "S:t", "XI:s". */
const NAME = "\\p{Lu}[A-Za-zÀ-ÖØ-öø-ӿ'’-]*(?::\\p{Ll}{1,2})?";
const TOWN = "\\p{Lu}[A-Za-zÀ-ÖØ-öø-ӿ-]*";
/** What a street may be called behind its name, in small letters. */
const STREET = "(?:gata|väg|gränd|allé|plan|torg|stig|backe|gård|strand|kaj|led|by|park|hamn|kyrka|esplanad)";
const FLAT = `(?:,?${GAP}(?:lgh|lägenhet|vån|tr|nb|bv|port)\\.?(?:${GAP}\\d{1,4})?|,?${GAP}\\d{1,2}${GAP}tr)*`;
/** A street of up to four words with its number, stair and flat, then the postcode and the town. */
const ADDRESS = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ӿ\\d])(?:${NAME}${GAP}){0,3}(?:${NAME}|${NAME}${GAP}${STREET})${GAP}\\d{1,4}(?:${GAP}?[A-Ha-h](?![A-Za-zÀ-ÖØ-öø-ӿ]))?${FLAT}(?:,\\s*|\\s+)(?:SE?[- ]?)?[1-9]\\d{2}${GAP}?\\d{2}${GAP}{1,2}${TOWN}`,
  "gu",
);

const POSTCODE = new RegExp(`[1-9]\\d{2}${GAP}?\\d{2}${GAP}{1,2}\\p{Lu}`, "u");

/** What follows a number but is no town. */
const NO_TOWN = /(?:Kronor|Kr|SEK|Mkr|Tkr|Euro|Invånare|Personer|Ton)$/;

/** Words with a number that is no house. */
const NO_STREET =
  /^(?:Motion|Budget|Punkt|Paragraf|Sida|Bilaga|Avsnitt|Kapitel|Kap|År|Under|Tabell|Figur|Dnr|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Box)(?![A-Za-zÀ-ÖØ-öø-ӿ])/u;

/**
 * Find street addresses with their postcode. A street and number alone is a place in the town, which motions are about.
 */
export function findAddresses(text: string): readonly PersonalData[] {
  if (!POSTCODE.test(text)) return [];
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => !NO_TOWN.test(address) && !NO_STREET.test(address))
    .map((match) => ({ kind: "address", start: match.index, end: match.index + match[0].length }));
}
