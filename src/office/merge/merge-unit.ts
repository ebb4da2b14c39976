import type { RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { textKey, unitKey } from "../compare/unit-key.ts";
import { mergeText } from "./merge-text.ts";

/** Put the changes of two forms of a unit together; undefined where they contradict one another. The result is ours by its id. */
export function mergeUnit(base: Unit, ours: Unit, theirs: Unit): Unit | undefined {
  if (unitKey(ours) === unitKey(theirs)) return ours;
  const shape = mergeShape(base, ours, theirs);
  const text = mergeChanged(base.text, ours.text, theirs.text);
  const rows = mergeRows(base.rows, ours.rows, theirs.rows);
  if (shape === undefined || text === undefined || rows === "conflict") return undefined;
  return { id: ours.id, ...shape, text, ...(rows === undefined ? {} : { rows }) };
}

type Shape = Pick<Unit, "kind" | "level" | "ordered">;

function mergeShape(base: Unit, ours: Unit, theirs: Unit): Shape | undefined {
  const shapeOf = ({ kind, level, ordered }: Unit): Shape => ({
    kind,
    ...(level === undefined ? {} : { level }),
    ...(ordered === undefined ? {} : { ordered }),
  });
  const key = (unit: Unit): string => JSON.stringify(shapeOf(unit));
  if (key(theirs) === key(base) || key(theirs) === key(ours)) return shapeOf(ours);
  return key(ours) === key(base) ? shapeOf(theirs) : undefined;
}

function mergeChanged(base: RichText, ours: RichText, theirs: RichText): RichText | undefined {
  if (textKey(theirs) === textKey(base) || textKey(theirs) === textKey(ours)) return ours;
  return textKey(ours) === textKey(base) ? theirs : mergeText(base, ours, theirs);
}

type Rows = Unit["rows"];

/** Cell by cell, where all three tables have the same rows and columns. */
function mergeRows(base: Rows, ours: Rows, theirs: Rows): Rows | "conflict" {
  const keyOf = (rows: Rows): string => JSON.stringify((rows ?? []).map((row) => row.map(textKey)));
  if (keyOf(theirs) === keyOf(base) || keyOf(theirs) === keyOf(ours)) return ours;
  if (keyOf(ours) === keyOf(base)) return theirs;
  const shapeOf = (rows: Rows): string => JSON.stringify((rows ?? []).map((row) => row.length));
  if (shapeOf(base) !== shapeOf(ours) || shapeOf(base) !== shapeOf(theirs)) return "conflict";
  const merged = (base ?? []).map((row, r) =>
    row.map((cell, c) => mergeChanged(cell, ours?.[r]?.[c] ?? [], theirs?.[r]?.[c] ?? [])),
  );
  if (merged.some((row) => row.some((cell) => cell === undefined))) return "conflict";
  return merged.map((row) => row.flatMap((cell) => (cell === undefined ? [] : [cell])));
}
