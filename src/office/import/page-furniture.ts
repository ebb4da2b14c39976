/** A text without what its pages repeat. */
export type Unfurnished = {
  /** Lines of the text; `isCut` where a page ended above the line. */
  readonly lines: readonly { readonly words: string; readonly isCut: boolean }[];
  /** Texts at the top and bottom of the pages, each once. */
  readonly furniture: readonly string[];
};

/**
 * Take the heads and feet of pages off a text. They are lines that come again, but for their numbers, next to where pages end, or that count
 * the pages themselves.
 */
export function withoutFurniture(text: string): Unfurnished {
  const pages = text.replace(/\r\n?/g, "\n").split("\f");
  const raw = pages.flatMap((page, index) =>
    page.split("\n").map((words, line) => ({ words, opensPage: index > 0 && line === 0 })),
  );
  const counts = new Map<string, number>();
  for (const { words } of raw) counts.set(pattern(words), (counts.get(pattern(words)) ?? 0) + 1);
  const isPageNumber = (words: string): boolean => COUNTED.test(words.trim());
  const isPaged = pages.length > 1 || raw.filter(({ words }) => isPageNumber(words)).length > 1;
  const furniture = new Set<string>();
  const lines: { words: string; isCut: boolean }[] = [];
  let isCut = false;
  for (const { words, opensPage } of raw) {
    const isRepeated = isPaged && (counts.get(pattern(words)) ?? 0) > 1 && canRepeat(words);
    if (opensPage) isCut = true;
    if (isPageNumber(words) || isRepeated) {
      const known = words.replace(/\s+/g, " ").trim();
      if (![...furniture].some((each) => pattern(each) === pattern(known))) furniture.add(known);
      if (lines.some((line) => line.words.trim() !== "")) isCut = true;
      continue;
    }
    const isEmpty = words.trim() === "";
    if (isEmpty && isCut) continue;
    lines.push({ words, isCut: isCut && !isEmpty });
    isCut = false;
  }
  return { lines, furniture: [...furniture] };
}

const COUNTED =
  /(?:^|\s{3})(?:sid(?:a|an)?\.?\s{0,9})?\d{1,3}\s?(?:\(\d{1,3}\)|av \d{1,3}|\/\s?\d{1,3})$|^sid(?:a|an)?\.?\s{0,9}\d{1,3}$|^[–-]\s?\d{1,3}\s?[–-]$/iu;

function pattern(words: string): string {
  return words.replace(/\s+/g, " ").trim().replace(/\d+/g, "#");
}

/** Clauses, names and short words may come again in the text itself. */
function canRepeat(words: string): boolean {
  const text = words.trim();
  return text.length >= 12 && !/^(?:att|\d+[.)]|[-–•])\s/iu.test(text) && !/[.:;]$/.test(text);
}
