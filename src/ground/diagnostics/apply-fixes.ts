import type { Edit } from "./diagnostic.ts";

/** The repairs that can be made at once: one that meets an earlier one's characters is left for another round. */
export function compatibleFixes<Fix extends readonly Edit[]>(fixes: readonly Fix[]): readonly Fix[] {
  const accepted: Edit[] = [];
  return fixes.filter((fix) => {
    const isFree = fix.every((edit) => accepted.every((other) => !meets(edit, other)));
    if (isFree) accepted.push(...fix);
    return isFree;
  });
}

/** Repair a text. Every repair is made whole or not at all, as far as they can be made at once. */
export function applyFixes(text: string, fixes: readonly (readonly Edit[])[]): string {
  const inOrder = [...compatibleFixes(fixes).flat()].sort(
    (a, b) => a.place.start - b.place.start || a.place.end - b.place.end,
  );
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
