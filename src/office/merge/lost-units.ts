import type { Document } from "../../document/types.ts";
import { unitsOfDocument } from "../../formats/word/format/document-units.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { unitKey } from "../compare/unit-key.ts";

/**
 * What a merge was to bring and its result does not say: nothing, unless we have a bug. Asked of the document that the merged text builds,
 * before anything is written, it makes sure that no word gets lost in silence.
 */
export function lostUnits(wanted: readonly Unit[], document: Document): readonly Unit[] {
  const said = new Map<string, number>();
  for (const unit of unitsOfDocument(document)) said.set(unitKey(unit), (said.get(unitKey(unit)) ?? 0) + 1);
  return wanted.filter((unit) => {
    const count = said.get(unitKey(unit)) ?? 0;
    said.set(unitKey(unit), count - 1);
    return count <= 0;
  });
}
