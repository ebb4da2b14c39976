import { createTwoFilesPatch } from "diff";

/** The changes to a text as a unified diff, with three lines around each. */
export function lineDiff(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    "",
  );
}
