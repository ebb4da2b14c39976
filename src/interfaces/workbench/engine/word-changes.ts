import { sequenceDiff } from "../../../office/compare/sequence-diff.ts";
import type { Repair, WordChange } from "../protocol.ts";

/** Tokens between two changes of a line that make them one: a word and the spaces around it. */
const near = 3;

/**
 * What a merge changed in a text, in pieces of which any can be made without the others. `ours` is the merge that keeps the text's own words
 * in a conflict, `theirs` the one that does not: what only that one says is a conflict, and is one piece a line; other changes are as short
 * as the words that differ.
 */
export function wordChanges(text: string, ours: string, theirs: string): readonly WordChange[] {
  const safe = new Set(lineEdits(text, ours).map(keyOf));
  return lineEdits(text, theirs).flatMap((edit): readonly WordChange[] =>
    safe.has(keyOf(edit))
      ? narrowed(edit, text).map((each) => ({ ...each, kind: "change" }))
      : [{ ...edit, kind: "conflict" }],
  );
}

function keyOf({ start, end, text }: Repair): string {
  return `${start} ${end} ${text}`;
}

/** As many lines in place of as many are changed one by one. */
function lineEdits(before: string, after: string): readonly Repair[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const starts = placesOf(a);
  return sequenceDiff(a, b).flatMap(({ aStart, aEnd, bStart, bEnd }): readonly Repair[] => {
    if (aEnd - aStart !== bEnd - bStart)
      return [{ start: starts[aStart] ?? 0, end: starts[aEnd] ?? 0, text: b.slice(bStart, bEnd).join("") }];
    return a.slice(aStart, aEnd).map((_, index) => ({
      start: starts[aStart + index] ?? 0,
      end: starts[aStart + index + 1] ?? 0,
      text: b[bStart + index] ?? "",
    }));
  });
}

/** The words that differ, where most of a line does not. */
function narrowed(edit: Repair, text: string): readonly Repair[] {
  const before = text.slice(edit.start, edit.end);
  if (linesOf(before).length !== 1 || linesOf(edit.text).length !== 1) return [edit];
  const [a, b] = [tokensOf(before), tokensOf(edit.text)];
  const hunks: { aStart: number; aEnd: number; bStart: number; bEnd: number }[] = [];
  for (const hunk of sequenceDiff(a, b)) {
    const last = hunks.at(-1);
    if (last !== undefined && hunk.aStart - last.aEnd <= near)
      Object.assign(last, { aEnd: hunk.aEnd, bEnd: hunk.bEnd });
    else hunks.push({ ...hunk });
  }
  const changed = hunks.reduce((sum, { aStart, aEnd }) => sum + aEnd - aStart, 0);
  if (changed * 2 > a.length) return [edit];
  const starts = placesOf(a);
  return hunks.map(({ aStart, aEnd, bStart, bEnd }) => ({
    start: edit.start + (starts[aStart] ?? 0),
    end: edit.start + (starts[aEnd] ?? 0),
    text: b.slice(bStart, bEnd).join(""),
  }));
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function tokensOf(line: string): readonly string[] {
  return line.match(/\s+|\S+/g) ?? [];
}

/** Where each part begins, and where the last ends. */
function placesOf(parts: readonly string[]): readonly number[] {
  const places = [0];
  for (const part of parts) places.push((places.at(-1) ?? 0) + part.length);
  return places;
}
