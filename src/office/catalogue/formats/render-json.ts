import type { Catalogue } from "../entry.ts";

/** The catalogue for other programs, schema `yrka/catalogue/1`. Absent values are absent keys, lists are never absent. */
export function renderJson({ today, entries }: Catalogue): string {
  return `${JSON.stringify({ schema: "yrka/catalogue/1", today, motions: entries }, undefined, 2)}\n`;
}
