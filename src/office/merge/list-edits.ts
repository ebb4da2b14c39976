import { applyWithin, type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import type { Lines } from "../../motion/edit/front-lines.ts";
import { longestRise } from "../compare/longest-rise.ts";

/** An item as it is to be: one that is there, with changes in it, or a new one's lines. */
export type WantedItem = { readonly own: number; readonly edits: readonly TextEdit[] } | { readonly lines: string };

/** Change the lines of a list to hold the wanted items in their order. Items that stay where they are keep their lines and those between them. */
export function listEdits(own: readonly Lines[], wanted: readonly WantedItem[], text: string): readonly TextEdit[] {
  const kept = wanted.flatMap((item) => ("own" in item ? [item.own] : []));
  const stable = new Set(longestRise(kept).map((at) => kept[at]));
  const edits: TextEdit[] = [];
  const fallback = own[0]?.start ?? 0;
  let anchor: number | undefined;
  let pending = "";
  const flush = (next: number): void => {
    if (pending !== "") edits.push({ start: anchor ?? next, end: anchor ?? next, text: pending });
    pending = "";
  };
  for (const item of wanted) {
    if (!("own" in item)) pending += withLineEnds(item.lines, text);
    else {
      const lines = own[item.own];
      if (lines === undefined) continue;
      if (stable.has(item.own)) {
        flush(lines.start);
        edits.push(...item.edits);
        anchor = lines.end;
      } else pending += applyWithin(text, lines.start, lines.end, item.edits);
    }
  }
  flush(fallback);
  for (const [index, lines] of own.entries()) if (!stable.has(index)) edits.push({ ...lines, text: "" });
  return edits;
}
