import { findEmails } from "./email.ts";
import { findPersonalNumbers } from "./personal-number.ts";
import { findPhones } from "./phone.ts";
import { plainWriting } from "./plain-writing.ts";
import { findAddresses } from "./street-address.ts";

export type PersonalDataKind = "personal-number" | "phone" | "email" | "address";

/** Characters `start`–`end` of a text. */
export type PersonalData = { readonly kind: PersonalDataKind; readonly start: number; readonly end: number };

/**
 * Find personal numbers, telephone numbers, e-mail addresses and street addresses in a text, in order; none overlaps another.
 *
 * What only looks like them stays: amounts, dates, case numbers, references to laws, numbers of organisations, addresses of functions, and
 * what a public body has for itself.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!/\d|@|snabel/i.test(text) && !/[([{] ?at ?[)\]}]/i.test(text)) return [];
  const { value, placeOf } = plainWriting(text);
  const found = [...findPersonalNumbers(value), ...findEmails(value), ...findPhones(value), ...findAddresses(value)];
  // Of two that begin together the longer.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.flatMap(({ kind, start, end }) => {
    if (start < taken) return [];
    taken = end;
    return [{ kind, start: placeOf(start), end: placeOf(end - 1) + 1 }];
  });
}
