import type { Document } from "../../document/types.ts";
import { type PlacedUnit, placedUnitsOf } from "../../formats/word/format/document-units.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import { type BodyNode, bodyPath, endOf, startOf } from "./body-path.ts";
import { type Letter, lettersOf } from "./letters.ts";

/** A unit of a motion with the places of its letters. */
export type SourceUnit = PlacedUnit & {
  readonly letters: readonly Letter[];
  /** Of a table, the letters of its cells. */
  readonly cellLetters?: readonly (readonly (readonly Letter[])[])[];
  /** Nodes of the body from the root to the unit's own; absent for units of the front matter or the template. */
  readonly path?: readonly BodyNode[];
};

/** The units of a motion, as its document says them and its source places them. */
export function sourceUnitsOf(document: Document, syntax: SourceSyntax): readonly SourceUnit[] {
  const { file, text, body, bodyStart } = syntax;
  const dividers = body.root.children.filter((node) => node.type === "thematicBreak");
  return placedUnitsOf(document).map((unit) => {
    const letters = lettersOf(unit.inlines, file, text);
    const cellLetters = unit.cells?.map((row) => row.map((cell) => lettersOf(cell, file, text)));
    const first = [letters, ...(cellLetters ?? []).flat()].flat().find(({ place }) => place !== undefined)
      ?.place?.start;
    const placed = { ...unit, letters, ...(cellLetters === undefined ? {} : { cellLetters }) };
    if (unit.kind === "divider") {
      const divider = dividers.shift();
      return divider === undefined ? placed : { ...placed, path: [body.root, divider] };
    }
    return first === undefined || first < bodyStart ? placed : { ...placed, path: bodyPath(body.root, first) };
  });
}

/** The part of the source with a unit's words, without what makes it a heading, an item or a cell. */
export function inlineRange({ path }: SourceUnit): { readonly start: number; readonly end: number } | undefined {
  const leaf = path?.at(-1);
  if (leaf === undefined || !("children" in leaf)) return undefined;
  const first = leaf.children[0];
  const last = leaf.children.at(-1);
  return first === undefined || last === undefined ? undefined : { start: startOf(first), end: endOf(last) };
}
