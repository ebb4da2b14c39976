import type { Document } from "../document/types.ts";
import { BASE_HASH_PROPERTY, writeBase } from "../formats/word/format/base-part.ts";
import { unitsOfDocument } from "../formats/word/format/document-units.ts";
import type { Unit } from "../formats/word/format/unit.ts";
import type { DocxBlock, DocxDocument } from "../formats/word/read/docx-document.ts";
import { looksOfDocx } from "../formats/word/read/looks-of-docx.ts";
import { readBase } from "../formats/word/read/read-base.ts";
import { readDocx } from "../formats/word/read/read-docx.ts";
import { resolveChanges } from "../formats/word/read/resolve-changes.ts";
import { unitsOfDocx } from "../formats/word/read/units-of-docx.ts";
import { wordsOfBlocks, wordsOfDocx } from "../formats/word/read/words-of-docx.ts";
import { sha256 } from "../ground/digest/sha256.ts";
import { unitKey } from "../office/compare/unit-key.ts";
import { mergeMotion, type WordFile } from "./merge-motion.ts";
import type { BuiltMotion, Work } from "./work-in-the-way.ts";

/** Tell what was done in a Word file that is not as a build left it. `fresh` is the file that was built now. */
export function wordWorkInTheWay(held: WordFile, fresh: Uint8Array, motion: BuiltMotion): Work | "saved-again" {
  const reading = readDocx(held.bytes);
  if ("fault" in reading) return "foreign";
  const { document } = reading;
  const { custom } = document.properties;
  const isPublished = custom["yrka.variant"] === "published";
  if (custom[BASE_HASH_PROPERTY] === undefined && !isPublished) return "foreign";
  const asBuilt = readDocx(fresh);
  if ("fault" in asBuilt) throw new Error("A Word file that was just built cannot be read");
  const said = unitsOfDocx(resolveChanges(document, "accept"));
  const base = isPublished ? unitsOfDocx(asBuilt.document) : baseOf(document, said, motion.built.document);
  const isTouched =
    base === undefined || !sayTheSame(said, base) || document.comments.length > 0 || hasChanges(document);
  if (isTouched && isPublished) return "changed";
  if (isTouched && !isInSource(held, motion)) return "edited";
  if (hasOtherFurniture(document, asBuilt.document) || isRestyled(held.bytes, fresh)) return "restyled";
  return "saved-again";
}

/** What the file was built from, as far as it can be known: the file carries it, or its hash. */
function baseOf(docx: DocxDocument, said: readonly Unit[], document: Document): readonly Unit[] | undefined {
  const carried = docx.base === undefined ? undefined : readBase(docx.base);
  if (carried !== undefined) return carried;
  const hash = docx.properties.custom[BASE_HASH_PROPERTY];
  return [said, unitsOfDocument(document)].find((units) => sha256(writeBase(units)) === hash);
}

function sayTheSame(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.length === b.length && a.every((unit, index) => unitKey(unit) === unitKey(b[index] as Unit));
}

/** Whether all that was written in the file is in the motion already, as after `merge`. */
function isInSource(held: WordFile, { file, resources }: BuiltMotion): boolean {
  const { value } = mergeMotion(file, [held], { decision: "accept" }, resources);
  const [merged] = value?.files ?? [];
  if (value === undefined || merged === undefined || "refusal" in merged || value.before !== value.after) return false;
  return [merged.conflicts, merged.left, merged.lost].every((none) => none.length === 0);
}

function hasChanges({ blocks, notes }: DocxDocument): boolean {
  return [...blocks, ...notes.flatMap((note) => note.blocks)].some(isChanged);
}

function isChanged(block: DocxBlock): boolean {
  if (block.type === "paragraph")
    return block.mark !== undefined || block.runs.some(({ change }) => change !== undefined);
  return block.rows.some(
    ({ change, cells }) => change !== undefined || cells.some((cell) => cell.blocks.some(isChanged)),
  );
}

/** Whether header and footer say what neither those built now nor the text says: they repeat the title, which may be another now. */
function hasOtherFurniture(held: DocxDocument, fresh: DocxDocument): boolean {
  const [theirs, ours] = [furnitureWords(held), furnitureWords(fresh)];
  const known = new Set([...ours, ...wordsOfDocx(held)]);
  return theirs.some((word) => !known.has(word)) || (theirs.length === 0 && ours.length > 0);
}

function furnitureWords({ headers, footers }: DocxDocument): readonly string[] {
  return [...headers, ...footers].flatMap((blocks) => wordsOfBlocks(blocks));
}

/** Whether the file has formatting that the one built now has not. */
function isRestyled(held: Uint8Array, fresh: Uint8Array): boolean {
  const [theirs, ours] = [looksOfDocx(held), looksOfDocx(fresh)];
  const isMarked = [...theirs.marks].some((mark) => !ours.marks.has(mark));
  return isMarked || [...theirs.styles].some(([name, look]) => (ours.styles.get(name) ?? look) !== look);
}
