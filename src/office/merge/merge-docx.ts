import type { Document } from "../../document/types.ts";
import { BASE_HASH_PROPERTY, writeBase } from "../../formats/word/format/base-part.ts";
import { unitsOfDocument } from "../../formats/word/format/document-units.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import type { DocxDocument } from "../../formats/word/read/docx-document.ts";
import { readBase } from "../../formats/word/read/read-base.ts";
import { unitsOfDocx } from "../../formats/word/read/units-of-docx.ts";
import { sha256 } from "../../ground/digest/sha256.ts";
import { applyEdits, type TextEdit } from "../../ground/text/text-edit.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import { unitKey } from "../compare/unit-key.ts";
import { type BodyEntry, bodyEdits } from "./body-edits.ts";
import { clauseEdits } from "./clause-edits.ts";
import { commentEdits } from "./comment-edits.ts";
import { fieldEdits } from "./field-edits.ts";
import { type Conflict, type MergedUnit, mergeUnits, type Preference } from "./merge-units.ts";
import { sectionsOf } from "./sections.ts";
import { signatoryEdits } from "./signatory-edits.ts";
import { type SourceUnit, sourceUnitsOf } from "./source-units.ts";
import { fieldOf } from "./yaml-scalar.ts";

export type MergeInput = {
  readonly syntax: SourceSyntax;
  /** What the source builds now. */
  readonly document: Document;
  /** With its tracked changes resolved. */
  readonly docx: DocxDocument;
  /** What the file was built from, where it has lost that and it was found elsewhere. */
  readonly base?: readonly Unit[];
  readonly preference?: Preference;
};

export type DocxMerge = {
  /** The source with the file's changes. */
  readonly text: string;
  readonly conflicts: readonly Conflict[];
  /** What the file says anew, and the source has no place for. */
  readonly left: readonly Unit[];
  /** What the source is to say now, but for what is left and a lead-in that the program words. */
  readonly wanted: readonly Unit[];
  /** Whether the file's base was known; without it, what either side lacks is taken to be new on the other. */
  readonly isThreeWay: boolean;
};

/** Bring what was written in a Word file back to its source, changing only what was changed in it. */
export function mergeDocx({ syntax, document, docx, base: found, preference }: MergeInput): DocxMerge {
  const own = sourceUnitsOf(document, syntax);
  const ours = own.map(({ inlines, cells, letters, cellLetters, path, ...unit }): Unit => unit);
  const theirs = unitsOfDocx(docx).filter(isWritten);
  const base = baseOf(docx, document) ?? found;
  const { units, conflicts } = mergeUnits((base ?? ours).filter(isWritten), ours.filter(isWritten), theirs, preference);
  const shown = own.filter(isWritten);
  const entries = units.map((merged) => ({ ...merged, ...entryOf(merged, shown) }));
  const { edits, left } = editsOf(entries, shown, syntax);
  const comments = commentEdits(docx, theirs, entries, syntax);
  const text = applyEdits(syntax.text, [...edits, ...comments.edits]);
  const wanted = entries.flatMap((entry) =>
    left.includes(entry.unit) || isDefaultLeadIn(entry, syntax) ? [] : [entry.unit],
  );
  return { text, conflicts, left: [...left, ...comments.left], wanted, isThreeWay: base !== undefined };
}

/** The base that the file carries, or ours if it was built from that. */
function baseOf(docx: DocxDocument, document: Document): readonly Unit[] | undefined {
  const carried = docx.base === undefined ? undefined : readBase(docx.base);
  if (carried !== undefined) return carried;
  const ours = unitsOfDocument(document);
  return docx.properties.custom[BASE_HASH_PROPERTY] === sha256(writeBase(ours)) ? ours : undefined;
}

/** Marks of drafts and placeholders of missing parts are the program's. */
function isWritten({ kind }: Unit): boolean {
  return kind !== "draft" && kind !== "placeholder";
}

/** Whether a unit is the lead-in that the program words where the motion has none: it agrees with who signs after the merge. */
function isDefaultLeadIn({ unit, source }: BodyEntry, { frontMatter }: SourceSyntax): boolean {
  return (
    unit.kind === "lead-in" &&
    source !== undefined &&
    unitKey(source) === unitKey(unit) &&
    fieldOf(frontMatter?.fields ?? [], "yrkande") === undefined
  );
}

function entryOf({ unit, ours }: MergedUnit, own: readonly SourceUnit[]): BodyEntry {
  const source = ours === undefined ? undefined : own[ours];
  return source === undefined ? { unit } : { unit, source };
}

type Edits = { readonly edits: readonly TextEdit[]; readonly left: readonly Unit[] };

function editsOf(entries: readonly BodyEntry[], own: readonly SourceUnit[], syntax: SourceSyntax): Edits {
  const wanted = sectionsOf(entries);
  const present = sectionsOf(own.map((source) => ({ unit: source, source })));
  const sources = (section: readonly BodyEntry[]): readonly SourceUnit[] =>
    section.flatMap(({ source }) => source ?? []);
  const parts: readonly Edits[] = [
    clauseEdits(wanted.clauses, sources(present.clauses), syntax),
    signatoryEdits(wanted.signatories, sources(present.signatories), syntax),
    bodyEdits(sources(present.body), wanted.body, syntax.body.root, syntax.text, syntax.bodyStart),
    bodyEdits(sources(present.notes), wanted.notes, syntax.body.root, syntax.text, syntax.bodyStart),
    ...wanted.fields.map((entry) => editField(entry, syntax)),
  ];
  const gone = present.fields.filter(({ source }) => !wanted.fields.some((entry) => entry.source === source));
  return {
    edits: parts.flatMap(({ edits }) => edits),
    left: [
      ...parts.flatMap(({ left }) => left),
      ...wanted.nowhere.map(({ unit }) => unit),
      ...gone.map(({ unit }) => ({ ...unit, text: [] })),
    ],
  };
}

function editField({ unit, source }: BodyEntry, syntax: SourceSyntax): Edits {
  if (source === undefined) return { edits: [], left: [unit] };
  if (unitKey(source) === unitKey(unit)) return { edits: [], left: [] };
  const edits = fieldEdits(source, unit, syntax);
  return edits === undefined ? { edits: [], left: [unit] } : { edits, left: [] };
}
