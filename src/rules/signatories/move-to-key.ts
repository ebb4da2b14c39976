import type { Edit } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";

/** What a name holds that belongs under a key of its own: its offsets in the name, with the marks around it, and the words alone. */
export type Misplaced = {
  readonly start: number;
  readonly end: number;
  /** Offset after white space, to point at. */
  readonly shown: number;
  readonly words: string;
};

/**
 * A repair that takes words out of a name, and writes them under a key of their own on the next line. Undefined where the name has no
 * line of its own.
 *
 * `key` is left out where it has the words already.
 */
export function moveToKey(
  name: PlacedText,
  { start, end, words }: Omit<Misplaced, "shown">,
  key: string | undefined,
  source: string,
): readonly Edit[] | undefined {
  const place = placeOf(name, start, end);
  if (source.slice(place.start, place.end) !== name.value.slice(start, end)) return undefined;
  const lineStart = source.lastIndexOf("\n", place.start) + 1;
  const nextLine = source.indexOf("\n", place.end);
  const lineEnd = nextLine === -1 ? source.length : nextLine;
  const indent = /^(\s*(?:-\s+)?)namn:/.exec(source.slice(lineStart, lineEnd))?.[1];
  if (indent === undefined) return undefined;
  const remove = { place, text: "" };
  if (key === undefined) return [remove];
  const isBehindReturn = source.charAt(lineEnd - 1) === "\r";
  const at = isBehindReturn ? lineEnd - 1 : lineEnd;
  const lineBreak = isBehindReturn ? "\r\n" : "\n";
  const line = `${lineBreak}${" ".repeat(indent.length)}${key}: ${words}`;
  return [remove, { place: { ...place, start: at, end: at }, text: line }];
}
