import type { PdfObjects } from "./pdf-objects.ts";
import { isArray, isDictionary, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value.ts";

/**
 * How many signature fields hold a signature. What allows a program to fill in the form (usage rights) looks like a signature and is nobody's.
 * Says nothing of whether they are valid.
 *
 * Reference: ISO 32000-1, 12.7.4.5 (signature fields) and 12.8.2.3 (usage rights).
 */
export function signedFields(objects: PdfObjects): number {
  const seen = new Set<PdfDictionary>();
  const waiting: { readonly value: PdfValue; readonly type?: string }[] = [];
  const addAll = (values: PdfValue, type?: string): void => {
    if (isArray(values)) for (const value of values) waiting.push({ value, ...(type !== undefined && { type }) });
  };
  addAll(objects.in(objects.in(objects.root, "AcroForm"), "Fields"));
  let signed = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const field = objects.resolve(next.value);
    if (!isDictionary(field) || seen.has(field)) continue;
    seen.add(field);
    const type = nameIn(objects.in(field, "FT")) ?? next.type;
    if (type === "Sig" && isDictionary(objects.in(field, "V"))) signed++;
    addAll(objects.in(field, "Kids"), type);
  }
  return signed;
}
