import type { Appearance } from "./appearance.ts";
import type { FieldDescription } from "./field-description.ts";
import type { FieldType, GroupType, ListNames, ValuesOf } from "./field-type.ts";
import { addressee } from "./keys/addressee.ts";
import { attachments } from "./keys/attachments.ts";
import { caseNumbers } from "./keys/case-numbers.ts";
import { caseTitleEnding } from "./keys/case-title-ending.ts";
import { clauses } from "./keys/clauses.ts";
import { date } from "./keys/date.ts";
import { decision } from "./keys/decision.ts";
import { item } from "./keys/item.ts";
import { kommun } from "./keys/kommun.ts";
import { leadIn } from "./keys/lead-in.ts";
import { meeting } from "./keys/meeting.ts";
import { own } from "./keys/own.ts";
import { place } from "./keys/place.ts";
import { publicNumber } from "./keys/public-number.ts";
import { questions } from "./keys/questions.ts";
import { raised } from "./keys/raised.ts";
import { signatories } from "./keys/signatories.ts";
import { signatureForm } from "./keys/signature-form.ts";
import { submitted } from "./keys/submitted.ts";
import { template } from "./keys/template.ts";
import { title } from "./keys/title.ts";
import { type } from "./keys/type.ts";

/** The fields of the front matter, in the order of the documentation. A new one is a file in `keys/` and a line here. */
export const fields = [
  kommun,
  template,
  type,
  title,
  date,
  place,
  addressee,
  leadIn,
  clauses,
  questions,
  signatories,
  signatureForm,
  item,
  caseTitleEnding,
  meeting,
  attachments,
  submitted,
  raised,
  caseNumbers,
  publicNumber,
  decision,
  own,
] as const satisfies readonly FieldDescription[];

/** The front matter as a whole. */
export const frontMatter: GroupType = { type: "group", fields };

export type MotionField = (typeof fields)[number];

/** Name of a key of the front matter itself. */
export type FieldKey = MotionField["key"];

/** What the fields say, by name. Lists are there also where the field is not. */
export type FieldValues = ValuesOf<MotionField, ListNames<MotionField>>;

/** The fields that a field holds, or that each item of its list does or may. */
export function fieldsIn(type: FieldType): readonly FieldDescription[] {
  if (type.type === "list") return type.item.fields;
  if (type.type === "clauses") return type.group?.fields ?? [];
  return type.type === "group" ? type.fields : [];
}

/** The fields that a field of the front matter holds; those of the front matter itself for an empty key. */
export function fieldsBelow(key: string): readonly FieldDescription[] {
  if (key === "") return fields;
  const field = findField([key]);
  return field === undefined ? [] : fieldsIn(field.type);
}

export function keysBelow(key: string): readonly string[] {
  return fieldsBelow(key).map((field) => field.key);
}

/** Whether the value at a path of keys may appear somewhere. */
export function mayAppear(path: readonly string[], where: Appearance): boolean {
  return findField(path)?.appears.includes(where) === true;
}

/** The field that a path of keys leads to, such as `["undertecknare", "namn"]`. Steps that are `*`, for any item of a list, count for nothing. */
export function findField(path: readonly string[]): FieldDescription | undefined {
  const keys = path.filter((key) => key !== "*");
  let found: FieldDescription | undefined;
  let among: readonly FieldDescription[] = fields;
  for (const key of keys) {
    found = among.find((field) => field.key === key.normalize("NFC"));
    if (found === undefined) return undefined;
    among = fieldsIn(found.type);
  }
  return found;
}
