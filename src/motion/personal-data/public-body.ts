/** Names of public bodies, of their houses, switchboards and desks. */
const BODY =
  "(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:[a-zåäö]{0,20}växel(?:n|nummer|numret)?|kundtjänst|kundcenter|kontaktcenter|servicecenter|medborgarservice|reception(?:en)?|kommunhuset|stadshuset|regionhuset|[a-zåäö]{0,20}kommun(?:en|ens)?|region(?:en|ens)?(?: [a-zåäö]{2,20}){0,2}|[a-zåäö]{0,20}(?:nämnden|förvaltningen|kontoret|styrelsen|verket|myndigheten|kansliet))";

/** Words between a public body's name and the data that belongs to it. */
const LINKS = {
  phone: "är|på|har|nås|tel|telefon|nummer|nr",
  address: "besöksadress|postadress|adress",
} as const;

const BEFORE = {
  phone: new RegExp(`${BODY}(?:[ .:,(]{1,3}(?:${LINKS.phone})){0,3}[ .:,(]{0,3}$`, "iu"),
  address: new RegExp(`${BODY}(?:[ .:,(]{1,3}(?:${LINKS.address})){0,2}[ .:,(]{0,3}$`, "iu"),
} as const;

const AFTER = /^ {0,2}\(?(?:växeln?|vx)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** Longest words that are looked at beside a number. */
const NEAR = 80;

/**
 * Whether the words round a number or an address say that it is a public body's own, and nobody's. Both the warning in the text and the mask in
 * the copy for the web leave such data as it is.
 */
export function isOfPublicBody(kind: "phone" | "address", text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return BEFORE[kind].test(before) || (kind === "phone" && AFTER.test(text.slice(end, end + NEAR)));
}
