import type { PersonalData } from "./personal-data.ts";

const ADDRESS =
  /(?<![\p{L}\d._%+-])[\p{L}\d](?:[\p{L}\d._%+-]*[\p{L}\d_+-])?@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}(?![\p{L}\d@-])/gu;

/** Addresses of a function, which are nobody's own. */
const FUNCTION =
  /^(?:info|information|kontakt|kontaktcenter|registrator|registrering|diarium|arkiv|kansli|kansliet|kommun|kommunen|region|regionen|kundservice|kundtjanst|kundtjänst|medborgarservice|servicecenter|support|helpdesk|post|mail|epost|e-post|press|presstjanst|redaktion|redaktionen|noreply|no-reply|admin|webmaster|ks|kommunstyrelsen|kommunfullmaktige|kommunfullmäktige|fullmaktige|stadskansliet|kommunledningskontoret|dataskyddsombud|dso|valnamnden|overformyndaren|socialtjansten|umea\.kommun|motion|motioner)@/iu;

/** Find e-mail addresses of persons. */
export function findEmails(text: string): readonly PersonalData[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => !FUNCTION.test(address))
    .map((match) => ({ kind: "email", start: match.index, end: match.index + match[0].length }));
}
