import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { unitsOfDocument } from "../../../../src/formats/word/format/document-units.ts";
import { unitsOfDocx } from "../../../../src/formats/word/read/units-of-docx.ts";
import { change, edit, saidBy, source } from "../../../support/docx-changes.ts";
import { closeEdited } from "../../../support/edit-docx.ts";
import { buildSource, mergeInto, openDocx } from "../../../support/merge-motion.ts";

/** Each run renders, reads and builds whole motions. */
vi.setConfig({ testTimeout: 300_000 });

describe("mergeDocx", () => {
  it("brings back exactly what was changed in Word", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (changes, renamed) => {
        const bytes = closeEdited(edit(changes, renamed));
        const theirs = unitsOfDocx(openDocx(bytes)).map(({ marks, comments, ...unit }) => unit);
        const merge = mergeInto(source, bytes);
        expect({ conflicts: merge.conflicts, left: merge.left }).toEqual({ conflicts: [], left: [] });
        expect(saidBy(unitsOfDocument(buildSource(merge.text).document))).toEqual(saidBy(theirs));
      }),
      { numRuns: 300 },
    );
  });
});
