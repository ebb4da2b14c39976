import type { Unit, UnitKind } from "../../formats/word/format/unit.ts";
import type { BodyEntry } from "./body-edits.ts";

/** The units of a motion by where its source has them. */
export type Sections = {
  /** Each a field of the front matter, or the template's. */
  readonly fields: readonly BodyEntry[];
  readonly body: readonly BodyEntry[];
  readonly clauses: readonly ClauseEntry[];
  readonly signatories: readonly BodyEntry[];
  readonly notes: readonly BodyEntry[];
  /** New, and in none of these places. */
  readonly nowhere: readonly BodyEntry[];
};

/** `group` counts the bodies named above the clause. */
export type ClauseEntry = BodyEntry & { readonly group: number };

const fieldKinds: ReadonlySet<UnitKind> = new Set([
  "kind",
  "addressee",
  "reference",
  "title",
  "lead-in",
  "organ",
  "place-date",
  "attachments-title",
]);

/** Divide units by section: a unit that is there by its source, a new one by its neighbours. */
export function sectionsOf(entries: readonly BodyEntry[]): Sections {
  const end = entries.findIndex(
    ({ unit }) =>
      unit.kind === "lead-in" ||
      unit.kind === "organ" ||
      unit.kind === "clause" ||
      unit.kind === "place-date" ||
      unit.kind === "signatory",
  );
  const bodyEnd = end === -1 ? entries.length : end;
  const start = entries.slice(0, bodyEnd).findLastIndex(({ unit }) => fieldKinds.has(unit.kind)) + 1;
  const clauses: ClauseEntry[] = [];
  const sections: Record<Exclude<keyof Sections, "clauses">, BodyEntry[]> = {
    fields: [],
    body: [],
    signatories: [],
    notes: [],
    nowhere: [],
  };
  let group = 0;
  for (const [index, entry] of entries.entries()) {
    if (entry.unit.kind === "organ") group++;
    const section = sectionOf(entry, index, entries, start, bodyEnd);
    if (section !== "clauses") sections[section].push(entry);
    else clauses.push({ ...entry, group, unit: asClause(entry.unit) });
  }
  return { ...sections, clauses };
}

function asClause(unit: Unit): Unit {
  return unit.kind === "clause" ? unit : { id: unit.id, kind: "clause", text: unit.text };
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
  const before = entries[index - 1]?.unit.kind;
  const isBetween =
    (before === "clause" || before === "organ") && entries.slice(index).some((entry) => entry.unit.kind === "clause");
  return isBetween ? "clauses" : "nowhere";
}
