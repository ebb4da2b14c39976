import type { UnitKind } from "../../formats/word/format/unit.ts";
import type { BodyEntry } from "./body-edits.ts";

/** The units of a motion by where its source has them. */
export type Sections = {
  /** Each a field of the front matter, or the template's. */
  readonly fields: readonly BodyEntry[];
  readonly body: readonly BodyEntry[];
  readonly clauses: readonly BodyEntry[];
  readonly signatories: readonly BodyEntry[];
  readonly notes: readonly BodyEntry[];
  /** New, and in none of these places. */
  readonly nowhere: readonly BodyEntry[];
};

const fieldKinds: ReadonlySet<UnitKind> = new Set([
  "kind",
  "addressee",
  "reference",
  "title",
  "lead-in",
  "place-date",
  "attachments-title",
]);

/** Divide units by section: a unit that is there by its source, a new one by its neighbours. */
export function sectionsOf(entries: readonly BodyEntry[]): Sections {
  const end = entries.findIndex(
    ({ unit }) =>
      unit.kind === "lead-in" || unit.kind === "clause" || unit.kind === "place-date" || unit.kind === "signatory",
  );
  const bodyEnd = end === -1 ? entries.length : end;
  const start = entries.slice(0, bodyEnd).findLastIndex(({ unit }) => fieldKinds.has(unit.kind)) + 1;
  const sections: Record<keyof Sections, BodyEntry[]> = {
    fields: [],
    body: [],
    clauses: [],
    signatories: [],
    notes: [],
    nowhere: [],
  };
  for (const [index, entry] of entries.entries()) {
    const section = sectionOf(entry, index, entries, start, bodyEnd);
    const isClause = section === "clauses" && entry.unit.kind !== "clause";
    sections[section].push(
      isClause ? { ...entry, unit: { id: entry.unit.id, kind: "clause", text: entry.unit.text } } : entry,
    );
  }
  return sections;
}

function sectionOf(
  { unit, source }: BodyEntry,
  index: number,
  entries: readonly BodyEntry[],
  start: number,
  bodyEnd: number,
): keyof Sections {
  if (unit.kind === "clause") return "clauses";
  if (unit.kind === "signatory") return "signatories";
  if (source?.path?.some((node) => node.type === "footnoteDefinition")) return "notes";
  if (source?.path !== undefined) return "body";
  if (fieldKinds.has(unit.kind)) return "fields";
  if (source !== undefined) return "fields";
  if (unit.kind === "note") return "nowhere";
  if (index >= start && index < bodyEnd) return "body";
  const isBetween =
    entries[index - 1]?.unit.kind === "clause" && entries.slice(index).some((entry) => entry.unit.kind === "clause");
  return isBetween ? "clauses" : "nowhere";
}
