import type { Line } from "./lines.ts";

const HARD_SPACES =
  /^[ \t]*(?:-[ \t]+)*(?:(?:[\p{L}\p{M}_-]{1,40}:|-)(?=[\u00a0\u2007\u202f\u3000]))?([\u00a0\u2007\u202f\u3000][\s]*)/u;

/** Hard spaces that indent a line, or follow its key or dash: YAML takes them for letters. */
export function hardSpacesIn(text: string, line: Line): { readonly start: number; readonly end: number } | undefined {
  const found = HARD_SPACES.exec(text.slice(line.start, line.end));
  if (found === null) return undefined;
  const end = line.start + found[0].length;
  return { start: end - (found[1] ?? "").length, end };
}
