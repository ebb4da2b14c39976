import { LETTER } from "../../ground/text/letters.ts";
import type { PersonalData } from "./personal-data.ts";

/** How the sign is written: the sign itself, `(at)`, `[snabel-a]`. */
const AT = "(?: {0,2}@ {0,2}| {0,2}[(\\[{] {0,2}(?:at|snabel-?a|@) {0,2}[)\\]}] {0,2}| {1,2}snabel-?a {1,2})";
const LOCAL = `(?:"[^"\\n]{1,60}"|[${LETTER}\\d](?:[${LETTER}\\d._%+&'-]{0,98}[${LETTER}\\d_.+-])?)`;
const LABEL = `[${LETTER}\\d](?:[${LETTER}\\d-]{0,61}[${LETTER}\\d])?`;
const DOT = "(?:\\.| {1,2}punkt {1,2})";
const ADDRESS = new RegExp(
  `(?<![${LETTER}\\d._%+&'-])(${LOCAL})${AT}(?:(?:${LABEL}${DOT}){1,10}[${LETTER}]{2,24}(?![${LETTER}\\d@-])|\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\])`,
  "gu",
);

/** Addresses of a function, which are nobody's own. */
const FUNCTION =
  /^(?:info|information|kontakt|kontaktcenter|registrator|registrering|diarium|arkiv|kansli|kansliet|kommun|kommunen|region|regionen|kundservice|kundtjanst|kundtjänst|medborgarservice|servicecenter|support|helpdesk|post|mail|epost|e-post|press|presstjanst|redaktion|redaktionen|noreply|no-reply|admin|webmaster|ks|kommunstyrelsen|kommunfullmaktige|kommunfullmäktige|fullmaktige|stadskansliet|kommunledningskontoret|dataskyddsombud|dso|valnamnden|overformyndaren|socialtjansten|umea\.kommun|motion|motioner)$/iu;

/** Find e-mail addresses of persons in a text in its plain writing. */
export function findEmails(text: string): readonly PersonalData[] {
  if (!/@|[([{] {0,2}(?:at|snabel)| snabel-?a /i.test(text)) return [];
  return [...text.matchAll(ADDRESS)]
    .filter(([, local = ""]) => !FUNCTION.test(local))
    .map((match) => ({ kind: "email", start: match.index, end: match.index + match[0].length }));
}
