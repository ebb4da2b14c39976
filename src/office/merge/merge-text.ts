import type { RichText } from "../../formats/word/format/rich-text.ts";
import { type Hunk, sequenceDiff } from "../compare/sequence-diff.ts";
import { keyOf, type Token, textOfTokens, tokensOf } from "../compare/tokens.ts";

/** Undefined where both changed the same words in different ways. */
export type MergedText = RichText | undefined;

/** Put the changes that two texts made to a third together, word by word. */
export function mergeText(base: RichText, ours: RichText, theirs: RichText): MergedText {
  const [baseTokens, ourTokens, theirTokens] = [base, ours, theirs].map(tokensOf) as [Tokens, Tokens, Tokens];
  const ourHunks = changesBetween(baseTokens, ourTokens);
  const theirHunks = changesBetween(baseTokens, theirTokens);
  const merged: Token[] = [];
  let at = 0;
  let our = 0;
  let their = 0;
  while (our < ourHunks.length || their < theirHunks.length) {
    const ourHunk = ourHunks[our];
    const theirHunk = theirHunks[their];
    if (ourHunk !== undefined && theirHunk !== undefined && meet(ourHunk, theirHunk)) {
      if (!isSame(ourHunk, theirHunk, ourTokens, theirTokens)) return undefined;
      merged.push(...baseTokens.slice(at, ourHunk.aStart), ...ourTokens.slice(ourHunk.bStart, ourHunk.bEnd));
      at = ourHunk.aEnd;
      our++;
      their++;
      continue;
    }
    const isOurs = theirHunk === undefined || (ourHunk !== undefined && ourHunk.aStart < theirHunk.aStart);
    const hunk = isOurs ? ourHunk : theirHunk;
    if (hunk === undefined) break;
    const tokens = isOurs ? ourTokens : theirTokens;
    merged.push(...baseTokens.slice(at, hunk.aStart), ...tokens.slice(hunk.bStart, hunk.bEnd));
    at = hunk.aEnd;
    if (isOurs) our++;
    else their++;
  }
  merged.push(...baseTokens.slice(at));
  return textOfTokens(merged);
}

type Tokens = readonly Token[];

function changesBetween(base: Tokens, other: Tokens): readonly Hunk[] {
  return sequenceDiff(base.map(keyOf), other.map(keyOf));
}

/** Changes that touch meet too: of two insertions in one place, nobody can say which comes first. */
function meet(a: Hunk, b: Hunk): boolean {
  return a.aStart <= b.aEnd && b.aStart <= a.aEnd;
}

function isSame(a: Hunk, b: Hunk, inA: Tokens, inB: Tokens): boolean {
  const words = (tokens: Tokens, { bStart, bEnd }: Hunk): string =>
    tokens.slice(bStart, bEnd).map(keyOf).join("\u0001");
  return a.aStart === b.aStart && a.aEnd === b.aEnd && words(inA, a) === words(inB, b);
}
