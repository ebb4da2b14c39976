import { findPersonalData } from "../../motion/personal-data/personal-data.ts";
import type { FoundPersonalData } from "./inspection.ts";

/** Find personal data in texts, each once; what a page has is not reported again for the metadata. */
export function findInTexts(
  texts: readonly { readonly text: string; readonly page?: number }[],
): readonly FoundPersonalData[] {
  const found = new Map<string, FoundPersonalData>();
  for (const { text, page } of texts) {
    for (const { kind, start, end } of findPersonalData(text)) {
      const said = text.slice(start, end).replace(/\s+/g, " ");
      const key = `${kind} ${said}`;
      if (!found.has(key)) found.set(key, { kind, text: said, ...(page === undefined ? {} : { page }) });
    }
  }
  return [...found.values()];
}
