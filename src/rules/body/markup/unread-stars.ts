import type { Finding } from "./finding.ts";
import type { LeftText } from "./left-text.ts";

type Run = { readonly start: number; readonly end: number; readonly before: string; readonly after: string };

const WORD = /[\p{L}\p{N}\0]/u;
const WORD_OR_OPENING = /[\p{L}\p{N}\0”"»(]/u;

/** A star before a letter whose partner is between a punctuation mark and a letter, where it closes nothing. */
const SINGLE = /(?<![\p{L}\p{N}*\0])\*(?=\p{L})[^*]*(?<=[.,:;!?])\*(?=\p{L})/gu;

/**
 * Find pairs of `**` that Markdown did not read, block by block. A mark of two stars behind a word, with or without the note it leads to,
 * is none.
 */
export function unreadStars(blocks: readonly LeftText[]): readonly Finding[] {
  const runs = blocks.map(runsIn);
  const hasNoteMark = runs.some(
    ([first, ...others]) => first !== undefined && others.length === 0 && isNoteMark(first),
  );
  return blocks.flatMap((block, index): readonly Finding[] => {
    const [first, ...others] = runs[index] ?? [];
    if (first === undefined) return singleStars(block);
    if (others.length === 0) {
      if (!opens(first) || WORD.test(first.before) || hasNoteMark) return [];
      return [{ message: "stars-open", start: first.start, end: first.end }];
    }
    const found = [first, ...others].slice(0, -1).find(opens);
    return found === undefined
      ? []
      : [{ message: "stars", start: found.start, end: found.end, values: { mark: "**" } }];
  });
}

function singleStars({ at, value }: LeftText): readonly Finding[] {
  return [...value.matchAll(SINGLE)].map(({ index }) => ({
    message: "stars",
    start: at + index,
    end: at + index + 1,
    values: { mark: "*" },
  }));
}

function runsIn({ at, value }: LeftText): readonly Run[] {
  return [...value.matchAll(/\*{2,}/g)].map(({ index, 0: found }) => ({
    start: at + index,
    end: at + index + found.length,
    before: value.charAt(index - 1),
    after: value.charAt(index + found.length),
  }));
}

function opens({ after }: Run): boolean {
  return WORD_OR_OPENING.test(after);
}

/** `tal**`, which a note further down explains. */
function isNoteMark({ before, after }: Run): boolean {
  return WORD.test(before) && !WORD.test(after);
}
