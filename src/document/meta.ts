import type { Appearance } from "../motion/fields/appearance.ts";
import type { FieldDescription } from "../motion/fields/field-description.ts";
import type { FieldData, ListNames } from "../motion/fields/field-type.ts";
import { fields, fieldsIn, type MotionField } from "../motion/fields/fields.ts";
import type { Kind } from "../motion/kinds/kinds.ts";

export type Variant = "final" | "draft" | "published";

/**
 * The registrar's data, schema `yrka/motion/1`: what the fields of the front matter say, and what the program adds. Absent values are absent
 * keys; lists are never absent.
 *
 * The JSON file has all of it. PDF and DOCX carry only what `printedMeta` allows.
 */
export type Meta = FieldsIn<"data"> & Added & { readonly source: SourceData };

/** What PDF and DOCX may carry: what the page prints, the case title and the program's version. */
export type PrintedMeta = FieldsIn<"metadata"> & Added;

type FieldsIn<Where extends Appearance> = FieldData<MotionField, ListNames<MotionField>, Where, MetaClause>;

type Added = {
  readonly schema: "yrka/motion/1";
  readonly kind: Kind;
  readonly variant: Variant;
  readonly title: string;
  readonly caseTitle: string;
  readonly authority: { readonly id: string; readonly name: string; readonly kind: "kommun" | "region" };
  readonly addressee: string;
  /** Plain text of the body, a blank line between blocks. */
  readonly body: string;
  /** Name and version of this program. */
  readonly generator: string;
};

/** Without the hash in a copy for the web. */
type SourceData = { readonly name: string; readonly sha256?: string };

/** `body`: what its group puts it to. */
export type MetaClause = {
  readonly ordinal: number;
  readonly id: string;
  readonly text: string;
  readonly body?: string;
};

export type MetaSignatory = Meta["signatories"][number];

/** A key of the data and where it may appear; of one that has keys of its own, also where they may. */
type Row = { readonly name: string; readonly appears: readonly Appearance[]; readonly of?: readonly Row[] };

const everywhere: readonly Appearance[] = ["metadata", "data", "copy"];

/** Keys that the program adds to those of the fields. */
const added: readonly Row[] = [
  ...["schema", "kind", "variant", "caseTitle", "authority", "body", "generator"].map((name) => ({
    name,
    appears: everywhere,
  })),
  // From the hash of the source, a number that is masked in the copy could be guessed.
  {
    name: "source",
    appears: ["data", "copy"],
    of: [
      { name: "name", appears: ["data", "copy"] },
      { name: "sha256", appears: ["data"] },
    ],
  },
];

const rows: readonly Row[] = [...added, ...rowsOf(fields)];

function rowsOf(among: readonly FieldDescription[]): readonly Row[] {
  return among.map(({ name, appears, type }) => {
    // The document makes data of clauses, which is printed whole.
    const below = type.type === "clauses" ? [] : fieldsIn(type);
    return { name, appears, ...(below.length > 0 && { of: rowsOf(below) }) };
  });
}

/** Keys that come first, in this order; then those of the other fields in theirs; then `last`. */
const first: readonly string[] = [
  "schema",
  "kind",
  "variant",
  "title",
  "caseTitle",
  "authority",
  "addressee",
  "date",
  "place",
  "meeting",
  "item",
  "leadIn",
  "clauses",
  "questions",
  "signatories",
  "attachments",
  "caseNumbers",
  "publicNumber",
];
const last: readonly string[] = ["body", "source", "generator"];

/** The keys of the data, in their order. */
export const metaKeys: readonly string[] = [
  ...first,
  ...rows.map(({ name }) => name).filter((name) => !first.includes(name) && !last.includes(name)),
  ...last,
];

/** Leave out what is noted afterwards, contact data and the source, so that none of them changes a byte of PDF or DOCX. */
export function printedMeta(meta: Meta): PrintedMeta {
  // Signatories come last, as in the files of version 0.1.0.
  const { signatories, ...printed } = allowed(meta, rows, "metadata") as PrintedMeta;
  return { ...printed, signatories };
}

/** What a copy for the web may say: no contact data, no keys of the office's own, and no hash of the source. */
export function copiedMeta(meta: Meta): Meta {
  return allowed(meta, rows, "copy") as Meta;
}

/** The part of the data that may appear somewhere. What no row allows is left out, a key that nobody has described too. */
function allowed(data: object, among: readonly Row[], where: Appearance): object {
  const entries = Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const row = among.find((each) => each.name === name);
    if (row === undefined || !row.appears.includes(where)) return [];
    return [[name, row.of === undefined ? value : allowedBelow(value, row.of, where)] as const];
  });
  return Object.fromEntries(entries);
}

function allowedBelow(value: unknown, among: readonly Row[], where: Appearance): unknown {
  if (Array.isArray(value)) return value.map((item) => allowedBelow(item, among, where));
  return typeof value === "object" && value !== null ? allowed(value, among, where) : undefined;
}
