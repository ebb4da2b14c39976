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
  const taken: PersonalData[] = [];
  for (const data of found) {
    if (taken.every(({ start, end }) => data.end <= start || data.start >= end)) taken.push(data);
  }
  return taken.sort((a, b) => a.start - b.start);
}
