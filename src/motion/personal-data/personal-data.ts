import { findEmails } from "./email.ts";
import { findPersonalNumbers } from "./personal-number.ts";
import { findPhones } from "./phone.ts";
import { findAddresses } from "./street-address.ts";

export type PersonalDataKind = "personal-number" | "phone" | "email" | "address";

/** Characters `start`–`end` of a text. */
export type PersonalData = { readonly kind: PersonalDataKind; readonly start: number; readonly end: number };

/**
 * Find personal numbers, telephone numbers, e-mail addresses and street addresses in a text, in order; none overlaps another.
 *
 * What only looks like them stays: amounts, dates, case numbers, references to laws, numbers of organisations, addresses of functions.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!/\d\d|@/.test(text)) return [];
  const found = [...findPersonalNumbers(text), ...findEmails(text), ...findPhones(text), ...findAddresses(text)];
  found.sort((a, b) => a.start - b.start);
  let taken = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= taken;
    if (isFree) taken = end;
    return isFree;
  });
}
