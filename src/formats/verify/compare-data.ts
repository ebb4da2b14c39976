import type { PrintedMeta } from "../../document/meta.ts";
import { signatoryLine } from "../../motion/signatories/signatory-text.ts";
import { sequenceDiff } from "../../office/compare/sequence-diff.ts";

/**
 * One thing that a file and its source say differently: `field` is the key of the registrar's data, `ordinal` counts clauses, questions,
 * signatories, attachments or paragraphs of the body from 1, in the file, or in the source where the file has none. `inFile` or `inSource`
 * is absent where it has none.
 */
export type Difference = {
  readonly field: string;
  readonly ordinal?: number;
  readonly inFile?: string;
  readonly inSource?: string;
};

/** Compare what a file carries with what its source gives, clause by clause. Which version of the program made them is no difference. */
export function compareData(inFile: PrintedMeta, inSource: PrintedMeta): readonly Difference[] {
  const file = rowsOf(inFile);
  const source = rowsOf(inSource);
  return [...new Set([...order, ...file.keys(), ...source.keys()])].flatMap((field) =>
    compareRows(field, file.get(field) ?? [], source.get(field) ?? []),
  );
}

/** The order of the page, as people compare; what is not named here comes last. */
const order: readonly string[] = [
  "kind",
  "variant",
  "authority",
  "addressee",
  "title",
  "caseTitle",
  "item",
  "body",
  "leadIn",
  "clauses",
  "questions",
  "date",
  "place",
  "signatories",
  "attachments",
];

/** A single value has one row; a list has as many as it has items. */
type Rows = ReadonlyMap<string, readonly string[]>;

function rowsOf({ generator, schema, ...printed }: PrintedMeta): Rows {
  const data = {
    ...printed,
    authority: printed.authority.name,
    signatories: printed.signatories.map(signatoryLine),
    attachments: printed.attachments.map(({ file, title }) => (title === undefined ? file : `${title} (${file})`)),
    ...(printed.item && { item: itemLine(printed.item) }),
  };
  return new Map(
    Object.entries(data).map(([field, value]): readonly [string, readonly string[]] => [
      field,
      field === "body" ? String(value).split("\n\n") : Array.isArray(value) ? value.map(valueText) : [valueText(value)],
    ]),
  );
}

/** The item as the page has it, on one line. */
function itemLine({ body, meeting, number, title, paragraph, caseNumber }: NonNullable<PrintedMeta["item"]>): string {
  return [
    body,
    meeting,
    number && `ärende ${number}`,
    title && `”${title}”`,
    paragraph,
    caseNumber && `dnr ${caseNumber}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function valueText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("text" in value && typeof value.text === "string")
    return "body" in value && typeof value.body === "string" ? `${value.body}: ${value.text}` : value.text;
  return Object.values(value).map(valueText).join(", ");
}

function compareRows(field: string, file: readonly string[], source: readonly string[]): readonly Difference[] {
  const isList = file.length > 1 || source.length > 1 || listFields.has(field);
  return sequenceDiff(file, source).flatMap(({ aStart, aEnd, bStart, bEnd }) =>
    Array.from({ length: Math.max(aEnd - aStart, bEnd - bStart) }, (_, index): Difference => {
      const inFile = aStart + index < aEnd ? file[aStart + index] : undefined;
      const inSource = bStart + index < bEnd ? source[bStart + index] : undefined;
      return {
        field,
        ...(isList && { ordinal: (inFile === undefined ? bStart : aStart) + index + 1 }),
        ...(inFile !== undefined && { inFile }),
        ...(inSource !== undefined && { inSource }),
      };
    }),
  );
}

const listFields: ReadonlySet<string> = new Set(["clauses", "questions", "signatories", "attachments", "body"]);
