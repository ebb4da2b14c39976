import type { Edit } from "./diagnostic.ts";

/**
 * Repair a text. Every repair is made whole or not at all: one that meets an earlier one's characters is left for another round.
 */
export function applyFixes(text: string, fixes: readonly (readonly Edit[])[]): string {
  const accepted: Edit[] = [];
  for (const fix of fixes) {
    if (fix.every((edit) => accepted.every((other) => !meets(edit, other)))) accepted.push(...fix);
  }
  const inOrder = accepted.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  let changed = "";
  let at = 0;
  for (const { place, text: replacement } of inOrder) {
    changed += text.slice(at, place.start) + replacement;
    at = place.end;
  }
  return changed + text.slice(at);
}

/** Two edits at one point meet too: which comes first would be chance. */
function meets({ place: a }: Edit, { place: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
