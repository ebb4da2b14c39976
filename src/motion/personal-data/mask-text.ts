import { findPersonalData, type PersonalDataKind } from "./personal-data.ts";

/** The mark in the place of personal data. */
export const maskMarkers: Readonly<Record<PersonalDataKind, string>> = {
  "personal-number": "(personnummer borttaget)",
  phone: "(telefonnummer borttaget)",
  email: "(e-postadress borttagen)",
  address: "(adress borttagen)",
};

/** Put a marker in place of all personal data in a text. Names stay. Masking the result again changes nothing. */
export function maskText(text: string): string {
  let masked = text;
  for (let found = findPersonalData(masked); found.length > 0; found = findPersonalData(masked)) {
    const parts: string[] = [];
    let done = 0;
    for (const { kind, start, end } of found) {
      parts.push(masked.slice(done, start), maskMarkers[kind]);
      done = end;
    }
    masked = parts.join("") + masked.slice(done);
  }
  return masked;
}
