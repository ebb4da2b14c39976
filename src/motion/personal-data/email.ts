import type { PersonalData } from "./personal-data.ts";

const ADDRESS =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ\d._%+-])[A-Za-zÀ-ÖØ-öø-ӿ\d](?:[A-Za-zÀ-ÖØ-öø-ӿ\d._%+-]*[A-Za-zÀ-ÖØ-öø-ӿ\d_+-])?@(?:[A-Za-zÀ-ÖØ-öø-ӿ\d](?:[A-Za-zÀ-ÖØ-öø-ӿ\d-]*[A-Za-zÀ-ÖØ-öø-ӿ\d])?\.)+[A-Za-zÀ-ÖØ-öø-ӿ]{2,24}(?![A-Za-zÀ-ÖØ-öø-ӿ\d@-])/gu;

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
